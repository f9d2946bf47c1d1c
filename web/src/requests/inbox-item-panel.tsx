import { Stack, Text } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { api, unwrapWithTag } from "../api/client.ts";
import { send } from "../api/send.ts";
import { MotionPanel, openMotionsQuery } from "../assurance/certificates/motions.tsx";
import { Answer } from "../parts/answer.tsx";
import { Facts } from "../parts/facts.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { DeclarationPanel } from "./declaration-panel.tsx";
import { typeName } from "./evidence-types.ts";
import { FilesSection } from "./files-section.tsx";
import { ReviewForm } from "./review-form.tsx";
import type { EvidenceFile, InboxItem } from "./shapes.ts";
import { TalkSection } from "./talk-section.tsx";
import { WaiverPanel } from "./waiver-panel.tsx";

const evidenceQuery = (id: string) =>
	queryOptions({
		queryKey: ["evidence", id],
		queryFn: () => unwrapWithTag(api.GET("/api/evidence/{id}", { params: { path: { id } } })),
		// What is accepted must be what was read.
		staleTime: 0,
	});
const filesQuery = (id: string) =>
	queryOptions({
		queryKey: ["evidence", id, "files"],
		queryFn: () => send<{ items: EvidenceFile[] }>("GET", `/api/evidence/${id}/files`),
	});

/** One entry of the queue with all that a decision needs, and the decision. */
export function InboxItemPanel({ item, onDecided }: { item: InboxItem; onDecided: () => void }) {
	const { t } = useTranslation("requests");
	if (item.kind === "evidence") return <EvidenceItemPanel item={item} onDecided={onDecided} />;
	if (item.kind === "waiver") return <WaiverPanel item={item} onDecided={onDecided} />;
	if (item.kind === "declaration" || item.kind === "denial") {
		return <DeclarationPanel item={item} onDecided={onDecided} />;
	}
	if (item.kind === "certificate-motion") return <MotionItemPanel item={item} onDecided={onDecided} />;
	if (item.kind === "application" || item.kind === "assessment") {
		return (
			<Section title={item.subject?.name ?? item.title} lead={item.title}>
				<Text size="sm" mb="xs">
					{t(`inbox.${item.kind}`)}
				</Text>
				<Link to="/assessments/$number" params={{ number: item.id }} className="gh-link">
					{t(item.kind === "application" ? "inbox.openApplication" : "inbox.openAssessment")}
				</Link>
			</Section>
		);
	}
	if (item.kind === "assessor") {
		return (
			<Section title={item.title} lead={item.from}>
				<Text size="sm" mb="xs">
					{t("inbox.assessor")}
				</Text>
				<Link to="/assessors/$id" params={{ id: item.id }} className="gh-link">
					{t("inbox.openAssessor")}
				</Link>
			</Section>
		);
	}
	return (
		<Section title={item.title}>
			<Text size="sm">{t("inbox.proposal")}</Text>
			<Link to="/baseline/proposals" className="gh-link">
				{t("inbox.open")}
			</Link>
		</Section>
	);
}

function MotionItemPanel({ item, onDecided }: { item: InboxItem; onDecided: () => void }) {
	const { t } = useTranslation("requests");
	const motions = useQuery(openMotionsQuery());
	return (
		<Answer query={motions} lines={4}>
			{({ items }) => {
				const motion = items.find(({ id }) => id === item.id);
				if (motion === undefined) return <Text size="sm">{t("inbox.motionGone")}</Text>;
				return <MotionPanel motion={motion} onDecided={onDecided} />;
			}}
		</Answer>
	);
}

function EvidenceItemPanel({ item, onDecided }: { item: InboxItem; onDecided: () => void }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const may = useMay();
	const evidence = useQuery(evidenceQuery(item.id));
	const files = useQuery(filesQuery(item.id));
	return (
		<Stack gap="lg">
			<Section
				title={item.title}
				lead={
					item.subject !== null && (
						<Link to="/subjects/$id" params={{ id: item.subject.id }} className="gh-link">
							{item.subject.name}
						</Link>
					)
				}
			>
				<Answer query={evidence} lines={4}>
					{({ value, etag }) => (
						<>
							<Facts
								pairs={[
									[t("field.type"), typeName(value.type)],
									[t("field.claimedGrade"), `${value.grade} · ${word(`grade.${value.grade}`)}`],
									[t("field.issuer"), value.issuer],
									[t("field.from"), dayText(value.from)],
									[t("field.until"), value.until === undefined ? t("asked.noEnd") : dayText(value.until)],
									[t("field.providedBy"), item.from],
									[t("field.proves"), [...value.requirements, ...value.standards].join(", ")],
								]}
							/>
							{may("assurance.review") && (
								<ReviewForm id={item.id} etag={etag} title={item.title} claimed={value.grade} onDecided={onDecided} />
							)}
						</>
					)}
				</Answer>
			</Section>
			<Answer query={files} lines={2}>
				{({ items }) => <FilesSection base={`/api/evidence/${item.id}`} files={items} />}
			</Answer>
			<TalkSection base={`/api/evidence/${item.id}`} mayWrite={may("assurance.review")} />
		</Stack>
	);
}

import { Button, Grid, Group, Stack } from "@mantine/core";
import { IconPencil, IconShieldCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { SubjectDetail } from "../api/shapes.ts";
import { SYSTEM_KINDS } from "../api/vocabulary.ts";
import { SubjectContract } from "../contracts/subject-contract.tsx";
import { Answer } from "../parts/answer.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { useDay } from "../shell/day.ts";
import { CompromisePanel } from "./graph/compromise-panel.tsx";
import { SuspendButton } from "./graph/suspend-button.tsx";
import { SuspensionNotice } from "./graph/suspension-notice.tsx";
import { subjectQuery } from "./queries.ts";
import { SubjectEvidence } from "./subject-evidence.tsx";
import { SubjectFacts } from "./subject-facts.tsx";
import { SubjectLinks } from "./subject-links.tsx";
import { SubjectStanding } from "./subject-standing.tsx";
import { TierSteps } from "./tier-steps.tsx";

/** The list a kind of subject is edited in; products and fleets come from files only. */
function listOf(kind: string): "actors" | "systems" | "engagements" | undefined {
	if (kind === "organisation") return "actors";
	if (kind === "engagement") return "engagements";
	return oneOf(SYSTEM_KINDS, kind) === undefined ? undefined : "systems";
}

/** All about one subject: facts, why its tier, where it stands, what it is joined to, its evidence. */
export function SubjectPage() {
	const { id = "" } = useParams({ strict: false });
	const { t: word } = useTranslation("parts");
	const { chosen } = useDay();
	const detail = useQuery(subjectQuery(id, chosen));
	return (
		<>
			<PageHeader
				title={detail.data?.subject.name ?? id}
				lead={
					detail.data !== undefined && (
						<Group gap="md" mt={4}>
							<OutcomeBadge outcome={detail.data.verdict.outcome} />
							<TierMark tier={detail.data.tier.tier} named />
							<span>{word(`kind.${detail.data.subject.kind}`)}</span>
							{detail.data.subject.sector !== null && <span>{word(`sector.${detail.data.subject.sector}`)}</span>}
						</Group>
					)
				}
				actions={detail.data !== undefined && <Actions detail={detail.data} />}
			/>
			<Answer query={detail} lines={12}>
				{(data) => (
					<>
						<SuspensionNotice id={id} name={data.subject.name} />
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<Stack gap="lg">
									<SubjectFacts subject={data.subject} />
									<SubjectStanding id={id} />
								</Stack>
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }}>
								<Stack gap="lg">
									<TierSteps result={data.tier} />
									<CompromisePanel id={id} />
									<SubjectLinks links={data.links} />
									{data.subject.kind === "engagement" && <SubjectContract id={id} />}
									<SubjectEvidence id={id} />
								</Stack>
							</Grid.Col>
						</Grid>
					</>
				)}
			</Answer>
		</>
	);
}

function Actions({ detail }: { detail: SubjectDetail }) {
	const { t } = useTranslation("ecosystem");
	const { id, kind, name } = detail.subject;
	const list = listOf(kind);
	return (
		<>
			{list !== undefined && (
				<Button
					component={Link}
					to={`/ecosystem/${list}/edit/${id}`}
					variant="default"
					leftSection={<IconPencil size={18} aria-hidden />}
				>
					{t("subject.edit")}
				</Button>
			)}
			<SuspendButton id={id} name={name} />
			<Button
				component={Link}
				to={`/gate?${kind === "engagement" ? "engagement" : "subject"}=${id}`}
				leftSection={<IconShieldCheck size={18} aria-hidden />}
			>
				{t("subject.askGate")}
			</Button>
		</>
	);
}

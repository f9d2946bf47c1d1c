import { Button, Group, Stack, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { SubjectPicker } from "../../ecosystem/pickers.tsx";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Facts } from "../../parts/facts.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, useDay } from "../../shell/day.ts";
import { CertificateMark } from "../certificates/certificate-mark.tsx";
import { AssessorMark } from "./assessor-mark.tsx";
import { type AssessorStanding, loadAffected, type RegisteredItem, standingQuery } from "./assessors.ts";
import { ConflictsOf } from "./conflict-chain.tsx";
import { SanctionButton } from "./sanction-button.tsx";
import { Accreditations, Assignments, PastWork, Sanctions } from "./standing-sections.tsx";

/** One assessor: what it is accredited for, what it did, what rests on it, and whether it is independent of a subject. */
export function AssessorPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("assessors");
	const may = useMay();
	const { chosen } = useDay();
	const standing = useQuery(standingQuery(id, chosen));
	const { data } = standing;
	return (
		<>
			<PageHeader
				above={<BackLink to="/assessors" label={t("back")} />}
				title={data?.actor.name ?? t("one")}
				lead={
					data !== undefined && (
						<Group gap="md" mt={4}>
							<AssessorMark state={data.state} />
							<span>{t(`grade.${data.grade}`)}</span>
						</Group>
					)
				}
				actions={
					data !== undefined &&
					may("assurance.assessors") && (
						<>
							<Button
								renderRoot={(props) => <Link {...props} to="/assessors/$id/edit" params={{ id }} />}
								variant="default"
								leftSection={<IconPencil size={16} aria-hidden />}
							>
								{t("change.edit")}
							</Button>
							<SanctionButton id={id} name={data.actor.name} />
						</>
					)
				}
			/>
			<Answer query={standing} lines={12}>
				{(found) => <Whole standing={found} />}
			</Answer>
		</>
	);
}

function Whole({ standing }: { standing: AssessorStanding }) {
	const { t } = useTranslation("assessors");
	const { id, actor, capacity, note, workload, certificates } = standing;
	return (
		<Stack gap="lg">
			<Section title={t("one")}>
				<Facts
					pairs={[
						[
							t("field.workload", { year: workload.year }),
							capacity === null ? String(workload.given) : `${workload.given} / ${capacity}`,
						],
						[t("field.capacity"), capacity ?? "–"],
						[t("field.certificates"), String(certificates)],
						[t("field.note"), note],
					]}
				/>
			</Section>
			<Independence assessor={actor.id} />
			<Accreditations standing={standing} />
			<Sanctions standing={standing} />
			<Assignments standing={standing} />
			<PastWork standing={standing} />
			<Affected id={id} />
		</Stack>
	);
}

function Independence({ assessor }: { assessor: string }) {
	const { t } = useTranslation("assessors");
	const { at } = useDay();
	const [subject, setSubject] = useState("");
	return (
		<Section title={t("conflicts.title")} lead={t("conflicts.lead")}>
			<Stack gap="md">
				<SubjectPicker
					label={t("field.subject")}
					description={t("help.subject")}
					maw={420}
					clearable
					value={subject}
					onPick={setSubject}
				/>
				<ConflictsOf assessor={assessor} subject={subject} at={at} />
			</Stack>
		</Section>
	);
}

/** Certificates that count or could again, and rest on it (CERT-11). */
function Affected({ id }: { id: string }) {
	const { t } = useTranslation("assessors");
	const { t: word } = useTranslation("certificates");
	const columns: Column<RegisteredItem>[] = [
		{
			id: "holder",
			header: word("field.holder"),
			sort: "holder",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<>
					<Link
						to="/register/certificates/$number"
						params={{ number: row.number }}
						className="gh-link"
						style={{ fontWeight: 600 }}
					>
						{row.holder}
					</Link>
					<Text size="sm" c="dimmed" fw={400} className="gh-mono">
						{row.number}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: word("field.state"),
			sort: "state",
			badge: true,
			cell: (row) => <CertificateMark state={row.state} />,
		},
		{ id: "about", header: word("field.about"), sort: "about", cell: (row) => row.about },
		{ id: "grade", header: word("field.grade"), sort: "grade", cell: (row) => row.grade },
		{ id: "until", header: word("field.until"), sort: "until", cell: (row) => dayText(row.until) },
	];
	return (
		<div>
			<h2 style={{ margin: "0 0 4px" }}>{t("certificates.title")}</h2>
			<Text size="sm" c="dimmed" mb="sm">
				{t("certificates.lead")}
			</Text>
			<DataTable
				name={`affected ${id}`}
				label={t("certificates.list")}
				columns={columns}
				rowKey={(row) => row.number}
				load={loadAffected(id)}
				csv={`/api/assessors/${id}/certificates`}
				empty={{ title: t("certificates.none"), text: t("certificates.noneText") }}
			/>
		</div>
	);
}

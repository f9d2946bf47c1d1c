import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { useActorName, useSubjectName } from "../../parts/names.ts";
import badge from "../../parts/outcome.module.css";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText } from "../../shell/day.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { EcosystemHeader } from "../header.tsx";
import { LiftButton } from "./lift-button.tsx";
import type { Suspension } from "./suspensions.ts";

const STATES = ["in-force", "not-in-force"] as const;

function load(list: ListQuery, { at, state }: PageSearch) {
	const asked = oneOf(STATES, state);
	const inForce = asked === undefined ? undefined : asked === "in-force" ? ("true" as const) : ("false" as const);
	return unwrap(api.GET("/api/suspensions", { params: { query: { ...list, ...given({ at, inForce }) } } }));
}

/** Whom and what the city does not trust for the time being, or did not. */
export function SuspensionsPage() {
	const { t } = useTranslation("graph");
	const subjectName = useSubjectName();
	const actorName = useActorName();
	const columns: Column<Suspension>[] = [
		{
			id: "subject",
			header: t("suspensions.subject"),
			sort: "subject",
			primary: true,
			minWidth: 240,
			cell: (row) => (
				<>
					<SubjectLink id={row.subject}>{subjectName(row.subject)}</SubjectLink>
					<Text size="sm" fw={400}>
						{row.reason}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("suspensions.state"),
			badge: true,
			cell: (row) => (
				<span className={badge.badge} data-outcome={row.inForce ? "deny" : "quiet"} style={{ paddingLeft: 9 }}>
					{t(`suspensions.states.${row.inForce ? "in-force" : "not-in-force"}`)}
				</span>
			),
		},
		{ id: "scope", header: t("suspensions.scope"), cell: (row) => t(`suspend.scopes.${row.scope}`) },
		{ id: "from", header: t("suspensions.from"), sort: "from", cell: (row) => dayText(row.from) },
		{
			id: "until",
			header: t("suspensions.until"),
			sort: "until",
			cell: (row) => (row.until === undefined ? t("suspensions.open") : dayText(row.until)),
		},
		{ id: "by", header: t("suspensions.by"), cell: (row) => actorName(row.by) },
		{
			id: "lift",
			header: t("suspensions.lift"),
			cell: (row) => (row.inForce ? <LiftButton suspension={row} name={subjectName(row.subject)} /> : "–"),
		},
	];
	return (
		<>
			<EcosystemHeader page={t("pages.suspensions")} lead={t("suspensions.lead")} />
			<DataTable
				name="suspensions"
				label={t("suspensions.list")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("suspensions.state"),
						options: STATES.map((value) => ({ value, label: t(`suspensions.states.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/suspensions"
				empty={{ title: t("suspensions.none"), text: t("suspensions.noneText") }}
			/>
		</>
	);
}

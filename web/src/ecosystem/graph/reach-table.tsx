import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery } from "../../api/shapes.ts";
import { LAYERS, SECTORS, SUBJECT_KINDS } from "../../api/vocabulary.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { OutcomeBadge } from "../../parts/outcome-badge.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { TierMark } from "../../parts/tier-mark.tsx";
import { useSharedFilters } from "../../parts/words.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { PartyCell } from "./party-cell.tsx";
import type { ReachedItem, Way } from "./shapes.ts";
import { WayCell } from "./way-cell.tsx";

const NUMBER = new Intl.NumberFormat("en-GB");

export const ACCESS_CHOICES = ["remote,privileged", "privileged", "remote", "physical", "none"] as const;

function filtersOf(search: PageSearch) {
	return given({
		at: search.at,
		kind: oneOf(SUBJECT_KINDS, search.kind),
		layer: oneOf(LAYERS, search.layer),
		sector: oneOf(SECTORS, search.sector),
		access: oneOf(ACCESS_CHOICES, search.access),
		updatableCode: oneOf(["true", "false"], search.updatableCode),
	});
}

/** All that is reached from a subject, one way or the other, with whom to call and the way to each. */
export function ReachTable({ of, way }: { of: string; way: Way }) {
	const { t } = useTranslation("graph");
	const { t: field } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const path = way === "down" ? "/api/graph/affected" : "/api/graph/foundations";
	const load = (list: ListQuery, search: PageSearch) =>
		unwrap(api.GET(path, { params: { query: { ...list, ...filtersOf(search), of } } }));
	const columns: Column<ReachedItem>[] = [
		{
			id: "name",
			header: field("field.name"),
			sort: "name",
			primary: true,
			minWidth: 180,
			cell: (row) => (
				<>
					<span style={{ fontWeight: 600 }}>
						<SubjectLink id={row.id}>{row.name}</SubjectLink>
					</span>
					<Text size="xs" c="dimmed">
						{[word(`kind.${row.kind}`), row.sector === null ? "" : word(`sector.${row.sector}`)]
							.filter(Boolean)
							.join(" · ")}
					</Text>
				</>
			),
		},
		{
			id: "outcome",
			header: field("field.outcome"),
			badge: true,
			cell: (row) => <OutcomeBadge outcome={row.outcome} />,
		},
		{ id: "hop", header: t("field.hop"), sort: "hop", numeric: true, cell: (row) => row.hop },
		{ id: "tier", header: field("field.tier"), sort: "tier", cell: (row) => <TierMark tier={row.tier} /> },
		{ id: "provider", header: t("field.provider"), minWidth: 200, cell: (row) => <PartyCell party={row.provider} /> },
		{
			id: "accountable",
			header: t("field.accountable"),
			minWidth: 180,
			cell: (row) => <PartyCell party={row.accountable} />,
		},
		{ id: "reach", header: t("field.reach"), sort: "peopleServed", cell: (row) => <Reach row={row} /> },
		{ id: "way", header: t("field.way"), minWidth: 130, cell: (row) => <WayCell item={row} way={way} /> },
	];
	return (
		<DataTable
			name={`${way} ${of}`}
			label={t(way === "down" ? "affected.list" : "restsOn.list")}
			columns={columns}
			filters={[
				shared.subjectKind,
				shared.layer,
				shared.sector,
				{
					key: "access",
					label: t("filter.access"),
					options: ACCESS_CHOICES.map((value) => ({ value, label: t(`filter.accessOptions.${value}`) })),
				},
				{
					key: "updatableCode",
					label: t("filter.updatable"),
					options: (["true", "false"] as const).map((value) => ({
						value,
						label: t(`filter.updatableOptions.${value}`),
					})),
				},
			]}
			rowKey={(row) => row.id}
			load={load}
			csv={path}
			csvFilters={(search) => ({ ...filtersOf(search), of })}
			empty={
				way === "down"
					? { title: t("affected.none"), text: t("affected.noneText") }
					: { title: t("restsOn.none"), text: t("restsOn.noneText") }
			}
		/>
	);
}

function Reach({ row }: { row: ReachedItem }) {
	const { t } = useTranslation("graph");
	const said = [
		row.peopleServed === null ? "" : t("people", { count: row.peopleServed, number: NUMBER.format(row.peopleServed) }),
		row.devices === 0 ? "" : t("devices", { count: row.devices, number: NUMBER.format(row.devices) }),
	].filter((text) => text !== "");
	return said.length === 0 ? "–" : said.join(", ");
}

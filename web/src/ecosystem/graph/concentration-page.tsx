import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import type { PageSearch } from "../../shell/page-search.ts";
import { EcosystemHeader } from "../header.tsx";
import { NamesCell } from "./names-cell.tsx";
import type { ConcentrationItem } from "./shapes.ts";

const TOGETHER = ["organisation", "country", "group"] as const;
const MORE_THAN = ["0", "2", "5", "10"] as const;
const COUNTRY = new Intl.DisplayNames("en-GB", { type: "region" });

function filtersOf(search: PageSearch) {
	const more = oneOf(MORE_THAN, search.stopsMoreThan);
	return given({
		at: search.at,
		by: oneOf(TOGETHER, search.by),
		stopsMoreThan: more === undefined ? undefined : Number(more),
	});
}

function load(list: ListQuery, search: PageSearch) {
	return unwrap(api.GET("/api/graph/concentration", { params: { query: { ...list, ...filtersOf(search) } } }));
}

/** On whom much hangs at once. */
export function ConcentrationPage() {
	const { t } = useTranslation("graph");
	const { t: field } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const isCountry = (row: ConcentrationItem) => /^[A-Z]{2}$/.test(row.id);
	const nameOf = (row: ConcentrationItem) => (isCountry(row) ? (COUNTRY.of(row.id) ?? row.id) : row.name);
	const { by } = useSearch({ strict: false });
	const organisations: Column<ConcentrationItem> = {
		id: "organisations",
		header: t("concentration.organisations"),
		numeric: true,
		cell: (row) => row.organisations,
	};
	const columns: Column<ConcentrationItem>[] = [
		{
			id: "name",
			header: field("field.name"),
			sort: "name",
			primary: true,
			minWidth: 200,
			cell: (row) => (
				<span style={{ fontWeight: 600 }}>
					{isCountry(row) ? nameOf(row) : <SubjectLink id={row.id}>{row.name}</SubjectLink>}
				</span>
			),
		},
		...(by === undefined || by === "organisation" ? [] : [organisations]),
		{
			id: "stops",
			header: t("concentration.stops"),
			sort: "stops",
			numeric: true,
			cell: (row) => <NamesCell ids={row.stops} what={t("concentration.stops")} of={nameOf(row)} />,
		},
		{
			id: "reaches",
			header: t("concentration.reaches"),
			sort: "reaches",
			numeric: true,
			cell: (row) =>
				isCountry(row) ? (
					row.reaches
				) : (
					<Link
						to="/ecosystem/affected/$id"
						params={{ id: row.id }}
						className="gh-link"
						aria-label={t("concentration.affectedNamed", { count: row.reaches, name: row.name })}
					>
						{row.reaches}
					</Link>
				),
		},
		{ id: "gates", header: t("concentration.gates"), sort: "gates", numeric: true, cell: (row) => row.gates },
		{
			id: "parts",
			header: t("concentration.parts"),
			cell: (row) => (row.parts ? word("yes") : word("no")),
		},
		{
			id: "behind",
			header: t("concentration.behind"),
			sort: "behind",
			numeric: true,
			cell: (row) => <NamesCell ids={row.behind} what={t("concentration.behind")} of={nameOf(row)} />,
		},
	];
	return (
		<>
			<EcosystemHeader page={t("pages.concentration")} lead={t("concentration.lead")} />
			<DataTable
				name="concentration"
				label={t("concentration.list")}
				columns={columns}
				filters={[
					{
						key: "by",
						label: t("concentration.by"),
						options: TOGETHER.map((value) => ({ value, label: t(`concentration.byOptions.${value}`) })),
					},
					{
						key: "stopsMoreThan",
						label: t("concentration.more"),
						options: MORE_THAN.map((value) => ({
							value,
							label: t("concentration.moreThan", { count: Number(value) }),
						})),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/graph/concentration"
				empty={{ title: t("concentration.none"), text: t("concentration.noneText") }}
			/>
		</>
	);
}

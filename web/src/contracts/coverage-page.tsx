import { Text } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName } from "../parts/names.ts";
import badge from "../parts/outcome.module.css";
import { TierMark } from "../parts/tier-mark.tsx";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { ContractsHeader } from "./header.tsx";
import type { CoverageItem } from "./queries.ts";

const TIERS = ["1", "2", "3", "4"] as const;
const FLAGS = ["true", "false"] as const;

const filtersOf = (search: PageSearch) => ({
	tier: oneOf(TIERS, search.tier),
	complete: oneOf(FLAGS, search.state),
	inService: oneOf(FLAGS, search.inService),
});

function load(list: ListQuery, search: PageSearch) {
	const { tier, ...flags } = filtersOf(search);
	const wanted = given({ at: search.at, tier: TIER_NUMBERS[tier ?? ""], ...flags });
	return unwrap(api.GET("/api/contracts/coverage", { params: { query: { ...list, ...wanted } } }));
}

const TIER_NUMBERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

/** Every engagement with the clauses it needs, and how many of them stand. */
export function CoveragePage() {
	const { t } = useTranslation("contracts");
	const { t: word } = useTranslation("parts");
	const nameOf = useActorName();
	const columns: Column<CoverageItem>[] = [
		{
			id: "name",
			header: t("field.engagement"),
			sort: "name",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<Link to="/contracts/of/$id" params={{ id: row.engagement }} className="gh-link">
					{row.name}
				</Link>
			),
		},
		{ id: "complete", header: t("field.text"), badge: true, cell: (row) => <CompleteMark row={row} /> },
		{ id: "tier", header: t("field.tier"), sort: "tier", cell: (row) => <TierMark tier={row.tier} /> },
		{
			id: "stands",
			header: t("field.clauses"),
			cell: (row) => t("coverage.short", { count: row.stands + row.accepted, needed: row.needed }),
		},
		{
			id: "missing",
			header: t("field.missing"),
			sort: "missing",
			numeric: true,
			cell: (row) => row.missing + row.deviates,
		},
		{ id: "openTerms", header: t("field.openTerms"), sort: "openTerms", numeric: true, cell: (row) => row.openTerms },
		{ id: "supplier", header: t("field.supplier"), sort: "supplier", cell: (row) => nameOf(row.supplier) },
		{
			id: "owner",
			header: t("field.owner"),
			cell: (row) => (row.owner === null ? t("coverage.nobody") : nameOf(row.owner)),
		},
		{ id: "until", header: t("field.until"), sort: "until", cell: (row) => dayText(row.until) },
	];
	return (
		<>
			<ContractsHeader page="coverage" />
			<DataTable
				name="contract-coverage"
				label={t("sections.coverage")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.text"),
						options: [
							{ value: "true", label: t("coverage.complete") },
							{ value: "false", label: t("coverage.incomplete") },
						],
					},
					{
						key: "tier",
						label: t("field.tier"),
						options: TIERS.map((value) => ({ value, label: word("tier.label", { tier: value }) })),
					},
					{
						key: "inService",
						label: t("coverage.inForce"),
						options: [
							{ value: "true", label: word("yes") },
							{ value: "false", label: word("no") },
						],
					},
				]}
				rowKey={(row) => row.engagement}
				load={load}
				csv="/api/contracts/coverage"
				csvFilters={filtersOf}
				empty={{ title: t("coverage.none"), text: t("coverage.noneText") }}
			/>
		</>
	);
}

function CompleteMark({ row }: { row: CoverageItem }) {
	const { t } = useTranslation("contracts");
	if (row.contract === null) {
		return (
			<Text span size="sm" c="dimmed">
				{t(row.draft === null ? "coverage.noText" : "coverage.draft")}
			</Text>
		);
	}
	const Shape = row.complete ? IconCircleCheck : IconCircleDashed;
	return (
		<span className={badge.badge} data-outcome={row.complete ? "allow" : "deny"}>
			<Shape size={15} aria-hidden />
			{t(row.complete ? "coverage.complete" : "coverage.incomplete")}
		</span>
	);
}

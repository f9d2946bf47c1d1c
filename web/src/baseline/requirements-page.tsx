import { Button, Card, Group, Text, Title, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery, Requirement } from "../api/shapes.ts";
import { LAYERS, SUBJECT_KINDS, TIERS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useSharedFilters } from "../parts/words.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { BaselineHeader } from "./header.tsx";
import { principlesQuery } from "./queries.ts";
import { StrengthMark } from "./strength-mark.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = { ...list, ...filters(search) };
	return unwrap(api.GET("/api/baselines/{version}/requirements", { params: { path: { version: "current" }, query } }));
}

function filters(search: PageSearch) {
	return given({
		at: search.at,
		principle: search.principle,
		tier: oneOf(["1", "2", "3", "4"], search.tier) === undefined ? undefined : Number(search.tier),
		layer: oneOf(LAYERS, search.layer),
		subject: oneOf(SUBJECT_KINDS, search.kind),
	});
}

/** The requirements of the version in force, the four tiers side by side. */
export function RequirementsPage() {
	const { t } = useTranslation("baseline");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const principles = useQuery(principlesQuery());
	const { principle } = useSearch({ strict: false });
	const all = principles.data?.principles ?? [];
	const picked = all.find((one) => one.id === principle);
	const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? id;
	const columns: Column<Requirement>[] = [
		{
			id: "requirement",
			header: t("field.requirement"),
			sort: "id",
			primary: true,
			minWidth: 340,
			cell: (row) => (
				<>
					<Link
						to="/baseline/requirements/$id"
						params={{ id: row.id }}
						className="gh-link gh-mono"
						style={{ fontWeight: 600 }}
					>
						{row.id}
					</Link>
					<Text size="sm" fw={400} lineClamp={3}>
						{row.text}
					</Text>
				</>
			),
		},
		{
			id: "principle",
			header: t("field.principle"),
			sort: "principle",
			minWidth: 150,
			cell: (row) => nameOf(row.principle),
		},
		...TIERS.map((tier) => ({
			id: `tier-${tier}`,
			header: word("tier.label", { tier }),
			only: "table" as const,
			cell: (row: Requirement) => <StrengthMark strength={row.tiers[tier - 1] ?? "-"} />,
		})),
		{
			id: "tiers",
			header: t("change.tiers"),
			only: "card",
			cell: (row) => (
				<Group gap={4}>
					{TIERS.map((tier) => (
						<span key={tier}>
							<VisuallyHidden>{word("tier.label", { tier })} </VisuallyHidden>
							<StrengthMark strength={row.tiers[tier - 1] ?? "-"} />
						</span>
					))}
				</Group>
			),
		},
		{
			id: "validity",
			header: t("field.validity"),
			sort: "validityDays",
			numeric: true,
			cell: (row) => (row.validityDays === null ? "–" : t("days", { count: row.validityDays })),
		},
	];
	return (
		<>
			<BaselineHeader page="requirements" />
			{picked !== undefined && (
				<Card mb="lg">
					<Title order={2}>
						{picked.id} · {picked.name}
					</Title>
					<Text mt={4}>{picked.text}</Text>
				</Card>
			)}
			<DataTable
				name="requirements"
				label={t("list")}
				columns={columns}
				filters={[
					{
						key: "principle",
						label: t("field.principle"),
						options: all.map((one) => ({ value: one.id, label: `${one.id} · ${one.name}` })),
					},
					{ ...shared.tier, label: t("field.tier") },
					shared.layer,
					{ ...shared.subjectKind, label: t("field.subject") },
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/baselines/current/requirements"
				csvFilters={(search) => {
					const { at: _, tier, ...rest } = filters(search);
					return { ...rest, ...(tier === undefined ? {} : { tier: String(tier) }) };
				}}
				empty={{
					title: t("emptyTitle"),
					text: t("emptyText"),
					action: (
						<Button component={Link} to="/baseline/change" variant="light">
							{t("sections.change")}
						</Button>
					),
				}}
			/>
		</>
	);
}

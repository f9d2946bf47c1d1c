import { Button, Group, MultiSelect, Select, Stack, Text } from "@mantine/core";
import { IconFileTypeDocx, IconMarkdown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Section } from "../parts/section.tsx";
import type { PageSearch } from "../shell/page-search.ts";
import { ContractsHeader } from "./header.tsx";
import type { Clause } from "./queries.ts";
import { RequirementLinks } from "./requirement-links.tsx";

const TIERS = ["1", "2", "3", "4"] as const;
const TIER_NUMBERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { "1": 1, "2": 2, "3": 3, "4": 4 };
const CONDITIONS = ["personal-data", "pilot"] as const;

function load(list: ListQuery, search: PageSearch) {
	const tier = TIER_NUMBERS[search.tier ?? ""];
	return unwrap(api.GET("/api/clauses", { params: { query: { ...list, ...given({ tier }) } } }));
}

/** The library of clauses, and a draft of what a new engagement needs. */
export function ClausesPage() {
	const { t } = useTranslation("contracts");
	const { t: word } = useTranslation("parts");
	const columns: Column<Clause>[] = [
		{
			id: "name",
			header: t("field.clause"),
			sort: "id",
			primary: true,
			minWidth: 320,
			cell: (row) => (
				<>
					<span className="gh-mono">{row.id}</span> <strong>{row.name}</strong>
					<Text size="sm">{row.text}</Text>
				</>
			),
		},
		{ id: "fromTier", header: t("field.fromTier"), sort: "fromTier", numeric: true, cell: (row) => row.fromTier },
		{
			id: "when",
			header: t("field.when"),
			cell: (row) =>
				row.when.length === 0 ? t("clauses.always") : row.when.map((one) => word(`trait.${one}`)).join(", "),
		},
		{ id: "requirements", header: t("field.serves"), cell: (row) => <RequirementLinks ids={row.requirements} /> },
		{ id: "source", header: t("field.source"), minWidth: 180, cell: (row) => row.source },
		{ id: "track", header: t("field.track"), minWidth: 140, cell: (row) => row.track },
	];
	return (
		<>
			<ContractsHeader page="clauses" />
			<Stack gap="lg">
				<DraftForm />
				<DataTable
					name="clauses"
					label={t("sections.clauses")}
					columns={columns}
					filters={[
						{
							key: "tier",
							label: t("clauses.upToTier"),
							options: TIERS.map((value) => ({ value, label: word("tier.label", { tier: value }) })),
						},
					]}
					rowKey={(row) => row.id}
					load={load}
					csv="/api/clauses"
					empty={{ title: t("clauses.none"), text: t("clauses.noneText") }}
				/>
			</Stack>
		</>
	);
}

function DraftForm() {
	const { t } = useTranslation("contracts");
	const { t: word } = useTranslation("parts");
	const [tier, setTier] = useState("2");
	const [traits, setTraits] = useState<string[]>([]);
	return (
		<Section title={t("draft.title")} lead={t("draft.lead")}>
			<Group gap="md" align="flex-end">
				<Select
					label={t("field.tier")}
					data={TIERS.map((value) => ({ value, label: word("tier.label", { tier: value }) }))}
					value={tier}
					allowDeselect={false}
					onChange={(value) => setTier(value ?? "2")}
				/>
				<MultiSelect
					label={t("draft.conditions")}
					flex="1 1 220px"
					maw={420}
					data={CONDITIONS.map((value) => ({ value, label: word(`trait.${value}`) }))}
					value={traits}
					onChange={(values) => setTraits(values.filter((one) => oneOf(CONDITIONS, one) !== undefined))}
				/>
				<DraftButtons query={{ tier, ...(traits.length === 0 ? {} : { traits: traits.join(",") }) }} />
			</Group>
		</Section>
	);
}

/** Downloads the draft of clauses, as a Word document or as Markdown. */
export function DraftButtons({ query }: { query: Record<string, string> }) {
	const { t } = useTranslation("contracts");
	const address = (format: string) => `/api/clauses/draft?${new URLSearchParams({ ...query, format })}`;
	return (
		<>
			<Button
				component="a"
				href={address("docx")}
				download
				variant="default"
				leftSection={<IconFileTypeDocx size={18} aria-hidden />}
			>
				{t("draft.docx")}
			</Button>
			<Button
				component="a"
				href={address("md")}
				download
				variant="default"
				leftSection={<IconMarkdown size={18} aria-hidden />}
			>
				{t("draft.md")}
			</Button>
		</>
	);
}

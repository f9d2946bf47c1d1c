import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery, Schemas } from "../../api/shapes.ts";
import type { Column, Filter } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { dayText } from "../../shell/day.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { CertificateMark, STATES } from "./certificate-mark.tsx";

type Item = Schemas["RegisteredCertificateItem"];

const SCOPES = ["organisation", "service", "product", "site"] as const;
const GRADES = ["I1", "I2", "I3"] as const;

function load(list: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...given({
			at: search.at,
			state: oneOf(STATES, search.state),
			scope: oneOf(SCOPES, search.scope),
			grade: oneOf(GRADES, search.grade),
		}),
	};
	return unwrap(api.GET("/api/register/certificates", { params: { query } }));
}

/** The public register: every certificate of the city, with its state; nobody needs an account. */
export function CertificatesPage() {
	const { t } = useTranslation("certificates");
	return (
		<>
			<PageHeader
				title={t("title")}
				lead={t("lead")}
				actions={
					<a href="/api/register/feed" className="gh-link">
						{t("feed")}
					</a>
				}
			/>
			<DataTable
				name="certificates"
				label={t("list")}
				columns={useColumns()}
				filters={useFilters()}
				rowKey={(row) => row.number}
				load={load}
				csv="/api/register/certificates"
				empty={{ title: t("emptyTitle"), text: t("emptyText") }}
			/>
		</>
	);
}

function useColumns(): Column<Item>[] {
	const { t } = useTranslation("certificates");
	return [
		{
			id: "holder",
			header: t("field.holder"),
			sort: "holder",
			primary: true,
			minWidth: 260,
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
			header: t("field.state"),
			sort: "state",
			badge: true,
			cell: (row) => <CertificateMark state={row.state} />,
		},
		{ id: "about", header: t("field.about"), sort: "about", cell: (row) => row.about },
		{ id: "scope", header: t("field.scope"), cell: (row) => t(`scope.${row.scope}`) },
		{ id: "grade", header: t("field.grade"), sort: "grade", cell: (row) => row.grade },
		{ id: "assessor", header: t("field.assessor"), cell: (row) => row.assessor },
		{ id: "until", header: t("field.until"), sort: "until", cell: (row) => dayText(row.until) },
	];
}

function useFilters(): Filter[] {
	const { t } = useTranslation("certificates");
	return [
		{ key: "state", label: t("field.state"), options: STATES.map((value) => ({ value, label: t(`state.${value}`) })) },
		{ key: "scope", label: t("field.scope"), options: SCOPES.map((value) => ({ value, label: t(`scope.${value}`) })) },
		{ key: "grade", label: t("field.grade"), options: GRADES.map((value) => ({ value, label: t(`grade.${value}`) })) },
	];
}

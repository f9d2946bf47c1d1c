import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery } from "../../api/shapes.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IcsButton } from "../../parts/ics-button.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import type { PageSearch } from "../../shell/page-search.ts";
import { DUE_KINDS, type Due, useDueColumns, useDueFilter } from "./dues.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = { ...list, ...given({ kind: oneOf(DUE_KINDS, search.kind) }) };
	return unwrap(api.GET("/api/my/calendar", { params: { query } }));
}

/** What is due for a holder or an assessor: its certificates, findings and evidence, the nearest first. */
export function MyCalendarPage() {
	const { t } = useTranslation("oversight");
	const assesses = useMay()("my.assess");
	const columns = useDueColumns((due) => <About due={due} assesses={assesses} />);
	const filter = useDueFilter(["sampling"]);
	return (
		<>
			<PageHeader title={t("mine.title")} lead={t("mine.lead")} actions={<IcsButton address="/api/my/calendar" />} />
			<DataTable
				name="my-calendar"
				label={t("mine.title")}
				columns={columns}
				filters={[filter]}
				rowKey={(row) => row.key}
				load={load}
				csv="/api/my/calendar"
				empty={{ title: t("emptyTitle"), text: t("mine.emptyText") }}
			/>
		</>
	);
}

/** Leads to where it is dealt with; what is of certificates has them in a column of its own. */
function About({ due: { kind, name, assessment }, assesses }: { due: Due; assesses: boolean }) {
	if (kind === "request" && assessment !== null) {
		return (
			<Link
				to={assesses ? "/my/assessments/$number" : "/my/applications/$number"}
				params={{ number: assessment }}
				className="gh-link"
			>
				{name}
			</Link>
		);
	}
	if (kind === "finding") {
		return (
			<Link to="/my/findings" className="gh-link">
				{name}
			</Link>
		);
	}
	return <span>{name}</span>;
}

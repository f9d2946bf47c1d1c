import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page } from "../../api/shapes.ts";
import { DeclarationMark } from "../../ecosystem/declared/marks.tsx";
import { ReasonButton } from "../../ecosystem/declared/reason-button.tsx";
import type { MyDeclaration } from "../../ecosystem/declared/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { momentText } from "../../parts/moment.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { SuppliersHeader } from "./header.tsx";
import { DeclareButton } from "./my-suppliers-page.tsx";

const STATES = ["declared", "confirmed", "refused", "withdrawn"] as const;

function load(list: ListQuery, search: PageSearch) {
	return send<Page<MyDeclaration>>(
		"GET",
		withQuery("/api/my/declarations", { ...list, state: oneOf(STATES, search.state) }),
	);
}

/** What the organisation declared, and what became of it. */
export function MyDeclarationsPage() {
	const { t } = useTranslation("declared");
	const columns: Column<MyDeclaration>[] = [
		{
			id: "supplier",
			header: t("field.supplier"),
			sort: "supplier",
			primary: true,
			minWidth: 240,
			cell: ({ supplier, what, decisionReason }) => (
				<>
					{supplier.name}
					<Text size="sm" c="dimmed" fw={400}>
						{what}
					</Text>
					{decisionReason !== null && (
						<Text size="sm" fw={400}>
							{decisionReason}
						</Text>
					)}
				</>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			sort: "state",
			badge: true,
			cell: ({ state }) => <DeclarationMark state={state} />,
		},
		{ id: "to", header: t("field.to"), cell: ({ to }) => to.name },
		{
			id: "declaredAt",
			header: t("field.declared"),
			sort: "declaredAt",
			cell: ({ declaredAt }) => momentText(declaredAt),
		},
		{ id: "act", header: t("field.act"), cell: (row) => <Withdraw declaration={row} /> },
	];
	return (
		<>
			<SuppliersHeader page={t("mine.declarations")} actions={<DeclareButton />} />
			<DataTable
				name="my-declarations"
				label={t("mine.declaredList")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.state"),
						options: STATES.map((value) => ({ value, label: t(`mine.state.${value}`) })),
					},
				]}
				rowKey={({ id }) => id}
				load={load}
				csv="/api/my/declarations"
				empty={{ title: t("mine.declaredNone"), text: t("mine.noneText") }}
			/>
		</>
	);
}

function Withdraw({ declaration: { id, state, supplier } }: { declaration: MyDeclaration }) {
	const { t } = useTranslation("declared");
	const may = useMay();
	if (state !== "declared" || !may("my.answer")) return "–";
	const what = { supplier: supplier.name };
	return (
		<ReasonButton
			path={`/api/my/declarations/${id}/withdraw`}
			label={t("mine.withdraw")}
			accessibleLabel={t("mine.withdrawNamed", what)}
			title={t("mine.withdrawTitle", what)}
			text={t("mine.withdrawText")}
		/>
	);
}

import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page } from "../../api/shapes.ts";
import { ConsentMark } from "../../ecosystem/declared/marks.tsx";
import type { MySupply } from "../../ecosystem/declared/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { dayText } from "../../shell/day.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { DeclareDialog } from "./declare-dialog.tsx";
import { SuppliersHeader } from "./header.tsx";
import { QuestionsSection } from "./questions-section.tsx";

const CONSENTS = ["none", "given", "refused", "ended"] as const;

function load(list: ListQuery, search: PageSearch) {
	return send<Page<MySupply>>(
		"GET",
		withQuery("/api/my/supplies", { ...list, consent: oneOf(CONSENTS, search.state) }),
	);
}

/** The button that opens the form to declare a supplier; nothing for who only reads. */
export function DeclareButton() {
	const { t } = useTranslation("declared");
	const may = useMay();
	const [opened, { open, close }] = useDisclosure(false);
	if (!may("my.answer")) return null;
	return (
		<>
			<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
				{t("mine.declare")}
			</Button>
			<DeclareDialog opened={opened} onClose={close} />
		</>
	);
}

/** Who supplies the organisation, as the city has confirmed it, and what the city asks about others. */
export function MySuppliersPage() {
	const { t } = useTranslation("declared");
	const { t: eco } = useTranslation("ecosystem");
	const columns: Column<MySupply>[] = [
		{
			id: "supplier",
			header: t("field.supplier"),
			sort: "supplier",
			primary: true,
			minWidth: 220,
			cell: ({ supplier, what }) => (
				<>
					{supplier.name}
					<Text size="sm" c="dimmed" fw={400}>
						{what}
					</Text>
				</>
			),
		},
		{
			id: "consent",
			header: t("field.consent"),
			sort: "consent",
			badge: true,
			cell: ({ consent, consentUntil }) => <ConsentMark named state={consent} until={consentUntil} />,
		},
		{ id: "to", header: t("field.to"), sort: "to", cell: ({ to }) => to.name },
		{ id: "kind", header: t("facts.kind"), cell: ({ kind }) => eco(`supplyKind.${kind}`) },
		{ id: "access", header: t("facts.access"), cell: ({ access }) => eco(`access.${access}`) },
		{
			id: "until",
			header: t("facts.runs"),
			sort: "until",
			cell: ({ until }) => (until === null ? t("open") : t("until", { day: dayText(until) })),
		},
	];
	return (
		<>
			<SuppliersHeader page={t("mine.inForce")} actions={<DeclareButton />} />
			<QuestionsSection />
			<DataTable
				name="my-supplies"
				label={t("mine.list")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.consent"),
						options: CONSENTS.map((value) => ({ value, label: t(`consent.${value}`) })),
					},
				]}
				csvFilters={(search) => ({ consent: oneOf(CONSENTS, search.state) })}
				rowKey={({ id }) => id}
				load={load}
				csv="/api/my/supplies"
				empty={{ title: t("mine.none"), text: t("mine.noneText") }}
			/>
		</>
	);
}

import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DaysLeft } from "../../parts/days-left.tsx";
import { dayText } from "../../shell/day.ts";

export type Due = Schemas["AssuranceDue"];

export const DUE_KINDS = [
	"surveillance",
	"renewal",
	"finding",
	"suspension",
	"sanction",
	"accreditation",
	"sampling",
	"request",
] as const;

/** The columns that every calendar of assurance has. @param link to what an entry is about. */
export function useDueColumns(link: (due: Due) => ReactNode): Column<Due>[] {
	const { t } = useTranslation("oversight");
	return [
		{
			id: "name",
			header: t("field.name"),
			sort: "name",
			primary: true,
			minWidth: 260,
			cell: (row) => (
				<>
					{link(row)}
					<Text size="sm" c="dimmed">
						{row.text}
					</Text>
				</>
			),
		},
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => t(`kind.${row.kind}`) },
		{
			id: "day",
			header: t("field.day"),
			sort: "day",
			cell: (row) => (
				<Group gap={6}>
					<span>{dayText(row.day)}</span>
					<DaysLeft days={row.daysLeft} />
				</Group>
			),
		},
		{
			id: "certificate",
			header: t("field.certificate"),
			cell: (row) =>
				row.certificate === null ? (
					t("nothing")
				) : (
					<Link to="/register/certificates/$number" params={{ number: row.certificate }} className="gh-link gh-mono">
						{row.certificate}
					</Link>
				),
		},
	];
}

/** To choose entries by what they are. @param but kinds that are not there for the reader. */
export function useDueFilter(but: readonly Due["kind"][] = []) {
	const { t } = useTranslation("oversight");
	const kinds = DUE_KINDS.filter((one) => !but.includes(one));
	return {
		key: "kind",
		label: t("field.kind"),
		options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
	} as const;
}

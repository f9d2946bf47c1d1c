import { Table } from "@mantine/core";
import { IconArrowDown, IconArrowsExchange, IconArrowUp } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { BaselineDiff } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import badge from "../parts/outcome.module.css";
import { useValueText } from "./values.ts";

type Direction = "tighter" | "looser" | "other";

interface Line {
	key: string;
	what: ReactNode;
	before: string;
	after: string;
	direction: Direction;
}

const FIELDS = ["tiers", "validityDays", "added", "removed"] as const;

function useLines(diff: BaselineDiff): Line[] {
	const { t } = useTranslation("baseline");
	const { t: standard } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const text = useValueText();
	const mandate = (stand: BaselineDiff["mandates"][number]["before"]) =>
		stand === null
			? t("versions.nothing")
			: `${standard(`mandate.${stand.status}`)}, ${word("tier.label", { tier: stand.fromTier }).toLowerCase()}, ${stand.from}`;
	return [
		...diff.requirements.map((one) => {
			const known = oneOf(FIELDS, one.field);
			return {
				key: `${one.id} ${one.field}`,
				what: (
					<>
						<Link to="/baseline/requirements/$id" params={{ id: one.id }} className="gh-link gh-mono">
							{one.id}
						</Link>{" "}
						{known === undefined ? one.field.replace(/^params\./, "") : t(`versions.fieldName.${known}`)}
					</>
				),
				before: text(one.before),
				after: text(one.after),
				direction: one.direction,
			};
		}),
		...diff.evidenceTypes.map((one) => {
			const known = oneOf(FIELDS, one.field);
			const field = known === undefined ? one.field : t(`versions.fieldName.${known}`);
			return {
				key: `evidence ${one.id} ${one.field}`,
				what: `${t("versions.evidenceType", { type: one.id })}, ${field}`,
				before: text(one.before),
				after: text(one.after),
				direction: one.direction,
			};
		}),
		...diff.mandates.map((one) => ({
			key: one.standard,
			what: (
				<Link to="/standards/$id" params={{ id: one.standard }} className="gh-link">
					{t("versions.mandate", { standard: one.standard })}
				</Link>
			),
			before: mandate(one.before),
			after: mandate(one.after),
			direction: one.direction,
		})),
		...diff.grades.map((one) => ({
			key: `grade ${one.tier}`,
			what: t("versions.grade", { tier: one.tier }),
			before: one.before,
			after: one.after,
			direction: one.direction,
		})),
	];
}

/** What lies between two versions, line by line, and whether it got tighter or looser. */
export function DiffTable({ diff }: { diff: BaselineDiff }) {
	const { t } = useTranslation("baseline");
	const lines = useLines(diff);
	if (lines.length === 0) return <EmptyState title={t("versions.same")} />;
	return (
		<Table.ScrollContainer
			minWidth={620}
			scrollAreaProps={{ viewportProps: { tabIndex: 0, "aria-label": t("versions.diff") } }}
		>
			<Table className="gh-table">
				<Table.Thead>
					<Table.Tr>
						<Table.Th scope="col">{t("versions.what")}</Table.Th>
						<Table.Th scope="col">{t("versions.before")}</Table.Th>
						<Table.Th scope="col">{t("versions.after")}</Table.Th>
						<Table.Th scope="col">{t("versions.direction")}</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{lines.map((line) => (
						<Table.Tr key={line.key}>
							<Table.Td>{line.what}</Table.Td>
							<Table.Td>{line.before}</Table.Td>
							<Table.Td>{line.after}</Table.Td>
							<Table.Td>
								<DirectionMark direction={line.direction} />
							</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}

const ARROWS = { tighter: IconArrowUp, looser: IconArrowDown, other: IconArrowsExchange };

function DirectionMark({ direction }: { direction: Direction }) {
	const { t } = useTranslation("baseline");
	const Arrow = ARROWS[direction];
	const tone = direction === "tighter" ? "allow" : direction === "looser" ? "conditional" : "quiet";
	return (
		<span className={badge.badge} data-outcome={tone}>
			<Arrow size={14} aria-hidden />
			{t(`versions.${direction}`)}
		</span>
	);
}

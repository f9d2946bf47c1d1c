import { Badge, Box, Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RowList } from "../../parts/row-list.tsx";
import { ToneBadge } from "../switch/tone-badge.tsx";
import type { Cell, Matrix, MatrixState } from "./queries.ts";

/** The matrix activity by activity, with the names: what fits a phone, and what is read aloud best. */
export function ActivityList({
	matrix,
	cells,
	compare,
	state,
	onOpen,
}: {
	matrix: Matrix;
	cells: ReadonlyMap<string, Cell>;
	compare: ReadonlyMap<string, Cell> | null;
	state: MatrixState;
	onOpen?: (activity: string) => void;
}) {
	const { t } = useTranslation("responsibilities");
	const names = new Map(matrix.offices.map(({ id, name }) => [id, name]));
	const isCalm = state === "business-as-usual" || state === "recovery";
	return (
		<RowList>
			{matrix.activities.map(({ id, name, normally, attack }) => {
				const cell = cells.get(id);
				const differs = compare !== null && text(cell) !== text(compare.get(id));
				return (
					<li key={id}>
						<Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
							<Box miw={0}>
								<Text fw={600} component="h3" fz="md">
									{name}
								</Text>
								<Text size="sm" c="dimmed">
									{isCalm ? normally : attack}
								</Text>
							</Box>
							{onOpen !== undefined && (
								<Button variant="default" size="xs" aria-label={t("edit.of", { name })} onClick={() => onOpen(id)}>
									{t("edit.open")}
								</Button>
							)}
						</Group>
						<Parts cell={cell} names={names} />
						<Group gap="xs" mt={6}>
							{cell !== undefined && (cell.fromScope !== matrix.scope || cell.fromState !== state) && (
								<Badge variant="default">
									{t("inherited", {
										from: t(`state.${cell.fromState}`),
										scope: cell.fromScope === "city" ? t("scope.city") : cell.fromScope,
									})}
								</Badge>
							)}
							{differs && <Badge variant="default">{t("grid.differs")}</Badge>}
							{(cell?.gaps ?? []).map((rule) => (
								<ToneBadge key={rule} tone="conditional" title={rule}>
									{t(`rule.${rule}`)}
								</ToneBadge>
							))}
						</Group>
					</li>
				);
			})}
		</RowList>
	);
}

const text = (cell: Cell | undefined) =>
	cell === undefined ? "" : JSON.stringify([cell.accountable, cell.responsible, cell.consulted, cell.informed]);

function Parts({ cell, names }: { cell: Cell | undefined; names: ReadonlyMap<string, string> }) {
	const { t } = useTranslation("responsibilities");
	const lists = [
		["accountable", cell?.accountable == null ? [] : [cell.accountable]],
		["responsible", cell?.responsible ?? []],
		["consulted", cell?.consulted ?? []],
		["informed", cell?.informed ?? []],
	] as const;
	return (
		<Box component="dl" m={0} mt={6}>
			{lists
				.filter(([field, ids]) => ids.length > 0 || field === "accountable" || field === "responsible")
				.map(([field, ids]) => (
					<Group key={field} gap={8} wrap="nowrap" align="baseline">
						<Text component="dt" size="sm" c="dimmed" miw={92}>
							{t(`part.${field}`)}
						</Text>
						<Text component="dd" size="sm" m={0} fw={field === "accountable" ? 600 : 400}>
							{ids.length === 0 ? t("grid.nobody") : ids.map((id) => names.get(id) ?? id).join(", ")}
						</Text>
					</Group>
				))}
		</Box>
	);
}

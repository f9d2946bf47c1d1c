import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useActorName } from "../parts/names.ts";
import { RowList } from "../parts/row-list.tsx";
import { dayText } from "../shell/day.ts";
import type { ClauseCover } from "./queries.ts";
import { RequirementLinks } from "./requirement-links.tsx";
import { StateMark } from "./state-mark.tsx";

/** Each needed clause: how it stands, where, what it says instead, and what it is for. Open ones come first. */
export function ClauseList({ clauses }: { clauses: readonly ClauseCover[] }) {
	const { t } = useTranslation("contracts");
	const nameOf = useActorName();
	const open = (state: ClauseCover["state"]) => state === "missing" || state === "deviates";
	const ordered = [...clauses].sort((a, b) => Number(open(b.state)) - Number(open(a.state)));
	return (
		<RowList>
			{ordered.map(({ clause, state, said }) => (
				<li key={clause.id}>
					<Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
						<Text size="sm" fw={600} style={{ minWidth: 0 }}>
							<span className="gh-mono">{clause.id}</span> {clause.name}
						</Text>
						<StateMark state={state} />
					</Group>
					{said?.instead !== undefined && (
						<Text size="sm" mt={4}>
							{t("clause.instead")}: {said.instead}
						</Text>
					)}
					{said?.acceptedBy !== undefined && (
						<Text size="sm" mt={4}>
							{t(said.acceptedUntil === undefined ? "clause.accepted" : "clause.acceptedUntil", {
								who: nameOf(said.acceptedBy),
								day: dayText(said.acceptedUntil ?? said.acceptedOn ?? "2000-01-01"),
							})}
						</Text>
					)}
					<Text size="xs" c="dimmed" mt={4}>
						{t("clause.purpose", { tier: clause.fromTier, source: clause.source })}
						{said?.place !== undefined && ` · ${said.place}`}
						{" · "}
						<RequirementLinks ids={clause.requirements} />
					</Text>
				</li>
			))}
		</RowList>
	);
}

import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RowList } from "../parts/row-list.tsx";
import type { TermCheck } from "./queries.ts";
import { StateMark } from "./state-mark.tsx";

/** What was agreed, beside what the tier demands. */
export function TermList({ terms }: { terms: readonly Omit<TermCheck, "accepted">[] }) {
	const { t } = useTranslation("contracts");
	return (
		<RowList>
			{terms.map(({ term, state, product, demanded, agreed, clauses }) => (
				<li key={`${term} ${product}`}>
					<Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
						<Text size="sm" fw={600} style={{ minWidth: 0 }}>
							{t(`term.${term}`)}
						</Text>
						<StateMark state={state} />
					</Group>
					<Text size="sm" mt={2}>
						{t("terms.demanded", { what: demanded })}
					</Text>
					<Text size="sm">{agreed === null ? t("terms.nothing") : t("terms.agreed", { what: agreed })}</Text>
					<Text size="xs" c="dimmed" mt={2} className="gh-mono">
						{clauses.join(", ")}
					</Text>
				</li>
			))}
		</RowList>
	);
}

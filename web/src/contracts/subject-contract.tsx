import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { Section } from "../parts/section.tsx";
import { useDay } from "../shell/day.ts";
import { EntryList } from "./entry-list.tsx";
import { contractQuery } from "./queries.ts";

/** The contract of an engagement in short, on the engagement's own page. */
export function SubjectContract({ id }: { id: string }) {
	const { t } = useTranslation("contracts");
	const { chosen } = useDay();
	const contract = useQuery(contractQuery(id, chosen));
	return (
		<Section
			title={t("title")}
			actions={
				<Link to="/contracts/of/$id" params={{ id }} className="gh-link">
					{t("text.open")}
				</Link>
			}
			flush
		>
			<Answer query={contract}>
				{({ counts, calendar }) => {
					const due = calendar.filter(({ stage }) => stage !== "later");
					return (
						<>
							<Text size="sm" px="lg" pb="md">
								{t("coverage.ofNeeded", { count: counts.stands + counts.accepted, needed: counts.needed })}
							</Text>
							{due.length > 0 && <EntryList entries={due} />}
						</>
					);
				}}
			</Answer>
		</Section>
	);
}

import { List, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Facts } from "../parts/facts.tsx";
import { Section } from "../parts/section.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { proseText } from "../shell/day.ts";
import { demandText } from "./demand-text.ts";
import { typeName } from "./evidence-types.ts";
import type { RequestItem } from "./shapes.ts";

/** What exactly is asked: of what, at which tier and grade, with which values, and what proves it. */
export function AskedFacts({ request }: { request: RequestItem }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const { standing } = request;
	return (
		<Section title={t("answer.asked")}>
			<Facts
				rows
				pairs={[
					[t("field.subject"), request.subject.name],
					[t("field.tier"), <TierMark key="tier" tier={request.tier} named />],
					[t("field.strength"), word(`strength.${request.strength}`)],
					[t("field.grade"), `${request.minimumGrade} · ${word(`grade.${request.minimumGrade}`)}`],
					[
						t("field.values"),
						request.demands.length > 0 && (
							<List size="sm" listStyleType="none" spacing={2}>
								{request.demands.map((demand) => (
									<List.Item key={demand.name}>{demandText(demand, t)}</List.Item>
								))}
							</List>
						),
					],
					[t("field.accepts"), request.evidenceTypes.map(typeName).join(", ")],
					[t("field.usually"), t("days", { count: request.days })],
					[
						t("field.now"),
						<span key="now">
							{proseText(standing.text)} <WhyPanel rule={standing.rule} />
						</span>,
					],
				]}
			/>
			<Text size="sm" mt="md">
				<Link to="/baseline/requirements/$id" params={{ id: request.requirement.id }} className="gh-link">
					{t("answer.full")}
				</Link>
			</Text>
		</Section>
	);
}

import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DeclarationDecision, DeclarationFacts } from "../ecosystem/declared/declaration-decision.tsx";
import { DenialDecision } from "../ecosystem/declared/denial-decision.tsx";
import { waitingDeclarationsQuery } from "../ecosystem/declared/waiting-declarations.tsx";
import { Answer } from "../parts/answer.tsx";
import { Section } from "../parts/section.tsx";
import type { InboxItem } from "./shapes.ts";

/** A supplier that somebody declared, or denied, with the ways to decide. */
export function DeclarationPanel({ item, onDecided }: { item: InboxItem; onDecided: () => void }) {
	const { t } = useTranslation("declared");
	const waiting = useQuery(waitingDeclarationsQuery());
	if (item.kind === "denial") {
		// The title begins with who was seen.
		const from = item.title.slice(0, Math.max(0, item.title.indexOf(": ")));
		return (
			<Section title={item.title} lead={t("denial.says", { to: item.from, from })}>
				<DenialDecision question={item.id} from={from} to={item.from} onDone={onDecided} />
			</Section>
		);
	}
	return (
		<Section title={item.title} lead={item.from}>
			<Answer query={waiting} lines={4}>
				{({ items }) => {
					const declaration = items.find(({ id }) => id === item.id);
					if (declaration !== undefined) {
						return (
							<>
								<DeclarationFacts declaration={declaration} />
								<div style={{ marginTop: 24 }}>
									<DeclarationDecision declaration={declaration} onDone={onDecided} />
								</div>
							</>
						);
					}
					return (
						<Text size="sm">
							<Link to="/ecosystem/declared-and-seen" className="gh-link">
								{t("page")}
							</Link>
						</Text>
					);
				}}
			</Answer>
		</Section>
	);
}

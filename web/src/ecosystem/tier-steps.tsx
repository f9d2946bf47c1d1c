import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SubjectDetail } from "../api/shapes.ts";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { proseText } from "../shell/day.ts";
import classes from "./tier-steps.module.css";

/** Why this tier: the steps that made it, each with its rule and the tier after it. */
export function TierSteps({ result }: { result: SubjectDetail["tier"] }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	return (
		<Section
			title={t("subject.why", { tier: word("tier.label", { tier: result.tier }).toLowerCase() })}
			lead={t("subject.whyLead")}
		>
			<ol className={classes.steps}>
				{result.steps.map((step) => (
					<li key={`${step.rule} ${step.from ?? ""} ${step.tier} ${step.text}`} className={classes.step}>
						<span className={classes.tier}>{step.tier}</span>
						<div>
							<Text size="sm">{proseText(step.text)}</Text>
							<Group gap="sm">
								<WhyPanel rule={step.rule} />
								{step.from !== undefined && (
									<Text span size="xs">
										{t("subject.through")} <SubjectLink id={step.from}>{step.from}</SubjectLink>
									</Text>
								)}
							</Group>
						</div>
					</li>
				))}
			</ol>
		</Section>
	);
}

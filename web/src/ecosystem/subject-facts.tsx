import { Progress, SimpleGrid, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SubjectDetail } from "../api/shapes.ts";
import { Facts } from "../parts/facts.tsx";
import { useActorKinds, useActorName } from "../parts/names.ts";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { dayText } from "../shell/day.ts";

const DIMENSIONS = ["criticality", "connectivity", "data", "safety"] as const;

export function SubjectFacts({ subject }: { subject: SubjectDetail["subject"] }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const nameOf = useActorName();
	const { kindName } = useActorKinds();
	const actor = (id: string | null) => id !== null && <SubjectLink id={id}>{nameOf(id)}</SubjectLink>;
	const { impact } = subject;
	return (
		<Section title={t("subject.facts")}>
			<Facts
				pairs={[
					[
						t("field.id"),
						<span key="id" className="gh-mono">
							{subject.id}
						</span>,
					],
					[t("field.accountable"), actor(subject.accountable) || undefined],
					[t("field.operator"), actor(subject.operator) || undefined],
					[t("field.kinds"), subject.actorKinds.map(kindName).join(", ")],
					[
						t("field.degree"),
						subject.degree === null ? undefined : `${subject.degree} · ${word(`degree.${subject.degree}`)}`,
					],
					[t("field.layers"), subject.layers.map((layer) => word(`layer.${layer}`)).join(", ")],
					[t("field.traits"), subject.traits.map((trait) => word(`trait.${trait}`)).join(", ")],
					[t("field.devices"), subject.fleetSize > 0 ? subject.fleetSize.toLocaleString("en-GB") : undefined],
					[t("field.designated"), subject.designated ? word("yes") : undefined],
					[t("field.from"), subject.inService.from === null ? undefined : dayText(subject.inService.from)],
					[t("field.until"), subject.inService.until === null ? undefined : dayText(subject.inService.until)],
					[t("field.supportUntil"), subject.supportUntil === null ? undefined : dayText(subject.supportUntil)],
				]}
			/>
			{impact !== null && (
				<SimpleGrid cols={{ base: 2, sm: 4 }} mt="lg" spacing="md">
					{DIMENSIONS.map((dimension) => (
						<div key={dimension}>
							<Text size="sm" c="dimmed">
								{t(`subject.impact.${dimension}`)}
							</Text>
							<Text size="sm" fw={600} mb={6}>
								{t("subject.impactOf", { score: impact[dimension] })}
							</Text>
							<Progress value={(100 * impact[dimension]) / 3} size={6} aria-hidden />
						</div>
					))}
				</SimpleGrid>
			)}
		</Section>
	);
}

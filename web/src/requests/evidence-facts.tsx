import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Facts } from "../parts/facts.tsx";
import { momentText } from "../parts/moment.ts";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { parameterName } from "./demand-text.ts";
import { typeName } from "./evidence-types.ts";
import type { MyEvidenceItem } from "./shapes.ts";

/** What a piece of evidence states; the days on which it holds stand apart from when it was handed in. */
export function EvidenceFacts({ evidence }: { evidence: MyEvidenceItem }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const { review } = evidence;
	return (
		<Section title={t("evidence.facts")}>
			{review.state === "rejected" && (
				<Alert variant="default" title={t("evidence.rejected", { day: dayText(review.on) })} mb="md">
					{review.reason}
				</Alert>
			)}
			<Facts
				pairs={[
					[t("field.type"), typeName(evidence.type)],
					[t("field.subject"), evidence.subject.name],
					[t("field.proves"), [...evidence.requirements, ...evidence.standards].join(", ")],
					[t("field.grade"), `${evidence.grade} · ${word(`grade.${evidence.grade}`)}`],
					[t("field.issuer"), evidence.issuer],
					[t("field.from"), dayText(evidence.from)],
					[t("field.until"), evidence.until === null ? t("asked.noEnd") : dayText(evidence.until)],
					[t("field.holdsUntil"), evidence.holdsUntil !== null && dayText(evidence.holdsUntil)],
					[t("field.handedIn"), evidence.submittedAt !== null && momentText(evidence.submittedAt)],
					[t("field.providedBy"), evidence.providedBy.name],
					...Object.entries(evidence.values).map(
						([name, value]) => [parameterName(name), Array.isArray(value) ? value.join(", ") : String(value)] as const,
					),
				]}
			/>
		</Section>
	);
}

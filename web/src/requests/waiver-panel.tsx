import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { WaiverDecision } from "../gate/waiver-decision.tsx";
import { waiverRequestQuery } from "../gate/waiver-requests.ts";
import { Answer } from "../parts/answer.tsx";
import { Facts } from "../parts/facts.tsx";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { dayText } from "../shell/day.ts";
import type { InboxItem } from "./shapes.ts";

/** A waiver that is asked for, with all that its signature needs, and the ways to decide. */
export function WaiverPanel({ item, onDecided }: { item: InboxItem; onDecided: () => void }) {
	const { t } = useTranslation("gate");
	const may = useMay();
	const request = useQuery(waiverRequestQuery(item.id, item.subject?.id));
	return (
		<Section
			title={t("waivers.heading", { requirement: item.requirements.join(", ") })}
			lead={item.subject !== null && <SubjectLink id={item.subject.id}>{item.subject.name}</SubjectLink>}
		>
			<Answer query={request} lines={4}>
				{(value) =>
					value === null ? (
						<Text size="sm">{t("waivers.gone")}</Text>
					) : (
						<>
							<Facts
								rows
								pairs={[
									[t("waivers.field.reason"), value.waiver.reason],
									[t("waivers.field.compensation"), value.waiver.compensation],
									[t("waivers.field.from"), dayText(value.waiver.from)],
									[t("waivers.field.until"), dayText(value.waiver.until)],
									[t("waivers.field.requested"), item.from],
								]}
							/>
							{may("gate.waive") && (
								<div style={{ marginTop: 24 }}>
									<WaiverDecision request={value} onDecided={onDecided} />
								</div>
							)}
						</>
					)
				}
			</Answer>
		</Section>
	);
}

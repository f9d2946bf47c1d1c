import { Text } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import type { EvidenceItem } from "../api/shapes.ts";
import { dayText } from "../shell/day.ts";
import { plainWords } from "./names.ts";

const evidenceQuery = (id: string) =>
	queryOptions({
		queryKey: ["evidence", id],
		queryFn: () => unwrap(api.GET("/api/evidence/{id}", { params: { path: { id } } })),
	});

type Evidence = Omit<EvidenceItem, "revision">;

/** One piece of evidence in two lines: what it is, its grade, its span, and what the city made of it. */
export function EvidenceLine({ id }: { id: string }) {
	const found = useQuery(evidenceQuery(id));
	return found.data === undefined ? <span className="gh-mono">{id}</span> : <EvidenceText evidence={found.data} />;
}

export function EvidenceText({ evidence }: { evidence: Evidence }) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	const { review } = evidence;
	const reviewed =
		review.state === "rejected"
			? t("evidence.rejected", { day: dayText(review.on), reason: review.reason })
			: t(`evidence.${review.state}`, { day: dayText(review.on) });
	return (
		<>
			<Text size="sm" fw={550}>
				{evidence.title}
			</Text>
			<Text size="xs" c="dimmed">
				{[
					plainWords(evidence.type),
					`${evidence.grade} ${word(`grade.${evidence.grade}`).toLowerCase()}`,
					evidence.until === undefined
						? t("evidence.since", { from: dayText(evidence.from) })
						: t("evidence.span", { from: dayText(evidence.from), until: dayText(evidence.until) }),
					reviewed,
				].join(" · ")}
			</Text>
		</>
	);
}

import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceText } from "../parts/evidence-line.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { useDay } from "../shell/day.ts";
import { subjectEvidenceQuery } from "./queries.ts";

const SHORT = 6;

/** Evidence handed in for a subject by the day looked at, newest first; nothing is drawn while there is none. */
export function SubjectEvidence({ id }: { id: string }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const { at } = useDay();
	const [all, setAll] = useState(false);
	const evidence = useQuery(subjectEvidenceQuery(id));
	const known = (evidence.data?.items ?? [])
		.filter((item) => item.review.on <= at)
		.sort((a, b) => b.review.on.localeCompare(a.review.on));
	if (known.length === 0) return null;
	return (
		<Section title={t("subject.evidence")} lead={word("list.count", { count: known.length })} flush>
			<RowList>
				{known.slice(0, all ? known.length : SHORT).map((item) => (
					<li key={item.id}>
						<EvidenceText evidence={item} />
					</li>
				))}
			</RowList>
			{known.length > SHORT && (
				<Anchor component="button" type="button" size="sm" p="md" onClick={() => setAll(!all)} aria-expanded={all}>
					{all ? word("less") : word("more", { count: known.length })}
				</Anchor>
			)}
		</Section>
	);
}

import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EvidenceText } from "../parts/evidence-line.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { subjectEvidenceQuery } from "./queries.ts";

/** Evidence handed in for a subject; nothing is drawn while there is none. */
export function SubjectEvidence({ id }: { id: string }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const evidence = useQuery(subjectEvidenceQuery(id));
	if (evidence.data === undefined || evidence.data.items.length === 0) return null;
	return (
		<Section title={t("subject.evidence")} lead={word("list.count", { count: evidence.data.total })} flush>
			<RowList>
				{evidence.data.items.map((item) => (
					<li key={item.id}>
						<EvidenceText evidence={item} />
					</li>
				))}
			</RowList>
		</Section>
	);
}

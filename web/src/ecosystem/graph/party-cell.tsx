import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SubjectLink } from "../../parts/subject-link.tsx";
import type { ReachedItem } from "./shapes.ts";

/** Somebody to call: who, and at which address. */
export function PartyCell({ party }: { party: ReachedItem["operator"] }) {
	const { t } = useTranslation("graph");
	if (party === null) return "–";
	return (
		<>
			<SubjectLink id={party.id}>{party.name}</SubjectLink>
			{party.contact === null ? (
				<Text size="xs" c="dimmed">
					{t("contact.none")}
				</Text>
			) : (
				<Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
					{party.contact.name}
					<br />
					<a href={`mailto:${party.contact.email}`} className="gh-link">
						{party.contact.email}
					</a>
				</Text>
			)}
		</>
	);
}

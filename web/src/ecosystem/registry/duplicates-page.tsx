import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Section } from "../../parts/section.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { EcosystemHeader } from "../header.tsx";
import { DuplicatePairCard } from "./duplicate-pair.tsx";
import { MergeList } from "./merge-list.tsx";
import { duplicatesQuery, mergesQuery } from "./queries.ts";

/** Actors that are probably one, side by side, and the merges that were made. */
export function DuplicatesPage() {
	const { t } = useTranslation("registry");
	const pairs = useQuery(duplicatesQuery);
	const merges = useQuery(mergesQuery);
	return (
		<>
			<EcosystemHeader page={t("pages.duplicates")} lead={t("duplicates.lead")} />
			<Stack gap="lg">
				<Section title={t("duplicates.list")}>
					{pairs.isPending && <Waiting />}
					{pairs.isError && <ErrorPanel error={pairs.error} />}
					{pairs.data?.items.length === 0 && (
						<EmptyState title={t("duplicates.none")}>{t("duplicates.noneText")}</EmptyState>
					)}
					<Stack gap="md">
						{pairs.data?.items.map((pair) => (
							<DuplicatePairCard key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
						))}
					</Stack>
				</Section>
				<Section title={t("duplicates.merges")}>
					{merges.isError && <ErrorPanel error={merges.error} />}
					{merges.data !== undefined && <MergeList merges={merges.data.items} />}
				</Section>
			</Stack>
		</>
	);
}

import { Stack, Text } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import type { Page } from "../../api/shapes.ts";
import { Section } from "../../parts/section.tsx";
import { DeclarationDecision, DeclarationFacts } from "./declaration-decision.tsx";
import type { Declaration } from "./shapes.ts";

/** Declarations that nobody of the city has decided on. */
export const waitingDeclarationsQuery = () =>
	queryOptions({
		queryKey: ["declarations", "waiting"],
		queryFn: () => send<Page<Declaration>>("GET", "/api/declarations?state=declared&sort=declaredAt&limit=100"),
		staleTime: 0,
	});

/** What suppliers declared and the city has not decided on, the oldest first; nothing when there is none. */
export function WaitingDeclarations() {
	const { t } = useTranslation("declared");
	const { data } = useQuery(waitingDeclarationsQuery());
	if (data === undefined || data.total === 0) return null;
	return (
		<Section title={t("waiting.title")} lead={t("waiting.lead", { count: data.total })} mb="lg">
			<Stack gap="xl" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
				{data.items.map((declaration) => (
					<li key={declaration.id}>
						<Text fw={600} mb="xs">
							{t("waiting.says", {
								organisation: declaration.organisation.name,
								supplier: declaration.supplier.name,
								to: declaration.to.name,
							})}
						</Text>
						<DeclarationFacts declaration={declaration} />
						<div style={{ marginTop: 12 }}>
							<DeclarationDecision declaration={declaration} />
						</div>
					</li>
				))}
			</Stack>
		</Section>
	);
}

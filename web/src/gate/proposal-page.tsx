import { Grid } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import type { Engagement } from "../api/shapes.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { EngagementFields } from "../ecosystem/engagement-fields.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Section } from "../parts/section.tsx";
import { SubmitButton } from "../parts/submit-button.tsx";
import { shiftDay, useDay } from "../shell/day.ts";
import { DecisionView } from "./decision-view.tsx";
import { GateHeader } from "./header.tsx";

/** The identifier of an engagement that does not exist yet, from its name. */
function proposalId(name: string): string {
	const words = name
		.toLowerCase()
		.normalize("NFKD")
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-+|-+$/g, "")
		.slice(0, 60);
	return `proposal-${words || "unnamed"}`.replaceAll(/-+$/g, "");
}

/** Describes an engagement nobody has signed yet, and asks the gate as if it were. */
export function ProposalPage() {
	const { t } = useTranslation("gate");
	const { at } = useDay();
	const draft = useDraft<Engagement>({
		id: "",
		name: "",
		kind: "contract",
		supplier: "",
		accountable: "",
		from: at,
		until: shiftDay(at, 365),
		delivers: [],
		connectsTo: [],
		traits: [],
	});
	const ask = useMutation({
		mutationFn: (proposal: Engagement) =>
			unwrap(
				api.POST("/api/gate/decisions", { body: { proposal: { ...proposal, id: proposalId(proposal.name) }, at } }),
			),
	});
	return (
		<>
			<GateHeader title={t("proposal.title")} lead={t("proposal.lead")} />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 4 }}>
					<Section title={t("proposal.form")}>
						<form
							onSubmit={(event) => {
								event.preventDefault();
								ask.mutate(draft.value);
							}}
						>
							<EngagementFields draft={draft} />
							<SubmitButton pending={ask.isPending}>{t("proposal.ask")}</SubmitButton>
						</form>
					</Section>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 8 }} aria-live="polite">
					{ask.isError && <ErrorPanel error={ask.error} />}
					{ask.data !== undefined && <DecisionView decision={ask.data} />}
					{ask.data === undefined && !ask.isError && (
						<Section title={t("answer.label")}>
							<EmptyState title={t("proposal.waiting")} text={t("proposal.waitingText")} />
						</Section>
					)}
				</Grid.Col>
			</Grid>
		</>
	);
}

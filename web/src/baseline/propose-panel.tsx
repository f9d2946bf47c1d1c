import { Alert, Button, Group, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { IconCircleCheck, IconSend } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { api, unwrap } from "../api/client.ts";
import type { BaselineChange } from "../api/shapes.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Section } from "../parts/section.tsx";
import { useDay } from "../shell/day.ts";

/** Proposes the draft as the next version, after a preview; another person publishes it. */
export function ProposePanel({
	changes,
	previewed,
	onProposed,
}: {
	changes: BaselineChange[];
	/** The day of the preview of this very draft; absent while there is none. */
	previewed: string | undefined;
	onProposed: () => void;
}) {
	const { t } = useTranslation("baseline");
	const { today } = useDay();
	const may = useMay();
	const client = useQueryClient();
	const draft = useDraft({ version: "", effectiveFrom: today, note: "" });
	const propose = useMutation({
		mutationFn: () => unwrap(api.POST("/api/baseline-proposals", { body: { ...draft.value, changes } })),
		onError: draft.show,
		onSuccess: async () => {
			await client.invalidateQueries({ queryKey: ["proposals"] });
			onProposed();
		},
	});
	const { value, set, problem } = draft;
	if (propose.data !== undefined && changes.length === 0) {
		return (
			<Alert variant="default" role="status" icon={<IconCircleCheck aria-hidden />}>
				{t("change.proposed", { version: propose.data.version })}{" "}
				<Link to="/baseline/proposals" className="gh-link">
					{t("change.seeProposals")}
				</Link>
			</Alert>
		);
	}
	if (changes.length === 0 || !may("baseline.propose")) return null;
	return (
		<Section title={t("change.propose")} lead={t("change.proposeLead")}>
			{previewed === undefined ? (
				<EmptyState title={t("change.needsPreview")} text={t("change.needsPreviewText")} />
			) : (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						propose.mutate();
					}}
				>
					<Stack gap="md">
						<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
							<TextInput
								label={t("change.version")}
								description={t("change.versionHelp")}
								required
								pattern="\d+\.\d+\.\d+"
								value={value.version}
								error={problem("version")}
								onChange={(event) => set("version", event.currentTarget.value)}
							/>
							<TextInput
								type="date"
								label={t("change.effectiveFrom")}
								description={" "}
								required
								value={value.effectiveFrom}
								error={problem("effectiveFrom")}
								onChange={(event) => set("effectiveFrom", event.currentTarget.value)}
							/>
						</SimpleGrid>
						<Textarea
							label={t("change.note")}
							description={t("change.noteHelp")}
							required
							value={value.note}
							error={problem("note")}
							onChange={(event) => set("note", event.currentTarget.value)}
						/>
						{propose.isError && <ErrorPanel error={propose.error} />}
						<Group>
							<Button type="submit" loading={propose.isPending} leftSection={<IconSend size={18} aria-hidden />}>
								{t("change.propose")}
							</Button>
						</Group>
					</Stack>
				</form>
			)}
		</Section>
	);
}

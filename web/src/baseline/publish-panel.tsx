import { Alert, Button, Group, Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCircleCheck, IconSend } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import type { BaselineChange } from "../api/shapes.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { ActorPicker } from "../ecosystem/pickers.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Section } from "../parts/section.tsx";
import { dayText, useDay } from "../shell/day.ts";

/** Publishes the draft as a new version, after a preview, and asks once. */
export function PublishPanel({
	changes,
	previewed,
	onPublished,
}: {
	changes: BaselineChange[];
	/** The day of the preview of this very draft; absent while there is none. */
	previewed: string | undefined;
	onPublished: () => void;
}) {
	const { t } = useTranslation("baseline");
	const { t: word } = useTranslation("parts");
	const { today } = useDay();
	const client = useQueryClient();
	const [asking, { open, close }] = useDisclosure(false);
	const draft = useDraft({ version: "", effectiveFrom: today, note: "", publishedBy: "" });
	const publish = useMutation({
		mutationFn: () => unwrap(api.POST("/api/baselines", { body: { ...draft.value, changes } })),
		onError: draft.show,
		onSuccess: async () => {
			await client.invalidateQueries();
			onPublished();
		},
		onSettled: close,
	});
	const { value, set, problem } = draft;
	if (publish.data !== undefined && changes.length === 0) {
		return (
			<Alert variant="default" role="status" icon={<IconCircleCheck aria-hidden />}>
				{t("change.published", { version: publish.data.version, day: dayText(publish.data.effectiveFrom) })}{" "}
				<Link to="/baseline/versions" className="gh-link">
					{t("change.seeVersions")}
				</Link>
			</Alert>
		);
	}
	if (changes.length === 0) return null;
	return (
		<Section title={t("change.publish")}>
			{previewed === undefined ? (
				<EmptyState title={t("change.needsPreview")} text={t("change.needsPreviewText")} />
			) : (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						open();
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
						<ActorPicker
							own
							required
							label={t("change.publishedBy")}
							value={value.publishedBy}
							error={problem("publishedBy")}
							onPick={(id) => set("publishedBy", id)}
						/>
						{publish.isError && <ErrorPanel error={publish.error} />}
						<Group>
							<Button type="submit" leftSection={<IconSend size={18} aria-hidden />}>
								{t("change.publish")}
							</Button>
						</Group>
					</Stack>
				</form>
			)}
			<Modal
				opened={asking}
				onClose={close}
				title={<Text fw={650}>{t("change.publishTitle", { version: value.version })}</Text>}
				closeButtonProps={{ "aria-label": word("action.close") }}
			>
				<Text size="sm">{t("change.publishText")}</Text>
				<Group justify="flex-end" mt="lg">
					<Button variant="default" onClick={close}>
						{word("action.cancel")}
					</Button>
					<Button loading={publish.isPending} onClick={() => publish.mutate()}>
						{t("change.publishConfirm")}
					</Button>
				</Group>
			</Modal>
		</Section>
	);
}

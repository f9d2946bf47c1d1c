import { Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { send } from "../../api/send.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import type { Merge } from "./shapes.ts";

/** The merges that were made, latest first; each can be undone. */
export function MergeList({ merges }: { merges: readonly Merge[] }) {
	const { t } = useTranslation("registry");
	if (merges.length === 0) return <Text size="sm">{t("duplicates.noMerges")}</Text>;
	return (
		<Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: "none" }}>
			{merges.map((merge) => (
				<MergeLine key={merge.id} merge={merge} />
			))}
		</Stack>
	);
}

function MergeLine({ merge }: { merge: Merge }) {
	const { t } = useTranslation("registry");
	const may = useMay();
	const client = useQueryClient();
	const undo = useMutation({
		mutationFn: () => send<Merge>("POST", `/api/merges/${merge.id}/undo`, {}),
		onSuccess: () => client.invalidateQueries(),
	});
	const names = { gone: merge.gone.name, kept: merge.kept.name };
	return (
		<Group component="li" justify="space-between" gap="sm">
			<div>
				<Text fw={600} size="sm">
					{t("duplicates.merged", names)}
				</Text>
				<Text size="xs" c="dimmed">
					{merge.mergedAt.slice(0, 10)} · {t("duplicates.changed", { count: merge.changed.length })}
					{merge.dropped.length > 0 &&
						` · ${t("duplicates.dropped", { list: merge.dropped.map(({ id }) => id).join(", ") })}`}
				</Text>
			</div>
			{merge.undoneAt !== null && <Text size="sm">{t("duplicates.undone")}</Text>}
			{merge.undoneAt === null && may("ecosystem.change") && (
				<ConfirmButton
					label={t("duplicates.undo")}
					accessibleLabel={t("duplicates.undoOf", names)}
					title={t("duplicates.undoTitle")}
					text={t("duplicates.undoText", names)}
					confirm={t("duplicates.undo")}
					tone="going-ahead"
					pending={undo.isPending}
					error={undo.error}
					onConfirm={(close) => undo.mutate(undefined, { onSuccess: close })}
				/>
			)}
		</Group>
	);
}

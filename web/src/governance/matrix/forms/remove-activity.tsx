import { Button, List, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send, sendForTag, type Tagged } from "../../../api/send.ts";
import { Dialog, DialogForm } from "../../../parts/dialog.tsx";
import { ErrorPanel } from "../../../parts/error-panel.tsx";
import type { ActivityRemoval } from "../queries.ts";

/** Gives up an activity of the city's own with its rows, once it was shown what goes with it. */
export function RemoveActivity({ id, name, onGone }: { id: string; name: string; onGone: () => void }) {
	const { t } = useTranslation("responsibilities");
	const [opened, { open, close }] = useDisclosure(false);
	const path = `/api/city-activities/${id}/removal`;
	const reading = useMutation({ mutationFn: () => sendForTag<ActivityRemoval>("GET", path), onSuccess: open });
	return (
		<>
			<Button
				variant="default"
				size="xs"
				aria-label={t("remove.of", { name })}
				loading={reading.isPending}
				onClick={() => reading.mutate()}
			>
				{t("remove.do")}
			</Button>
			{reading.isError && <ErrorPanel error={reading.error} />}
			<Dialog opened={opened} onClose={close} title={t("remove.title", { name })}>
				{reading.data !== undefined && <Removing path={path} shown={reading.data} onClose={close} onGone={onGone} />}
			</Dialog>
		</>
	);
}

function Removing({
	path,
	shown: { value, etag },
	onClose,
	onGone,
}: {
	path: string;
	shown: Tagged<ActivityRemoval>;
	onClose: () => void;
	onGone: () => void;
}) {
	const { t } = useTranslation("responsibilities");
	const client = useQueryClient();
	const { rows, needed, tasks } = value;
	const remove = useMutation({
		mutationFn: () => send("POST", path, { rows: rows.map(({ id }) => id) }, { "If-Match": etag }),
		onSuccess: async () => {
			onClose();
			await client.invalidateQueries();
			onGone();
		},
	});
	return (
		<DialogForm
			submit={t("remove.do")}
			pending={remove.isPending}
			error={remove.error}
			disabled={needed.length > 0}
			tone="ending"
			onSubmit={() => remove.mutate()}
			onCancel={onClose}
		>
			<Text size="sm">{t("remove.activity")}</Text>
			{needed.length > 0 && (
				<Stack gap={4} role="alert">
					<Text size="sm" fw={600}>
						{t("remove.stays")}
					</Text>
					<List size="sm">
						{needed.map((one) => (
							<List.Item key={one.id}>{t(`remove.needed.${one.kind}`, { name: one.name })}</List.Item>
						))}
					</List>
				</Stack>
			)}
			<Stack gap={4}>
				<Text size="sm" fw={600}>
					{t("remove.rows", { count: rows.length })}
				</Text>
				<List size="sm">
					{rows.map((row) => (
						<List.Item key={row.id}>
							{t(`state.${row.state}`)} · {row.scope === "city" ? t("scope.city") : row.scope}:{" "}
							{[...(row.accountable === null ? [] : [row.accountable]), ...row.responsible].join(", ")}
						</List.Item>
					))}
				</List>
				{tasks > 0 && <Text size="sm">{t("remove.tasks", { count: tasks })}</Text>}
			</Stack>
		</DialogForm>
	);
}

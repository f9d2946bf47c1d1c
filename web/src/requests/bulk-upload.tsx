import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { FaultTable } from "./fault-table.tsx";
import type { BulkAnswer } from "./shapes.ts";

/** A table of many: tried out first, with every bad row and column named, and taken as a whole or not at all. */
export function BulkUpload<Made>({
	path,
	help,
	onDone,
}: {
	path: string;
	help: string;
	onDone: (answer: BulkAnswer<Made>) => void;
}) {
	const { t } = useTranslation("requests");
	const [files, setFiles] = useState<File[]>([]);
	const client = useQueryClient();
	const [file] = files;
	const sendTable = (dryRun: boolean) =>
		send<BulkAnswer<Made>>("POST", `${path}?dryRun=${dryRun}`, file, { "Content-Type": "text/csv" });
	const trial = useMutation({ mutationFn: () => sendTable(true) });
	const take = useMutation({
		mutationFn: () => sendTable(false),
		onSuccess: async (answer) => {
			onDone(answer);
			await client.invalidateQueries();
		},
	});
	const faultless = trial.data !== undefined && trial.data.faults.length === 0;
	return (
		<Stack gap="md">
			<FileDrop
				label={t("bulk.file")}
				help={help}
				accept=".csv,text/csv"
				multiple={false}
				files={files}
				onChange={(chosen) => {
					setFiles(chosen);
					trial.reset();
					take.reset();
				}}
			/>
			{trial.data !== undefined && trial.data.faults.length > 0 && (
				<FaultTable rows={trial.data.rows} faults={trial.data.faults} />
			)}
			{faultless && !take.isSuccess && (
				<Alert variant="default" role="status" icon={<IconCircleCheck aria-hidden color="var(--gh-allow-fg)" />}>
					{t("bulk.sound", { count: trial.data.rows })}
				</Alert>
			)}
			{(trial.isError || take.isError) && <ErrorPanel error={trial.error ?? take.error} />}
			<Group gap="md">
				<Button
					variant={faultless ? "default" : "filled"}
					disabled={file === undefined}
					loading={trial.isPending}
					onClick={() => trial.mutate()}
				>
					{t("bulk.try")}
				</Button>
				<Button disabled={!faultless || take.isSuccess} loading={take.isPending} onClick={() => take.mutate()}>
					{t("bulk.take")}
				</Button>
				<Text size="sm" c="dimmed" flex="1 1 200px">
					{t("bulk.whole")}
				</Text>
			</Group>
		</Stack>
	);
}

import { Alert, Button, Group, Stack, Table, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { FileDrop } from "../../parts/file-drop.tsx";
import type { ImportResult } from "./queries.ts";

/** Takes a matrix in from a table: tried out first, with every contradiction by row and column, then as a whole. */
export function ImportDialog() {
	const { t } = useTranslation("responsibilities");
	const [opened, { open, close }] = useDisclosure(false);
	const [files, setFiles] = useState<File[]>([]);
	const client = useQueryClient();
	const [file] = files;
	const run = (dryRun: boolean) => async () => {
		if (file === undefined) throw new Error("no file");
		return send<ImportResult>("POST", "/api/matrix/imports", {
			name: file.name,
			content: await base64Of(file),
			dryRun,
		});
	};
	const trial = useMutation({ mutationFn: run(true) });
	const take = useMutation({
		mutationFn: run(false),
		onSuccess: () => client.invalidateQueries(),
	});
	const result = take.data ?? trial.data;
	const isSound = trial.data !== undefined && trial.data.faults.length === 0 && take.data === undefined;
	return (
		<>
			<Button variant="default" onClick={open}>
				{t("import.open")}
			</Button>
			<Dialog opened={opened} onClose={close} title={t("import.title")}>
				<Stack gap="md">
					<Text size="sm">{t("import.text")}</Text>
					<FileDrop
						label={t("import.file")}
						help={t("import.help")}
						accept=".csv,.xlsx"
						multiple={false}
						files={files}
						onChange={(given) => {
							setFiles(given);
							trial.reset();
							take.reset();
						}}
					/>
					{trial.isError && <ErrorPanel error={trial.error} />}
					{take.isError && <ErrorPanel error={take.error} />}
					{result !== undefined && <Result result={result} />}
					<Group justify="flex-end">
						<Button
							variant="default"
							disabled={file === undefined}
							loading={trial.isPending}
							onClick={() => trial.mutate()}
						>
							{t("import.try")}
						</Button>
						<Button disabled={!isSound} loading={take.isPending} onClick={() => take.mutate()}>
							{t("import.take")}
						</Button>
					</Group>
				</Stack>
			</Dialog>
		</>
	);
}

function Result({ result }: { result: ImportResult }) {
	const { t } = useTranslation("responsibilities");
	if (result.faults.length > 0) {
		return (
			<Alert color="red" variant="light" title={t("import.faults", { count: result.faults.length })}>
				<Table.ScrollContainer minWidth={420}>
					<Table>
						<Table.Thead>
							<Table.Tr>
								<Table.Th>{t("import.row")}</Table.Th>
								<Table.Th>{t("import.column")}</Table.Th>
								<Table.Th>{t("import.fault")}</Table.Th>
							</Table.Tr>
						</Table.Thead>
						<Table.Tbody>
							{result.faults.slice(0, 50).map((fault) => (
								<Table.Tr key={`${fault.row} ${fault.column} ${fault.message}`}>
									<Table.Td>{fault.row}</Table.Td>
									<Table.Td>{fault.column ?? "–"}</Table.Td>
									<Table.Td>
										{fault.message}; {fault.help}
									</Table.Td>
								</Table.Tr>
							))}
						</Table.Tbody>
					</Table>
				</Table.ScrollContainer>
			</Alert>
		);
	}
	const { added, changed, same, newGaps, closedGaps } = result;
	return (
		<Alert variant="default" title={t(result.stored ? "import.stored" : "import.sound")}>
			{t("import.counts", { added, changed, same, newGaps, closedGaps })}
		</Alert>
	);
}

async function base64Of(file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

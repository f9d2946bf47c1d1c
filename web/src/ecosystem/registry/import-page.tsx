import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { FileDrop } from "../../parts/file-drop.tsx";
import { Section } from "../../parts/section.tsx";
import { EcosystemHeader } from "../header.tsx";
import { ImportPlan } from "./import-plan.tsx";
import { sendImport } from "./send-import.ts";
import { type ImportAction, type ImportProgress, REGISTRY_KINDS } from "./shapes.ts";

const BLANK = { kind: "", of: "", accountable: "", onMatch: "keep" };

/** Takes a file into the registry: tried out first, then as a whole or not at all. */
export function ImportPage() {
	const { t } = useTranslation("registry");
	const client = useQueryClient();
	const [files, setFiles] = useState<File[]>([]);
	const [fields, setFields] = useState(BLANK);
	const [choices, setChoices] = useState<Record<string, ImportAction>>({});
	const [isStale, setStale] = useState(false);
	const [progress, setProgress] = useState<ImportProgress>();
	const [file] = files;
	const send = (apply?: string) => {
		if (file === undefined) throw new Error("no file");
		const query = Object.fromEntries(
			Object.entries(fields).map(([key, value]) => [key, value === "" ? undefined : value]),
		);
		return sendImport({ file, query: { ...query, apply }, choices }, setProgress).finally(() => setProgress(undefined));
	};
	const trial = useMutation({
		mutationFn: () => send(),
		onSuccess: () => setStale(false),
	});
	const take = useMutation({
		mutationFn: (digest: string) => send(digest),
		onSuccess: () => client.invalidateQueries(),
	});
	const forget = () => {
		trial.reset();
		take.reset();
		setChoices({});
		setStale(false);
	};
	const change = (more: Partial<typeof BLANK>) => {
		setFields({ ...fields, ...more });
		forget();
	};
	const answer = take.data ?? trial.data;
	const isSound = trial.data !== undefined && trial.data.faults.length === 0 && !isStale;
	return (
		<>
			<EcosystemHeader page={t("pages.import")} lead={t("import.lead")} />
			<Stack gap="lg">
				<Section title={t("import.file")}>
					<Stack gap="md">
						<FileDrop
							label={t("import.file")}
							help={t("import.fileHelp")}
							accept=".csv,.xlsx,.json"
							multiple={false}
							files={files}
							onChange={(chosen) => {
								setFiles(chosen);
								forget();
							}}
						/>
						<SimpleGrid cols={{ base: 1, sm: 2 }}>
							<Select
								label={t("import.kind")}
								data={[
									{ value: "", label: t("import.kindAuto") },
									...REGISTRY_KINDS.map((value) => ({ value, label: t(`import.kinds.${value}`) })),
								]}
								value={fields.kind}
								allowDeselect={false}
								onChange={(kind) => change({ kind: kind ?? "" })}
							/>
							<Select
								label={t("import.onMatch")}
								data={(["keep", "update"] as const).map((value) => ({
									value,
									label: t(`import.onMatchOptions.${value}`),
								}))}
								value={fields.onMatch}
								allowDeselect={false}
								onChange={(onMatch) => change({ onMatch: onMatch ?? "keep" })}
							/>
							<TextInput
								label={t("import.of")}
								description={t("import.ofHelp")}
								value={fields.of}
								onChange={({ currentTarget }) => change({ of: currentTarget.value.trim() })}
							/>
							<TextInput
								label={t("import.accountable")}
								description={t("import.accountableHelp")}
								value={fields.accountable}
								onChange={({ currentTarget }) => change({ accountable: currentTarget.value.trim() })}
							/>
						</SimpleGrid>
						{(trial.isError || take.isError) && <ErrorPanel error={take.error ?? trial.error} />}
						<Group gap="md">
							<Button
								variant={isSound ? "default" : "filled"}
								disabled={file === undefined || take.isSuccess}
								loading={trial.isPending}
								onClick={() => {
									take.reset();
									trial.mutate();
								}}
							>
								{t("import.try")}
							</Button>
							<Button
								disabled={!isSound || take.isSuccess}
								loading={take.isPending}
								onClick={() => take.mutate(trial.data?.digest ?? "")}
							>
								{t("import.apply")}
							</Button>
							<Text size="sm" c="dimmed" role="status">
								{progress !== undefined &&
									t("import.progressText", { step: t(`import.progress.${progress.step}`), done: progress.done })}
								{isStale && t("import.again")}
							</Text>
						</Group>
					</Stack>
				</Section>
				{answer !== undefined && (
					<ImportPlan
						answer={answer}
						choices={choices}
						onChoose={(key, action) => {
							setChoices({ ...choices, [key]: action });
							setStale(true);
						}}
					/>
				)}
			</Stack>
		</>
	);
}

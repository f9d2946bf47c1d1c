import { Button, Group, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { sizeText } from "../parts/size-text.ts";
import type { EvidenceFile } from "./shapes.ts";
import { uploadFile } from "./upload-files.ts";

/** The files of a piece of evidence, each with its SHA-256; more can be added until it is judged. */
export function FilesSection({
	base,
	files,
	mayAdd = false,
}: {
	base: string;
	files: readonly EvidenceFile[];
	mayAdd?: boolean;
}) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	return (
		<Section title={t("field.files")} lead={files.length === 0 ? t("evidence.noFiles") : undefined} flush>
			{files.length > 0 && (
				<RowList>
					{files.map((file) => (
						<li key={file.sha256}>
							<Group justify="space-between" gap="sm" wrap="nowrap">
								<div style={{ minWidth: 0 }}>
									<Text size="sm" fw={550} style={{ overflowWrap: "anywhere" }}>
										{file.name}
									</Text>
									<Text size="xs" c="dimmed" truncate title={file.sha256}>
										{sizeText(file.bytes)} · SHA-256 <span className="gh-mono">{file.sha256}</span>
									</Text>
								</div>
								<Button
									component="a"
									href={`${base}/files/${file.sha256}`}
									download={file.name}
									variant="default"
									size="xs"
									leftSection={<IconDownload size={14} aria-hidden />}
									aria-label={word("file", { name: file.name })}
									style={{ flex: "none" }}
								>
									{t("evidence.download")}
								</Button>
							</Group>
						</li>
					))}
				</RowList>
			)}
			{mayAdd && <AddFiles base={base} />}
		</Section>
	);
}

function AddFiles({ base }: { base: string }) {
	const { t } = useTranslation("requests");
	const [files, setFiles] = useState<File[]>([]);
	const client = useQueryClient();
	const add = useMutation({
		mutationFn: async () => {
			const [, , , , id = ""] = base.split("/");
			for (const file of files) await uploadFile(id, file);
		},
		onSuccess: async () => {
			setFiles([]);
			await client.invalidateQueries({ queryKey: ["my"] });
		},
	});
	return (
		<div className="gh-foot">
			<FileDrop label={t("evidence.addFiles")} help={t("answer.filesHelp")} files={files} onChange={setFiles} />
			{add.isError && <ErrorPanel error={add.error} />}
			{files.length > 0 && (
				<Button mt="sm" loading={add.isPending} onClick={() => add.mutate()}>
					{t("evidence.upload", { count: files.length })}
				</Button>
			)}
		</div>
	);
}

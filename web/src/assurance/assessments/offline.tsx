import { Alert, Button, FileButton, Group, List, Stack, Text } from "@mantine/core";
import { IconDownload, IconUpload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Section } from "../../parts/section.tsx";
import type { Merge } from "./assessments.ts";

/** Takes the assessment along as a file, and brings it back; what others wrote meanwhile is shown beside. */
export function Offline({ number }: { number: string }) {
	const { t } = useTranslation("assessments");
	const client = useQueryClient();
	// The same file, corrected and chosen again, is another choice.
	const reset = useRef<() => void>(null);
	const back = useMutation({
		mutationFn: async (file: File) => {
			const content: unknown = JSON.parse(await file.text());
			return send<Merge>("POST", `/api/my/assessments/${number}/file`, content as object);
		},
		onSuccess: () => client.invalidateQueries(),
		onSettled: () => reset.current?.(),
	});
	return (
		<Section title={t("offline.title")} lead={t("offline.lead")}>
			<Stack gap="md">
				<Group gap="xs">
					<Button
						component="a"
						href={`/api/my/assessments/${number}/file`}
						download
						variant="default"
						leftSection={<IconDownload size={16} aria-hidden />}
					>
						{t("offline.take")}
					</Button>
					<FileButton
						resetRef={reset}
						accept="application/json,.json"
						onChange={(file) => file !== null && back.mutate(file)}
					>
						{(props) => (
							<Button
								{...props}
								variant="default"
								loading={back.isPending}
								leftSection={<IconUpload size={16} aria-hidden />}
							>
								{t("offline.bring")}
							</Button>
						)}
					</FileButton>
				</Group>
				{back.isError &&
					(back.error instanceof SyntaxError ? (
						<Text role="alert">{t("offline.noJson")}</Text>
					) : (
						<ErrorPanel error={back.error} />
					))}
				{back.data !== undefined && <Merged merge={back.data} number={number} />}
			</Stack>
		</Section>
	);
}

function Merged({ merge: { taken, unchanged, conflicts }, number }: { merge: Merge; number: string }) {
	const { t } = useTranslation("assessments");
	return (
		<Alert
			variant="default"
			role="status"
			title={t("offline.done", { taken: taken.length, unchanged: unchanged.length, conflicts: conflicts.length })}
		>
			{conflicts.length > 0 && (
				<>
					<Text size="sm">{t("offline.conflicts")}</Text>
					<List size="sm" mt="xs" spacing="xs">
						{conflicts.map((one) => (
							<List.Item key={one.requirement}>
								<Conflict conflict={one} number={number} />
							</List.Item>
						))}
					</List>
				</>
			)}
		</Alert>
	);
}

/** Both papers about a requirement; the one here stays unless whoever brought theirs says otherwise. */
function Conflict({ conflict, number }: { conflict: Merge["conflicts"][number]; number: string }) {
	const { t } = useTranslation("assessments");
	const { requirement, revision, stored, given } = conflict;
	const client = useQueryClient();
	const over = useMutation({
		// On the revision that is shown: what is written after it is not overwritten either.
		mutationFn: () =>
			send<Merge>("POST", `/api/my/assessments/${number}/papers`, { papers: [{ revision, paper: given }] }),
		onSuccess: () => client.invalidateQueries(),
	});
	const said = (paper: typeof stored) =>
		[paper?.result === undefined ? "" : t(`result.${paper.result}`), paper?.seen ?? "–"]
			.filter((one) => one !== "")
			.join(". ");
	const isOver = over.data !== undefined && over.data.conflicts.length === 0;
	return (
		<>
			<Link
				to="/my/assessments/$number/papers/$requirement"
				params={{ number, requirement }}
				className="gh-link gh-mono"
			>
				{requirement}
			</Link>
			<Text size="sm">{t("offline.stored", { text: said(stored) })}</Text>
			<Text size="sm">{t("offline.given", { text: said(given) })}</Text>
			{over.isError && <ErrorPanel error={over.error} />}
			{over.data !== undefined && (
				<Text size="sm" role="status">
					{t(isOver ? "offline.over" : "offline.again", { requirement })}
				</Text>
			)}
			{over.data === undefined && (
				<Button
					variant="default"
					size="xs"
					mt={4}
					loading={over.isPending}
					aria-label={t("offline.writeOverOf", { requirement })}
					onClick={() => over.mutate()}
				>
					{t("offline.writeOver")}
				</Button>
			)}
		</>
	);
}

import { Button, Group, Stack, Text } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Tagged } from "../api/send.ts";
import { type Draft, useDraft } from "../ecosystem/draft.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { Section } from "../parts/section.tsx";
import { useDay } from "../shell/day.ts";
import { AlsoProves } from "./also-proves.tsx";
import { DraftState } from "./draft-state.tsx";
import { draftOf, evidenceOf, type PaperDraft } from "./paper.ts";
import { PaperFields } from "./paper-fields.tsx";
import { myRequestsQuery } from "./queries.ts";
import type { RequestItem, SavedDraft } from "./shapes.ts";
import { useHandIn } from "./use-hand-in.ts";
import { useKeptDraft } from "./use-kept-draft.ts";

function beginning(request: RequestItem, kept: SavedDraft | undefined, today: string): PaperDraft {
	return {
		type: kept?.evidenceType ?? request.evidenceTypes[0] ?? "",
		title: kept?.title ?? "",
		issuer: kept?.issuer ?? "",
		grade: request.minimumGrade,
		from: kept?.from ?? today,
		until: kept?.until ?? "",
		values: kept?.values ?? {},
		text: kept?.text ?? "",
	};
}

/** Hands in a paper for a demand, and for others it proves as well. */
export function AnswerForm({ request, kept }: { request: RequestItem; kept: Tagged<SavedDraft> | null }) {
	const { t } = useTranslation("requests");
	const { today } = useDay();
	const navigate = useNavigate();
	const subject = request.subject.id;
	const requirement = request.requirement.id;
	const own = useDraft(beginning(request, kept?.value, today));
	const keeping = useKeptDraft(subject, requirement, kept);
	const [files, setFiles] = useState<File[]>([]);
	const [also, setAlso] = useState<string[]>([]);
	const others = useQuery(myRequestsQuery({ subject }));
	const { handIn, progress } = useHandIn((id) => void navigate({ to: "/my/evidence/$id", params: { id } }));
	const draft: Draft<PaperDraft> = {
		...own,
		set: (key, value) => {
			own.set(key, value);
			keeping.keep(draftOf({ ...own.value, [key]: value }));
		},
	};
	const possible = (others.data?.items ?? []).filter(
		(other) =>
			other.requirement.id !== requirement && other.state === "open" && other.evidenceTypes.includes(own.value.type),
	);
	const chosen = also.filter((id) => possible.some((other) => other.requirement.id === id));
	return (
		<Section title={t("answer.title")} actions={<DraftState draft={keeping} />}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const body = evidenceOf(own.value, { subject, requirements: [requirement, ...chosen], standards: [] });
					handIn.mutate({ body, files }, { onError: own.show });
				}}
			>
				<Stack gap="md">
					<PaperFields
						draft={draft}
						types={request.evidenceTypes}
						demands={request.demands}
						textLabel={t("answer.text")}
					/>
					<FileDrop label={t("field.files")} help={t("answer.filesHelp")} files={files} onChange={setFiles} />
					{possible.length > 0 && <AlsoProves requests={possible} chosen={chosen} onChange={setAlso} />}
					{handIn.isError && <ErrorPanel error={handIn.error} />}
					<Group gap="md">
						<Button type="submit" size="md" leftSection={<IconSend size={18} aria-hidden />} loading={handIn.isPending}>
							{t("answer.handIn")}
						</Button>
						<Text size="sm" c="dimmed" role="status">
							{progress === undefined
								? t("answer.then")
								: t("answer.uploading", { done: progress.done + 1, all: progress.all })}
						</Text>
					</Group>
				</Stack>
			</form>
		</Section>
	);
}

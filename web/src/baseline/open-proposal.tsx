import { Alert, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "../access/me.ts";
import type { BaselineProposal, BaselineProposalDetail } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { momentText } from "../parts/moment.ts";
import { useActorName } from "../parts/names.ts";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { DiffTable } from "./diff-table.tsx";
import { proposalQuery, publishProposal, withdrawProposal } from "./queries.ts";
import { WhatIfResult } from "./what-if-result.tsx";

type OnPublished = (version: { version: string; effectiveFrom: string }) => void;

/** An open proposal: what it changes, whom it moves as the city is now, and the ways to decide on it. */
export function OpenProposal({ proposal, onPublished }: { proposal: BaselineProposal; onPublished: OnPublished }) {
	const { t } = useTranslation("baseline");
	const nameOf = useActorName();
	const { account } = useMe();
	const detail = useQuery(proposalQuery(proposal.id));
	const who = `${nameOf(proposal.proposedFor)}${account?.id === proposal.proposedBy ? `, ${t("proposals.yours")}` : ""}`;
	return (
		<Section
			title={t("proposals.heading", { version: proposal.version })}
			lead={`${t("proposals.by", { when: momentText(proposal.proposedAt), who })}. ${t("proposals.effective", {
				day: dayText(proposal.effectiveFrom),
			})}.`}
		>
			<Stack gap="lg">
				<Text maw={760}>{proposal.note}</Text>
				<Answer query={detail}>
					{({ value, etag }) => (
						<>
							<Effect detail={value} />
							<Ways detail={value} etag={etag} onPublished={onPublished} />
						</>
					)}
				</Answer>
			</Stack>
		</Section>
	);
}

function Effect({ detail }: { detail: BaselineProposalDetail }) {
	const { t } = useTranslation("baseline");
	if (detail.whatIf === null) {
		return (
			<Alert variant="default" title={t("proposals.stuck")}>
				{detail.issues.map((issue) => (
					<Text key={`${issue.path} ${issue.message}`} size="sm">
						{issue.message}
					</Text>
				))}
			</Alert>
		);
	}
	return (
		<>
			{detail.movesOthers && <Alert variant="default">{t("proposals.changedSince")}</Alert>}
			<div>
				<Title order={3} mb="xs">
					{t("proposals.differences")}
				</Title>
				<DiffTable diff={detail.whatIf.diff} />
			</div>
			<WhatIfResult result={detail.whatIf} />
		</>
	);
}

function Ways({
	detail,
	etag,
	onPublished,
}: {
	detail: BaselineProposalDetail;
	etag: string;
	onPublished: OnPublished;
}) {
	const { t } = useTranslation("baseline");
	const may = useMay();
	const client = useQueryClient();
	const { id, version, hindrance, whatIf } = detail;
	const publish = useMutation({
		mutationFn: () => publishProposal(id, etag),
		onSuccess: async (published) => {
			onPublished(published);
			await client.invalidateQueries();
		},
		// Somebody changed the city meanwhile: look at the proposal as it is now.
		onError: () => client.invalidateQueries({ queryKey: ["proposals"] }),
	});
	const withdraw = useMutation({
		mutationFn: () => withdrawProposal(id),
		onSuccess: () => client.invalidateQueries({ queryKey: ["proposals"] }),
	});
	return (
		<Stack gap="xs">
			{hindrance !== null && (
				<Text size="sm" c="dimmed">
					{t("proposals.hindered", { reason: hindrance })}
				</Text>
			)}
			<Group>
				<ConfirmButton
					label={t("proposals.publish")}
					size="sm"
					variant="filled"
					disabled={hindrance !== null || whatIf === null}
					title={t("proposals.publishTitle", { version })}
					text={t("proposals.publishText")}
					confirm={t("proposals.publishConfirm")}
					tone="going-ahead"
					pending={publish.isPending}
					error={publish.error}
					onConfirm={(close) => publish.mutate(undefined, { onSuccess: close })}
				/>
				{may("baseline.propose") && (
					<ConfirmButton
						label={t("proposals.withdraw")}
						size="sm"
						title={t("proposals.withdrawTitle", { version })}
						text={t("proposals.withdrawText")}
						confirm={t("proposals.withdrawConfirm")}
						pending={withdraw.isPending}
						error={withdraw.error}
						onConfirm={(close) => withdraw.mutate(undefined, { onSuccess: close })}
					/>
				)}
			</Group>
		</Stack>
	);
}

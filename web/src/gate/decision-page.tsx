import { Alert, Button, Stack, Text, Tooltip } from "@mantine/core";
import { IconCircleCheck, IconGitCompare, IconRepeat } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DetailPage } from "../parts/detail-page.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { momentText } from "../parts/moment.ts";
import { DecisionView } from "./decision-view.tsx";
import { decisionQuery, replayDecision } from "./queries.ts";

/** A recorded decision, as it was answered then, with a button that asks the gate again. */
export function DecisionPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("gate");
	const decision = useQuery(decisionQuery(id));
	return (
		<DetailPage
			title={t("decision.title", { reference: id })}
			lead={
				decision.data !== undefined &&
				t("decision.decided", { when: momentText(decision.data.decidedAt), who: decision.data.decidedBy })
			}
			back={{ to: "/gate/decisions", label: t("decision.back") }}
			query={decision}
			lines={10}
		>
			{(data) => <DecisionView decision={data} actions={<Replay id={id} />} />}
		</DetailPage>
	);
}

function Replay({ id }: { id: string }) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	const replay = useMutation({ mutationFn: () => replayDecision(id) });
	return (
		<Stack gap="xs" role="status">
			{replay.isError && <ErrorPanel error={replay.error} onRetry={() => replay.mutate()} />}
			{replay.data !== undefined ? (
				<Alert
					variant="default"
					p="xs"
					icon={replay.data.same ? <IconCircleCheck aria-hidden /> : <IconGitCompare aria-hidden />}
				>
					<Text size="sm">
						{replay.data.same
							? t("decision.same")
							: t("decision.differs", { outcome: word(`outcome.${replay.data.replayed.outcome}`) })}
					</Text>
				</Alert>
			) : (
				<Tooltip label={t("decision.replayHelp")}>
					<Button
						variant="default"
						leftSection={<IconRepeat size={18} aria-hidden />}
						loading={replay.isPending}
						onClick={() => replay.mutate()}
					>
						{t("decision.replay")}
					</Button>
				</Tooltip>
			)}
		</Stack>
	);
}

import { Alert, Button, Group, Stack, Text, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconCircleCheck, IconGitCompare, IconRepeat } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { DecisionView } from "./decision-view.tsx";
import { momentText } from "./moment.ts";
import { decisionQuery, replayDecision } from "./queries.ts";

/** A recorded decision, as it was answered then, with a button that asks the gate again. */
export function DecisionPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("gate");
	const decision = useQuery(decisionQuery(id));
	return (
		<>
			<PageHeader
				title={t("decision.title", { reference: id })}
				lead={
					decision.data !== undefined &&
					t("decision.decided", { when: momentText(decision.data.decidedAt), who: decision.data.decidedBy })
				}
				above={
					<Group mb="xs">
						<Link to="/gate/decisions" className="gh-link">
							<Group gap={4} component="span">
								<IconArrowLeft size={16} aria-hidden />
								{t("decision.back")}
							</Group>
						</Link>
					</Group>
				}
			/>
			<Answer query={decision} lines={10}>
				{(data) => <DecisionView decision={data} actions={<Replay id={id} />} />}
			</Answer>
		</>
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

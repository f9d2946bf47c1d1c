import { Grid, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { BackLink } from "../parts/back-link.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AskedFacts } from "./asked-facts.tsx";
import { draftQuery } from "./draft-store.ts";
import { myRequestQuery } from "./queries.ts";
import { ReusablePapers } from "./reusable-papers.tsx";
import { StateMark } from "./state-mark.tsx";

/** Answers one demand: use a paper again, or hand in one. What is typed is kept as it is typed. */
export function AnswerPage() {
	const { t } = useTranslation("requests");
	const { subject = "", requirement = "" } = useSearch({ strict: false });
	const asked = useQuery(myRequestQuery(subject, requirement));
	const begun = asked.data?.draft === true;
	const draft = useQuery({ ...draftQuery(subject, requirement), enabled: begun });
	return (
		<>
			<PageHeader
				above={<BackLink to="/my" label={t("asked.title")} />}
				title={requirement}
				page={t("asked.title")}
				lead={
					asked.data !== undefined &&
					asked.data !== null && (
						<Stack gap={8} align="flex-start">
							<Text c="var(--mantine-color-text)" size="lg">
								{asked.data.requirement.text}
							</Text>
							<StateMark state={asked.data.state} strength={asked.data.strength} />
						</Stack>
					)
				}
			/>
			<Answer query={asked} lines={8}>
				{(request) =>
					request === null ? (
						<EmptyState title={t("answer.notAsked")} text={t("answer.notAskedText")} />
					) : (
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<Stack gap="lg">
									{request.reusable.length > 0 && <ReusablePapers request={request} />}
									{begun ? (
										<Answer query={draft} lines={8}>
											{(kept) => <AnswerForm key={`${subject} ${requirement}`} request={request} kept={kept} />}
										</Answer>
									) : (
										<AnswerForm key={`${subject} ${requirement}`} request={request} kept={null} />
									)}
								</Stack>
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }} order={{ base: -1, lg: 1 }}>
								<AskedFacts request={request} />
							</Grid.Col>
						</Grid>
					)
				}
			</Answer>
		</>
	);
}

import { Button, Grid, Group, Stack, Text } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { MyContract } from "../contracts/my-contract.tsx";
import { Answer } from "../parts/answer.tsx";
import { BackLink } from "../parts/back-link.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { proseText } from "../shell/day.ts";
import { mySubjectQuery } from "./queries.ts";
import type { MySubjectDetail } from "./shapes.ts";
import { ShortestWay } from "./shortest-way.tsx";
import { TierChain } from "./tier-chain.tsx";

/** One subject as a party sees it: the gate's answer and why, its tier and why, where it stands. */
export function MySubjectPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const may = useMay();
	const subject = useQuery(mySubjectQuery(id));
	return (
		<>
			<PageHeader
				above={<BackLink to="/" label={t("subjects.back")} />}
				title={subject.data?.subject.name ?? id}
				lead={
					subject.data !== undefined && (
						<Group gap="md" mt={4}>
							<OutcomeBadge outcome={subject.data.decision.outcome} />
							<TierMark tier={subject.data.tier} named />
							<span>{word(`kind.${subject.data.subject.kind}`)}</span>
						</Group>
					)
				}
				actions={
					may("my.findings") && (
						<Button
							component={Link}
							to={`/my/findings/new?subject=${id}`}
							leftSection={<IconFlag size={18} aria-hidden />}
						>
							{t("subjects.writeFinding")}
						</Button>
					)
				}
			/>
			<Answer query={subject} lines={10}>
				{(data) => (
					<Grid gap="lg">
						<Grid.Col span={{ base: 12, lg: 7 }}>
							<Stack gap="lg">
								<Reasons detail={data} />
								{data.standings.length > 0 && <Standings detail={data} />}
								{data.subject.kind === "engagement" && <MyContract engagement={id} />}
							</Stack>
						</Grid.Col>
						<Grid.Col span={{ base: 12, lg: 5 }}>
							<Stack gap="lg">
								{data.own && <ShortestWay steps={data.way} days={Math.max(0, ...data.way.map(({ days }) => days))} />}
								{data.why.length > 0 && (
									<Section title={t("subjects.why")}>
										<TierChain links={data.why} />
									</Section>
								)}
							</Stack>
						</Grid.Col>
					</Grid>
				)}
			</Answer>
		</>
	);
}

function Reasons({ detail }: { detail: MySubjectDetail }) {
	const { t } = useTranslation("requests");
	const { reasons } = detail.decision;
	return (
		<Section title={t("subjects.reasons")} flush>
			{reasons.length === 0 ? (
				<EmptyState title={t("subjects.noReasons")} />
			) : (
				<RowList>
					{reasons.map((reason) => (
						<li key={`${reason.rule} ${reason.subject} ${reason.requirement} ${reason.text}`}>
							<Group gap="xs" mb={2}>
								{reason.requirement !== null && <span className="gh-mono">{reason.requirement}</span>}
								{reason.status !== null && <StatusMark status={reason.status} />}
							</Group>
							<Text size="sm">{proseText(reason.text)}</Text>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function Standings({ detail }: { detail: MySubjectDetail }) {
	const { t } = useTranslation("requests");
	return (
		<Section title={t("subjects.standing")} flush>
			<RowList>
				{detail.standings.map((standing) => (
					<li key={standing.requirement}>
						<Group justify="space-between" gap="sm" align="flex-start" wrap="nowrap">
							<Text size="sm" style={{ minWidth: 0 }}>
								<span className="gh-mono">{standing.requirement}</span> {proseText(standing.text)}
							</Text>
							<StatusMark status={standing.status} strength={standing.strength} />
						</Group>
					</li>
				))}
			</RowList>
		</Section>
	);
}

import { Button, Grid, SimpleGrid, Stack } from "@mantine/core";
import { IconShieldCheck, IconUrgent } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { longDayText, useDay } from "../shell/day.ts";
import { ExpiringList } from "./expiring-list.tsx";
import { Headline } from "./headline.tsx";
import { SectorPosture, TierPosture } from "./posture.tsx";
import { overviewQuery } from "./queries.ts";
import { RefusalList } from "./refusal-list.tsx";
import { TallyCard } from "./tally-card.tsx";

/** The city on one page: posture, what ends next, what is refused, what stands on a waiver. */
export function OverviewPage() {
	const { t } = useTranslation("overview");
	const { at, chosen } = useDay();
	const overview = useQuery(overviewQuery(chosen));
	return (
		<>
			<PageHeader
				title={t("title")}
				lead={t("lead", { day: longDayText(at) })}
				actions={
					<>
						<Button
							component={Link}
							to="/ecosystem/affected"
							variant="default"
							leftSection={<IconUrgent size={18} aria-hidden />}
						>
							{t("compromised")}
						</Button>
						<Button component={Link} to="/gate" leftSection={<IconShieldCheck size={18} aria-hidden />}>
							{t("askGate")}
						</Button>
					</>
				}
			/>
			<Answer query={overview} lines={12}>
				{(data) => (
					<Stack gap="lg">
						<Headline overview={data} />
						<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
							<TallyCard title={t("subjects")} text={t("subjectsText")} tally={data.totals} list="subjects" />
							<TallyCard
								title={t("engagements")}
								text={t("engagementsText")}
								tally={data.engagements}
								list="engagements"
							/>
						</SimpleGrid>
						<Grid gap="lg" align="stretch">
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<RefusalList which="refused" items={data.refused} />
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }}>
								<ExpiringList items={data.expiring} />
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<SectorPosture rows={data.bySector} />
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }}>
								<TierPosture rows={data.byTier} />
							</Grid.Col>
							<Grid.Col span={12}>
								<RefusalList which="conditional" items={data.conditional} />
							</Grid.Col>
						</Grid>
					</Stack>
				)}
			</Answer>
		</>
	);
}

import { Grid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { AskedList } from "./asked-list.tsx";
import { AskedProgress } from "./asked-progress.tsx";
import { ExpiringEvidence } from "./expiring-evidence.tsx";
import { MyEngagements } from "./my-engagements.tsx";
import { myOverviewQuery } from "./queries.ts";
import { ShortestWay } from "./shortest-way.tsx";

/** What the city asks of the organisation, how far it is, and the shortest way to yes. */
export function AskedPage() {
	const { t } = useTranslation("requests");
	const overview = useQuery(myOverviewQuery());
	return (
		<>
			<PageHeader
				title={t("asked.title")}
				lead={
					overview.data === undefined
						? undefined
						: t("asked.lead", { city: overview.data.city, organisation: overview.data.organisation.name })
				}
			/>
			<Answer query={overview} lines={10}>
				{(data) => (
					<Stack gap="lg">
						<AskedProgress overview={data} />
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<ShortestWay steps={data.way} days={data.days} />
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }}>
								<Stack gap="lg">
									<MyEngagements engagements={data.engagements} />
									<ExpiringEvidence items={data.expiring} />
								</Stack>
							</Grid.Col>
						</Grid>
						<AskedList />
					</Stack>
				)}
			</Answer>
		</>
	);
}

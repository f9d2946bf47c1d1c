import { Button, Group, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { useDay } from "../../shell/day.ts";
import { subjectQuery } from "../queries.ts";
import { ChainList } from "./chain-list.tsx";
import { chainsQuery } from "./queries.ts";
import { ReachTable } from "./reach-table.tsx";

const MOST = ["100", "300", "1000"] as const;
const HOPS = ["4", "8", "12", "20"] as const;

/** What a subject ultimately rests on: every chain to the farthest party, and everything on them one by one. */
export function RestsOnPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("graph");
	const { chosen } = useDay();
	const [most, setMost] = useState<(typeof MOST)[number]>("100");
	const [hops, setHops] = useState<(typeof HOPS)[number]>("8");
	const subject = useQuery(subjectQuery(id, chosen));
	const chains = useQuery(chainsQuery({ from: id, most: Number(most), hops: Number(hops) }, chosen));
	return (
		<>
			<PageHeader
				title={t("restsOn.title", { name: subject.data?.subject.name ?? id })}
				lead={t("restsOn.lead")}
				actions={
					<Button component={Link} to={`/ecosystem/affected/${id}`} variant="default">
						{t("restsOn.affected")}
					</Button>
				}
			/>
			<Stack gap="lg">
				<Section
					title={t("restsOn.chains")}
					lead={t("restsOn.chainsLead")}
					flush
					actions={
						<Group gap="sm">
							<Select
								label={t("restsOn.most")}
								size="xs"
								w={120}
								allowDeselect={false}
								data={[...MOST]}
								value={most}
								onChange={(value) => setMost(oneOf(MOST, value ?? undefined) ?? "100")}
							/>
							<Select
								label={t("restsOn.hops")}
								size="xs"
								w={120}
								allowDeselect={false}
								data={[...HOPS]}
								value={hops}
								onChange={(value) => setHops(oneOf(HOPS, value ?? undefined) ?? "8")}
							/>
						</Group>
					}
				>
					<Answer query={chains}>
						{(data) =>
							data.chains.length === 0 ? (
								<EmptyState title={t("restsOn.none")} text={t("restsOn.noneText")} />
							) : (
								<ChainList key={`${most} ${hops}`} {...data} hops={Number(hops)} joint={t("restsOn.then")} />
							)
						}
					</Answer>
				</Section>
				<ReachTable key={id} of={id} way="up" />
			</Stack>
		</>
	);
}

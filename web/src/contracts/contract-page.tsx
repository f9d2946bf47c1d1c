import { Button, Grid, Group, Stack, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { Answer } from "../parts/answer.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { Facts } from "../parts/facts.tsx";
import { useActorName } from "../parts/names.ts";
import { PageHeader } from "../parts/page-header.tsx";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { dayText, useDay } from "../shell/day.ts";
import { AwardPanel } from "./award-panel.tsx";
import { ClauseList } from "./clause-list.tsx";
import { DraftButtons } from "./clauses-page.tsx";
import { EntryList } from "./entry-list.tsx";
import { contractQuery, type EngagementContract } from "./queries.ts";
import { TermList } from "./term-list.tsx";

/** The contract of one engagement: clauses, terms beside what is demanded, what is due, and whether to award or renew. */
export function ContractPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("contracts");
	const { chosen, at } = useDay();
	const contract = useQuery(contractQuery(id, chosen));
	return (
		<>
			<PageHeader
				above={
					<Link to="/contracts" className="gh-link">
						{t("title")}
					</Link>
				}
				title={contract.data?.engagement.name ?? id}
				page={t("sections.coverage")}
				lead={
					contract.data !== undefined && (
						<Group gap="md" mt={4}>
							<TierMark tier={contract.data.tier} named />
							<span>
								{t("coverage.ofNeeded", {
									count: contract.data.counts.stands + contract.data.counts.accepted,
									needed: contract.data.counts.needed,
								})}
							</span>
						</Group>
					)
				}
				actions={<Actions id={id} />}
			/>
			<Answer query={contract} lines={12}>
				{(data) => (
					<Grid gap="lg">
						<Grid.Col span={{ base: 12, lg: 7 }}>
							<Stack gap="lg">
								<TextFacts data={data} />
								<Clauses data={data} />
							</Stack>
						</Grid.Col>
						<Grid.Col span={{ base: 12, lg: 5 }}>
							<Stack gap="lg">
								<AwardPanel key={id} engagement={id} begun={data.engagement.from <= at} />
								<Section title={t("calendar.title")} lead={t("calendar.lead")} flush>
									<EntryList entries={data.calendar} />
								</Section>
								<Section title={t("terms.title")} lead={t("terms.lead")} flush>
									<TermList terms={data.contract === null && data.draftTerms !== null ? data.draftTerms : data.terms} />
								</Section>
							</Stack>
						</Grid.Col>
					</Grid>
				)}
			</Answer>
		</>
	);
}

function Actions({ id }: { id: string }) {
	const { t } = useTranslation("contracts");
	const may = useMay();
	return (
		<>
			<DraftButtons query={{ engagement: id }} />
			{may("contracts.change") && (
				<Button component={Link} to={`/contracts/edit/${id}`} leftSection={<IconPencil size={18} aria-hidden />}>
					{t("edit.open")}
				</Button>
			)}
		</>
	);
}

function TextFacts({ data }: { data: EngagementContract }) {
	const { t } = useTranslation("contracts");
	const nameOf = useActorName();
	const { contract, draft, engagement } = data;
	const text = contract ?? draft;
	if (text === null) {
		return (
			<Section title={t("text.title")}>
				<EmptyState title={t("text.none")} text={t("text.noneText")} />
			</Section>
		);
	}
	const signed =
		text.signedOn === undefined
			? t("text.draft")
			: t("text.signed", { day: dayText(text.signedOn), who: nameOf(text.signedBy ?? "") });
	return (
		<Section title={t("text.title")}>
			<Facts
				pairs={[
					[
						t("field.engagement"),
						<SubjectLink key="s" id={engagement.id}>
							{engagement.name}
						</SubjectLink>,
					],
					[t("field.supplier"), nameOf(engagement.supplier)],
					[t("text.reference"), text.reference],
					[t("text.state"), signed],
					[t("field.owner"), text.owner === undefined ? t("coverage.nobody") : nameOf(text.owner)],
					[t("text.term"), t("text.termText", { from: dayText(engagement.from), until: dayText(engagement.until) })],
					[
						t("text.renewal"),
						text.renewal === undefined
							? undefined
							: t(`renewal.${text.renewal.kind}`, { count: text.renewal.noticeDays }),
					],
					[
						t("text.checked"),
						text.checked === undefined
							? undefined
							: t("text.checkedText", {
									who: nameOf(text.checked.by),
									day: dayText(text.checked.on),
									grade: text.checked.grade,
								}),
					],
				]}
			/>
			{text.note !== undefined && (
				<Text size="sm" mt="sm">
					{text.note}
				</Text>
			)}
			{contract !== null && draft !== null && (
				<Text size="sm" mt="sm" c="dimmed">
					{t("text.alsoDraft")}
				</Text>
			)}
		</Section>
	);
}

/** The clauses as the text in force has them; of what is only a draft, as the draft has them. */
function Clauses({ data: { clauses, draftClauses, contract } }: { data: EngagementContract }) {
	const { t } = useTranslation("contracts");
	const isDraft = contract === null && draftClauses !== null;
	return (
		<Section title={t("clause.title")} lead={t(isDraft ? "clause.draftLead" : "clause.lead")} flush>
			<ClauseList clauses={isDraft ? draftClauses : clauses} />
		</Section>
	);
}

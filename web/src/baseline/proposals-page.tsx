import { Alert, Group, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BaselineProposal } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { momentText } from "../parts/moment.ts";
import { useActorName } from "../parts/names.ts";
import badge from "../parts/outcome.module.css";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { BaselineHeader } from "./header.tsx";
import { OpenProposal } from "./open-proposal.tsx";
import { proposalsQuery } from "./queries.ts";

/** What is proposed: each open one with whom it moves, and what became of the others. */
export function ProposalsPage() {
	const { t } = useTranslation("baseline");
	const proposals = useQuery(proposalsQuery());
	const [published, setPublished] = useState<{ version: string; effectiveFrom: string }>();
	return (
		<>
			<BaselineHeader page="proposals" />
			<Stack gap="lg">
				{published !== undefined && (
					<Alert variant="default" role="status" icon={<IconCircleCheck aria-hidden />}>
						{t("proposals.published", { version: published.version, day: dayText(published.effectiveFrom) })}{" "}
						<Link to="/baseline/versions" className="gh-link">
							{t("proposals.seeVersions")}
						</Link>
					</Alert>
				)}
				<Answer query={proposals}>{({ items }) => <Proposals items={items} onPublished={setPublished} />}</Answer>
			</Stack>
		</>
	);
}

function Proposals({
	items,
	onPublished,
}: {
	items: readonly BaselineProposal[];
	onPublished: (version: { version: string; effectiveFrom: string }) => void;
}) {
	const { t } = useTranslation("baseline");
	const open = items.filter(({ state }) => state === "open");
	const decided = items.filter(({ state }) => state !== "open");
	return (
		<>
			{open.length === 0 && (
				<Section title={t("proposals.open")} flush>
					<EmptyState title={t("proposals.none")} text={t("proposals.noneText")} />
				</Section>
			)}
			{open.map((proposal) => (
				<OpenProposal key={proposal.id} proposal={proposal} onPublished={onPublished} />
			))}
			{decided.length > 0 && (
				<Section title={t("proposals.decided")} lead={t("proposals.decidedLead")} flush>
					<RowList>
						{decided.map((proposal) => (
							<Decided key={proposal.id} proposal={proposal} />
						))}
					</RowList>
				</Section>
			)}
		</>
	);
}

function Decided({ proposal }: { proposal: BaselineProposal }) {
	const { t } = useTranslation("baseline");
	const nameOf = useActorName();
	const { version, state, note, decidedAt, decidedFor } = proposal;
	return (
		<li>
			<Group justify="space-between" align="flex-start" gap="xs">
				<Group gap="sm">
					<Text fw={650}>{version}</Text>
					<span
						className={badge.badge}
						data-outcome={state === "published" ? "allow" : "quiet"}
						style={{ paddingLeft: 9 }}
					>
						{t(`proposals.state.${state}`)}
					</span>
				</Group>
				{decidedAt !== null && (
					<Text size="sm" c="dimmed">
						{t("proposals.decidedOn", {
							when: momentText(decidedAt),
							who: decidedFor === null ? "–" : nameOf(decidedFor),
						})}
					</Text>
				)}
			</Group>
			<Text size="sm" mt={6} maw={760}>
				{note}
			</Text>
		</li>
	);
}

import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { momentText } from "../../parts/moment.ts";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { PapersSection } from "../matrix/papers-section.tsx";
import { Announced } from "./announced.tsx";
import { DeclareForm } from "./declare-form.tsx";
import { type AttackSwitches, switchesQuery } from "./queries.ts";
import { stateTone, ToneBadge } from "./tone-badge.tsx";

/** Which states hold, what is waiting for whoever looks, and who may declare one. */
export function AttackPage() {
	const { t } = useTranslation("attack");
	const all = useQuery(switchesQuery());
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead")} />
			<Announced
				text={(all.data?.items ?? [])
					.filter(({ endedAt }) => endedAt === null)
					.map(({ state, scopeName }) => t("announced", { state: t(`state.${state}`), scope: scopeName }))
					.join(" ")}
			/>
			<Answer query={all} lines={8}>
				{(data) => (
					<Stack gap="lg">
						<Open all={data} />
						{data.mayDeclare.length > 0 && <DeclareForm scopes={data.mayDeclare} />}
						<Declarers all={data} />
						<PapersSection />
						<Past all={data} />
					</Stack>
				)}
			</Answer>
		</>
	);
}

function Open({ all }: { all: AttackSwitches }) {
	const { t } = useTranslation("attack");
	const open = all.items.filter(({ endedAt }) => endedAt === null);
	return (
		<Section title={t("open.title")} flush>
			{open.length === 0 ? (
				<EmptyState title={t("open.none")} text={t("open.noneText")} />
			) : (
				<RowList>
					{open.map((one) => (
						<li key={one.id}>
							<Group justify="space-between" align="flex-start" gap="sm">
								<div>
									<Group gap="xs">
										<ToneBadge tone={stateTone(one.state)}>{t(`state.${one.state}`)}</ToneBadge>
										<Link to="/attack/$id" params={{ id: one.id }} className="gh-link" style={{ fontWeight: 600 }}>
											{one.scopeName}
										</Link>
									</Group>
									<Text size="sm" c="dimmed" mt={4}>
										{t("open.since", { moment: momentText(one.declaredAt) })} ·{" "}
										{t("open.waiting", { count: one.waiting })}
										{one.unanswered > 0 && ` · ${t("open.unanswered", { count: one.unanswered })}`}
									</Text>
								</div>
								{one.mine > 0 && (
									<Button component="a" href={`/attack/${one.id}`} size="sm">
										{t("open.mine", { count: one.mine })}
									</Button>
								)}
							</Group>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function Declarers({ all }: { all: AttackSwitches }) {
	const { t } = useTranslation("attack");
	if (all.declarers.length === 0) {
		return (
			<Alert color="yellow" variant="light" title={t("declarers.none")}>
				{t("declarers.noneText")}
			</Alert>
		);
	}
	return (
		<Section title={t("declarers.title")} lead={t("declarers.lead")} flush>
			<RowList>
				{all.declarers.map((one) => (
					<li key={`${one.office} ${one.scope}`}>
						<Text fw={600} size="sm">
							{one.name}
						</Text>
						<Text size="sm" c="dimmed">
							{[one.office, one.scope === "city" ? t("wholeCity") : one.scope, one.outOfBand]
								.filter((part) => part !== null)
								.join(" · ")}
						</Text>
						{one.phone !== null && (
							<a className="gh-link" href={`tel:${one.phone.replace(/[^+0-9]/g, "")}`}>
								{one.phone}
							</a>
						)}
					</li>
				))}
			</RowList>
		</Section>
	);
}

function Past({ all }: { all: AttackSwitches }) {
	const { t } = useTranslation("attack");
	const past = all.items.filter(({ endedAt }) => endedAt !== null);
	if (past.length === 0) return null;
	return (
		<Section title={t("past.title")} flush>
			<RowList>
				{past.map((one) => (
					<li key={one.id}>
						<Link to="/attack/$id" params={{ id: one.id }} className="gh-link" style={{ fontWeight: 600 }}>
							{one.scopeName}
						</Link>
						<Text size="sm" c="dimmed">
							{t("past.from", { from: momentText(one.declaredAt), until: momentText(one.endedAt ?? one.declaredAt) })}
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}

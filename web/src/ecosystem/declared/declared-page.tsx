import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText } from "../../shell/day.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { EcosystemHeader } from "../header.tsx";
import { ConsentButton } from "./consent-button.tsx";
import { DenialDecision } from "./denial-decision.tsx";
import { ConsentMark, PairMark } from "./marks.tsx";
import { ReasonButton } from "./reason-button.tsx";
import { PAIR_STATES, type SupplyPair } from "./shapes.ts";
import { WaitingDeclarations } from "./waiting-declarations.tsx";

function load(list: ListQuery, search: PageSearch) {
	const filters = { at: search.at, state: oneOf(PAIR_STATES, search.state) };
	return send<Page<SupplyPair>>("GET", withQuery("/api/declared-and-seen", { ...list, ...filters }));
}

/** What suppliers declared of their own suppliers beside what was seen, and what the city does about it. */
export function DeclaredPage() {
	const { t } = useTranslation("declared");
	const columns: Column<SupplyPair>[] = [
		{
			id: "to",
			header: t("field.pair"),
			sort: "to",
			primary: true,
			minWidth: 300,
			cell: ({ from, to, text }) => (
				<>
					<SubjectLink id={from.id}>{from.name}</SubjectLink> → <SubjectLink id={to.id}>{to.name}</SubjectLink>
					<Text size="sm" c="dimmed" fw={400}>
						{text}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			sort: "state",
			badge: true,
			cell: ({ state }) => <PairMark state={state} />,
		},
		{ id: "seen", header: t("field.seen"), sort: "seenOn", cell: (row) => <Seen pair={row} /> },
		{
			id: "consent",
			header: t("field.consent"),
			cell: ({ supplies }) =>
				supplies.length === 0
					? "–"
					: supplies.map(({ id, consent, consentUntil, consentReason }) => (
							<div key={id}>
								<ConsentMark state={consent} until={consentUntil} />
								{consentReason !== null && (
									<Text size="sm" c="dimmed">
										{consentReason}
									</Text>
								)}
							</div>
						)),
		},
		{ id: "act", header: t("field.act"), cell: (row) => <Actions pair={row} /> },
	];
	return (
		<>
			<EcosystemHeader page={t("page")} lead={t("lead")} />
			<WaitingDeclarations />
			<DataTable
				name="declared-and-seen"
				label={t("list")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.state"),
						options: PAIR_STATES.map((value) => ({ value, label: t(`pair.${value}`) })),
					},
				]}
				rowKey={({ from, to }) => `${from.id} ${to.id}`}
				load={load}
				csv="/api/declared-and-seen"
				empty={{ title: t("none"), text: t("noneText") }}
			/>
		</>
	);
}

function Seen({ pair: { sightings, question } }: { pair: SupplyPair }) {
	const { t } = useTranslation("declared");
	const [latest] = sightings;
	return (
		<Text size="sm" component="div">
			{latest === undefined
				? "–"
				: t("seenOn", { where: t(`seenIn.${latest.seenIn}`), day: dayText(latest.on), source: latest.source })}
			{sightings.length > 1 && ` ${t("more", { count: sightings.length - 1 })}`}
			{question !== null && <div>{t(`asked.${question.state}`)}</div>}
		</Text>
	);
}

function Actions({ pair: { from, to, state, supplies, question } }: { pair: SupplyPair }) {
	const { t } = useTranslation("declared");
	const may = useMay();
	if (!may("ecosystem.change")) return "–";
	const who = { from: from.name, to: to.name };
	const [supply] = supplies;
	return (
		<Group gap="xs">
			{state === "seen-only" && question?.state !== "open" && (
				<ReasonButton
					path="/api/supply-questions"
					body={(note) => ({ from: from.id, to: to.id, ...(note === "" ? {} : { note }) })}
					label={t("ask.do")}
					accessibleLabel={t("ask.named", who)}
					title={t("ask.title", who)}
					text={t("ask.text", who)}
					why={t("ask.note")}
					required={false}
					tone="going-ahead"
				/>
			)}
			{state === "denied" && question?.state === "denied" && (
				<DenialDecision question={question.id} from={from.name} to={to.name} />
			)}
			{supply !== undefined && (
				<ConsentButton supply={supply.id} from={from.name} to={to.name} state={supply.consent} />
			)}
		</Group>
	);
}

import { Autocomplete, Grid, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { ActorPicker } from "../../ecosystem/pickers.tsx";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { useDay } from "../../shell/day.ts";
import { ResponsibilitiesHeader } from "./header.tsx";
import { everyOfficeQuery, type MatrixWhatIf, whatIfQuery } from "./queries.ts";

const KINDS = ["actor", "person", "office", "site"] as const;
type Kind = (typeof KINDS)[number];

/** What becomes of every activity without a supplier, a person, an office or a site. */
export function MatrixWhatIfPage() {
	const { t } = useTranslation("responsibilities");
	const { by, subject = "" } = useSearch({ strict: false });
	const kind: Kind = oneOf(KINDS, by) ?? "actor";
	const { chosen } = useDay();
	const navigate = useNavigate();
	const ask = (more: { by?: string; subject?: string }) =>
		void navigate({ to: ".", search: (before) => ({ ...before, ...more }), replace: true });
	const answer = useQuery(whatIfQuery(kind, subject, chosen));
	return (
		<>
			<ResponsibilitiesHeader page="whatIf" />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 4 }}>
					<Section title={t("whatIf.form")}>
						<Stack gap="md">
							<SegmentedControl
								fullWidth
								aria-label={t("whatIf.kind")}
								data={KINDS.map((value) => ({ value, label: t(`whatIf.kinds.${value}`) }))}
								value={kind}
								onChange={(value) => ask({ by: value, subject: "" })}
							/>
							<Who key={kind} kind={kind} value={subject} onPick={(value) => ask({ subject: value })} />
						</Stack>
					</Section>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 8 }}>
					{subject === "" ? (
						<Section title={t("whatIf.result")}>
							<EmptyState title={t("whatIf.choose")} text={t("whatIf.chooseText")} />
						</Section>
					) : (
						<Answer query={answer} lines={6}>
							{(data) => <Result result={data} />}
						</Answer>
					)}
				</Grid.Col>
			</Grid>
		</>
	);
}

function Who({ kind, value, onPick }: { kind: Kind; value: string; onPick: (value: string) => void }) {
	const { t } = useTranslation("responsibilities");
	const offices = useQuery(everyOfficeQuery());
	const [text, setText] = useState(value);
	const all = offices.data ?? [];
	const people = all.flatMap(({ holder, deputies = [] }) => (holder === undefined ? deputies : [holder, ...deputies]));
	if (kind === "actor") return <ActorPicker label={t("whatIf.kinds.actor")} value={value} onPick={onPick} />;
	if (kind === "person") {
		const options = [...new Map(people.map((one) => [one.email, one.name])).entries()];
		return (
			<Select
				searchable
				label={t("whatIf.kinds.person")}
				data={options.map(([email, name]) => ({ value: email, label: name }))}
				value={value === "" ? null : value}
				onChange={(email) => onPick(email ?? "")}
			/>
		);
	}
	if (kind === "office") {
		return (
			<Select
				searchable
				label={t("whatIf.kinds.office")}
				data={all.map(({ id, name }) => ({ value: id, label: name }))}
				value={value === "" ? null : value}
				onChange={(id) => onPick(id ?? "")}
			/>
		);
	}
	const sites = [...new Set(all.flatMap(({ site }) => (site === undefined ? [] : [site])))];
	if (sites.length === 0)
		return (
			<TextInput
				label={t("whatIf.kinds.site")}
				value={text}
				onChange={(event) => setText(event.currentTarget.value)}
				onBlur={() => onPick(text)}
			/>
		);
	return (
		<Autocomplete
			label={t("whatIf.kinds.site")}
			data={sites}
			value={text}
			onChange={setText}
			onOptionSubmit={onPick}
			onBlur={() => onPick(text)}
		/>
	);
}

function Result({ result: { lost, falls, empty } }: { result: MatrixWhatIf }) {
	const { t } = useTranslation("responsibilities");
	return (
		<Stack gap="lg" aria-live="polite">
			<Section title={t("whatIf.lost", { count: lost.length })} flush>
				{lost.length === 0 ? (
					<EmptyState title={t("whatIf.nothingLost")} />
				) : (
					<RowList>
						{lost.map((one) => (
							<li key={`${one.activity} ${one.state} ${one.scope} ${one.lost}`}>
								<Text fw={600} size="sm">
									{one.name}
								</Text>
								<Text size="sm" c="dimmed">
									{[
										t(`whatIf.loses.${one.lost}`),
										t(`state.${one.state}`),
										one.scope === "city" ? t("scope.city") : one.scope,
									].join(" · ")}
								</Text>
							</li>
						))}
					</RowList>
				)}
			</Section>
			{falls.length > 0 && (
				<Section title={t("whatIf.falls", { count: falls.length })} flush>
					<RowList>
						{falls.map((one) => (
							<li key={one.office}>
								<Text size="sm">{t("whatIf.fallsTo", { office: one.name, from: one.from, to: one.to })}</Text>
							</li>
						))}
					</RowList>
				</Section>
			)}
			{empty.length > 0 && (
				<Section title={t("whatIf.empty", { count: empty.length })} flush>
					<RowList>
						{empty.map((one) => (
							<li key={one.office}>
								<Text size="sm">{one.name}</Text>
							</li>
						))}
					</RowList>
				</Section>
			)}
		</Stack>
	);
}

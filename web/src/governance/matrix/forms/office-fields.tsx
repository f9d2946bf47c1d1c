import { CLOCK_PARTS, COMMAND_TIERS } from "@gatehouse/framework/governance-vocabulary";
import { Button, Fieldset, Select, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../../api/given.ts";
import type { Schemas } from "../../../api/shapes.ts";
import type { Draft } from "../../../ecosystem/draft.ts";
import { ActorPicker } from "../../../ecosystem/pickers.tsx";
import { ParagraphField } from "../../../parts/paragraph-field.tsx";
import { useDay } from "../../../shell/day.ts";
import { ClockPicker } from "../clock-picker.tsx";
import { everyOfficeQuery } from "../queries.ts";
import { AuthorityFields, newAuthority } from "./authority-fields.tsx";
import { CoverFields } from "./cover-fields.tsx";
import { EntryList, LineField } from "./parts.tsx";
import { newPerson, PersonFields } from "./person-fields.tsx";

export type Office = Schemas["CityOffice"];

/** The fields of an office: what it is, who holds it and stands in, when it can be reached, what it may do. */
export function OfficeFields({ draft }: { draft: Draft<Office> }) {
	const { t } = useTranslation("responsibilities");
	const { today } = useDay();
	const offices = useQuery(everyOfficeQuery());
	const { value, set, problem } = draft;
	const line = (field: "team" | "site" | "from" | "until") => (
		<LineField
			label={t(`office.${field}`)}
			{...(field === "from" || field === "until" ? { type: "date" } : {})}
			value={value[field]}
			error={problem(field)}
			onText={(text) => set(field, text)}
		/>
	);
	const paragraph = (field: "leftOut" | "note") => (
		<ParagraphField
			label={t(`office.${field}`)}
			value={value[field] ?? ""}
			error={problem(field)}
			onText={(text) => set(field, text === "" ? undefined : text)}
		/>
	);
	return (
		<Stack gap="lg">
			<LineField
				label={t("office.name")}
				required
				value={value.name}
				error={problem("name")}
				onText={(text) => set("name", text ?? "")}
			/>
			<ActorPicker
				label={t("office.actor")}
				required
				value={value.actor}
				error={problem("actor")}
				onPick={(actor) => set("actor", actor)}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				{line("team")}
				{line("site")}
				<Select
					label={t("office.reportsTo")}
					searchable
					clearable
					data={(offices.data ?? [])
						.filter(({ id }) => id !== value.id)
						.map(({ id, name }) => ({ value: id, label: name }))}
					value={value.reportsTo ?? null}
					error={problem("reportsTo")}
					onChange={(id) => set("reportsTo", id ?? undefined)}
				/>
				<Select
					label={t("office.commandTier")}
					clearable
					data={COMMAND_TIERS.map((one) => ({ value: one, label: t(`tier.${one}`) }))}
					value={value.commandTier ?? null}
					error={problem("commandTier")}
					onChange={(one) => set("commandTier", oneOf(COMMAND_TIERS, one ?? ""))}
				/>
				{line("from")}
				{line("until")}
			</SimpleGrid>
			<Holder draft={draft} />
			<EntryList
				legend={t("field.deputies")}
				help={t("form.deputiesHelp")}
				add={t("form.addDeputy")}
				ordered
				entries={value.deputies}
				nameOf={(_, index) => t("people.deputy", { number: index + 1 })}
				blank={() => newPerson(today)}
				onChange={(deputies) => set("deputies", deputies)}
			>
				{(person, index, change) => (
					<PersonFields value={person} problem={(field) => problem(`deputies.${index}.${field}`)} onChange={change} />
				)}
			</EntryList>
			<CoverFields value={value.cover} problem={problem} onChange={(cover) => set("cover", cover)} />
			<EntryList
				legend={t("powers.title")}
				help={t("powers.lead")}
				add={t("form.addPower")}
				entries={value.authorities}
				nameOf={({ power }) => t(`power.${power}`)}
				blank={() => newAuthority(today)}
				onChange={(authorities) => set("authorities", authorities)}
			>
				{(one, index, change) => (
					<AuthorityFields
						value={one}
						problem={(field) => problem(`authorities.${index}.${field}`)}
						onChange={change}
					/>
				)}
			</EntryList>
			<EntryList
				legend={t("form.clocks")}
				help={t("form.clocksHelp")}
				add={t("form.addClock")}
				entries={value.clocks}
				nameOf={({ clock }, index) => (clock === "" ? t("form.clockNamed", { number: index + 1 }) : clock)}
				blank={(): Office["clocks"][number] => ({ clock: "", as: "owner" })}
				onChange={(clocks) => set("clocks", clocks)}
			>
				{(one, index, change) => (
					<SimpleGrid cols={{ base: 1, sm: 2 }}>
						<ClockPicker
							label={t("form.clock")}
							required
							value={one.clock}
							error={problem(`clocks.${index}.clock`)}
							onPick={(clock) => change({ ...one, clock })}
						/>
						<Select
							label={t("form.clockAs")}
							allowDeselect={false}
							data={CLOCK_PARTS.map((part) => ({ value: part, label: t(`clockAs.${part}`) }))}
							value={one.as}
							error={problem(`clocks.${index}.as`)}
							onChange={(part) => change({ ...one, as: oneOf(CLOCK_PARTS, part ?? "") ?? one.as })}
						/>
					</SimpleGrid>
				)}
			</EntryList>
			{paragraph("leftOut")}
			{paragraph("note")}
		</Stack>
	);
}

function Holder({ draft: { value, set, problem } }: { draft: Draft<Office> }) {
	const { t } = useTranslation("responsibilities");
	const { today } = useDay();
	const { holder } = value;
	return (
		<Fieldset legend={t("people.holder")}>
			{holder === undefined ? (
				<Stack gap="sm" align="flex-start">
					<Text size="sm" c="dimmed">
						{t("form.noHolder")}
					</Text>
					<Button
						variant="default"
						size="xs"
						leftSection={<IconPlus size={14} aria-hidden />}
						onClick={() => set("holder", newPerson(today))}
					>
						{t("form.addHolder")}
					</Button>
				</Stack>
			) : (
				<Stack gap="md" align="stretch">
					<PersonFields
						value={holder}
						problem={(field) => problem(`holder.${field}`)}
						onChange={(next) => set("holder", next)}
					/>
					<Button
						variant="default"
						size="xs"
						style={{ alignSelf: "flex-start" }}
						onClick={() => set("holder", undefined)}
					>
						{t("form.takeOutHolder")}
					</Button>
				</Stack>
			)}
		</Fieldset>
	);
}

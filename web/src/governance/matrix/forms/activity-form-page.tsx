import { ACTIVITY_GROUPS, POWERS } from "@gatehouse/framework/governance-vocabulary";
import { MultiSelect, Select, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../../api/given.ts";
import { send, sendForTag } from "../../../api/send.ts";
import type { Schemas } from "../../../api/shapes.ts";
import { versionQuery } from "../../../baseline/queries.ts";
import { changeHeaders } from "../../../ecosystem/change-headers.ts";
import type { Draft } from "../../../ecosystem/draft.ts";
import { EntityForm } from "../../../ecosystem/entity-form.tsx";
import { BackLink } from "../../../parts/back-link.tsx";
import { PageHeader } from "../../../parts/page-header.tsx";
import { ParagraphField } from "../../../parts/paragraph-field.tsx";
import { matrixQuery } from "../queries.ts";
import { LineField } from "./parts.tsx";

type Activity = Schemas["CityActivity"];

const BLANK: Activity = {
	id: "",
	group: "respond",
	name: "",
	requirements: [],
	normally: "",
	attack: "",
	apartFrom: [],
};

/** Adds an activity of the city's own, beside those that every city has. */
export const NewActivityPage = () => <FormPage id={undefined} />;

/** Changes one; the newest state is fetched, never an older one from the cache. */
export function EditActivityPage() {
	const { id = "" } = useParams({ strict: false });
	useQueryClient().removeQueries({ queryKey: ["edit", "activities", id], type: "inactive" });
	return <FormPage id={id} />;
}

function FormPage({ id }: { id: string | undefined }) {
	const { t } = useTranslation("responsibilities");
	return (
		<>
			<PageHeader
				above={<BackLink to="/responsibilities" label={t("form.backToMatrix")} />}
				title={t(id === undefined ? "form.newActivity" : "form.changeActivity")}
				lead={t(id === undefined ? "form.newActivityLead" : "form.changeLead")}
			/>
			<EntityForm<Activity>
				name="activities"
				id={id}
				blank={BLANK}
				fetch={(known) => sendForTag<Activity>("GET", `/api/city-activities/${known}`)}
				create={(body, reason) => send("POST", "/api/city-activities", body, changeHeaders(reason))}
				replace={(known, { value, etag }, reason) =>
					send("PUT", `/api/city-activities/${known}`, value, { "If-Match": etag, ...changeHeaders(reason) })
				}
				fields={(draft) => <Fields draft={draft} />}
				to={() => ({ to: "/responsibilities" })}
			/>
		</>
	);
}

function Fields({ draft: { value, set, problem } }: { draft: Draft<Activity> }) {
	const { t } = useTranslation("responsibilities");
	const matrix = useQuery(matrixQuery(undefined, undefined));
	const baseline = useQuery(versionQuery("current"));
	const requirements = (baseline.data?.document.requirements ?? []).map(({ id, text }) => ({
		value: id,
		label: `${id} · ${text}`,
	}));
	/** Of a list, or of the first of its entries that something is wrong with. */
	const inList = (field: "requirements" | "apartFrom") =>
		problem(field) ?? value[field].map((_, index) => problem(`${field}.${index}`)).find((said) => said !== undefined);
	const paragraph = (field: "normally" | "attack") => (
		<ParagraphField
			label={t(`activity.${field}`)}
			required
			value={value[field]}
			error={problem(field)}
			onText={(text) => set(field, text)}
		/>
	);
	return (
		<Stack gap="md">
			<LineField
				label={t("activity.name")}
				required
				value={value.name}
				error={problem("name")}
				onText={(text) => set("name", text ?? "")}
			/>
			<Select
				label={t("activity.group")}
				allowDeselect={false}
				data={ACTIVITY_GROUPS.map((one) => ({ value: one, label: t(`group.${one}`) }))}
				value={value.group}
				error={problem("group")}
				onChange={(one) => set("group", oneOf(ACTIVITY_GROUPS, one ?? "") ?? value.group)}
			/>
			{paragraph("normally")}
			{paragraph("attack")}
			<Select
				label={t("activity.power")}
				description={t("activity.powerHelp")}
				clearable
				data={POWERS.map((one) => ({ value: one, label: t(`power.${one}`) }))}
				value={value.power ?? null}
				error={problem("power")}
				onChange={(one) => set("power", oneOf(POWERS, one ?? ""))}
			/>
			<MultiSelect
				label={t("activity.apartFrom")}
				description={t("activity.apartFromHelp")}
				searchable
				clearable
				data={(matrix.data?.activities ?? [])
					.filter(({ id }) => id !== value.id)
					.map(({ id, name }) => ({ value: id, label: name }))}
				value={value.apartFrom}
				error={inList("apartFrom")}
				onChange={(ids) => set("apartFrom", ids)}
			/>
			<MultiSelect
				label={t("activity.requirements")}
				searchable
				clearable
				limit={60}
				data={requirements}
				value={value.requirements}
				error={inList("requirements")}
				onChange={(ids) => set("requirements", ids)}
			/>
		</Stack>
	);
}

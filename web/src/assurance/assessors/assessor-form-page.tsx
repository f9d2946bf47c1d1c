import { Button, NumberInput, Select, Stack, Textarea } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { send } from "../../api/send.ts";
import { changeHeaders } from "../../ecosystem/change-headers.ts";
import type { Draft } from "../../ecosystem/draft.ts";
import { EntityForm } from "../../ecosystem/entity-form.tsx";
import { ActorPicker } from "../../ecosystem/pickers.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { useDay } from "../../shell/day.ts";
import { AccreditationFields } from "./accreditation-fields.tsx";
import { type AssessorRecord, CERTIFYING_GRADES, fetchRecord } from "./assessors.ts";

const ALL = { kinds: [], sectors: [], requirements: [] };
const BLANK: AssessorRecord = { id: "", actor: "", grade: "I2", accreditations: [], sanctions: [] };

/** Records an organisation as an assessor. */
export const NewAssessorPage = () => <FormPage id={undefined} />;

/** Changes the record of an assessor. */
export function EditAssessorPage() {
	const { id = "" } = useParams({ strict: false });
	return <FormPage id={id} />;
}

function FormPage({ id }: { id: string | undefined }) {
	const { t } = useTranslation("assessors");
	return (
		<>
			<PageHeader
				above={<BackLink to="/assessors" label={t("back")} />}
				title={t(id === undefined ? "add" : "change.title")}
			/>
			<EntityForm<AssessorRecord>
				name="assessors"
				id={id}
				blank={BLANK}
				fetch={fetchRecord}
				create={(body, reason) => send("POST", "/api/assessors", body, changeHeaders(reason))}
				replace={(known, { value, etag }, reason) =>
					send("PUT", `/api/assessors/${known}`, value, { "If-Match": etag, ...changeHeaders(reason) })
				}
				fields={(draft) => <Fields draft={draft} />}
				to={(known) => ({ to: "/assessors/$id", params: { id: known } })}
			/>
		</>
	);
}

function Fields({ draft: { value, set, problem } }: { draft: Draft<AssessorRecord> }) {
	const { t } = useTranslation("assessors");
	const { today } = useDay();
	const { accreditations } = value;
	return (
		<Stack gap="md">
			<ActorPicker
				label={t("field.name")}
				required
				value={value.actor}
				error={problem("actor")}
				onPick={(actor) => set("actor", actor)}
			/>
			<Select
				label={t("field.grade")}
				allowDeselect={false}
				data={CERTIFYING_GRADES.map((one) => ({ value: one, label: t(`grade.${one}`) }))}
				value={value.grade}
				error={problem("grade")}
				onChange={(one) => set("grade", oneOf(CERTIFYING_GRADES, one ?? "") ?? "I2")}
			/>
			<NumberInput
				label={t("field.capacity")}
				description={t("help.capacity")}
				min={1}
				max={10_000}
				allowDecimal={false}
				value={value.capacity ?? ""}
				error={problem("capacity")}
				onChange={(given) => set("capacity", typeof given === "number" ? given : undefined)}
			/>
			{accreditations.map((one, index) => (
				<AccreditationFields
					// biome-ignore lint/suspicious/noArrayIndexKey: an accreditation has nothing else that stays while it is edited
					key={index}
					value={one}
					problem={(field) => problem(`accreditations.${index}.${field}`)}
					onChange={(next) => set("accreditations", accreditations.with(index, next))}
					onRemove={() => set("accreditations", accreditations.toSpliced(index, 1))}
				/>
			))}
			<Button
				variant="default"
				style={{ alignSelf: "flex-start" }}
				onClick={() =>
					set("accreditations", [
						...accreditations,
						{ scheme: "", body: "", number: "", scope: ALL, from: today, until: today, suspensions: [] },
					])
				}
			>
				{t("accreditations.add")}
			</Button>
			<Textarea
				label={t("field.note")}
				autosize
				minRows={2}
				maxLength={4000}
				value={value.note ?? ""}
				error={problem("note")}
				onChange={(event) => set("note", event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
			/>
		</Stack>
	);
}

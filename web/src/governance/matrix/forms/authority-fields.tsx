import { POWERS, MATRIX_STATES as STATES } from "@gatehouse/framework/governance-vocabulary";
import { scopeKey } from "@gatehouse/framework/matrix-scope";
import { MultiSelect, Select, SimpleGrid, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../../api/given.ts";
import type { Schemas } from "../../../api/shapes.ts";
import { SECTORS } from "../../../api/vocabulary.ts";
import { withField } from "../../../ecosystem/draft.ts";
import { ActorPicker } from "../../../ecosystem/pickers.tsx";
import { ScopePicker } from "../scope-picker.tsx";
import { LineField } from "./parts.tsx";

type Authority = Schemas["CityOffice"]["authorities"][number];

export const newAuthority = (from: string): Authority => ({
	power: "isolate-service",
	states: ["attack"],
	document: "",
	grantedBy: "",
	from,
});

/** A power delegated in writing: in which states, where, by whom, from when until when. */
export function AuthorityFields({
	value,
	problem,
	onChange,
}: {
	value: Authority;
	problem: (field: string) => string | undefined;
	onChange: (next: Authority) => void;
}) {
	const { t } = useTranslation("responsibilities");
	return (
		<Stack gap="md">
			<Select
				label={t("authority.power")}
				allowDeselect={false}
				data={POWERS.map((one) => ({ value: one, label: t(`power.${one}`) }))}
				value={value.power}
				error={problem("power")}
				onChange={(one) => onChange({ ...value, power: oneOf(POWERS, one ?? "") ?? value.power })}
			/>
			<MultiSelect
				label={t("authority.states")}
				data={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
				value={value.states}
				error={problem("states")}
				onChange={(states) => onChange({ ...value, states: STATES.filter((one) => states.includes(one)) })}
			/>
			<ScopePicker
				label={t("scope.label")}
				value={scopeKey(value)}
				onPick={(scope) => onChange(withScope(value, scope))}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				<LineField
					label={t("authority.document")}
					required
					value={value.document}
					error={problem("document")}
					onText={(text) => onChange({ ...value, document: text ?? "" })}
				/>
				<ActorPicker
					label={t("authority.grantedBy")}
					required
					value={value.grantedBy}
					error={problem("grantedBy")}
					onPick={(grantedBy) => onChange({ ...value, grantedBy })}
				/>
				<LineField
					type="date"
					label={t("person.from")}
					required
					value={value.from}
					error={problem("from")}
					onText={(text) => onChange({ ...value, from: text ?? "" })}
				/>
				<LineField
					type="date"
					label={t("authority.until")}
					value={value.until}
					error={problem("until")}
					onText={(text) => onChange(withField(value, "until", text))}
				/>
				<LineField
					label={t("authority.limit")}
					value={value.limit}
					error={problem("limit")}
					onText={(text) => onChange(withField(value, "limit", text))}
				/>
			</SimpleGrid>
		</Stack>
	);
}

function withScope(value: Authority, scope: string | undefined): Authority {
	const { sector: _, system: __, engagement: ___, ...rest } = value;
	const [kind, id = ""] = (scope ?? "").split(":");
	const sector = oneOf(SECTORS, id);
	if (kind === "sector" && sector !== undefined) return { ...rest, sector };
	if (kind === "system") return { ...rest, system: id };
	return kind === "engagement" ? { ...rest, engagement: id } : rest;
}

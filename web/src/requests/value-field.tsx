import { Checkbox, NumberInput, TagsInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { demandText, parameterName } from "./demand-text.ts";
import type { Demand, Value } from "./shapes.ts";

/** One value a paper states, with what is demanded of it. */
export function ValueField({
	demand,
	value,
	onChange,
	error,
}: {
	demand: Demand;
	value: Value | undefined;
	onChange: (value: Value | undefined) => void;
	error: string | undefined;
}) {
	const { t } = useTranslation("requests");
	const name = parameterName(demand.name);
	const label = name.charAt(0).toUpperCase() + name.slice(1);
	const field = { label, description: t("paper.demanded", { what: demandText(demand, t) }), error };
	if (demand.unit === "flag") {
		return (
			<Checkbox
				{...field}
				checked={value === true}
				onChange={(event) => onChange(event.currentTarget.checked)}
				mt="lg"
			/>
		);
	}
	if (demand.unit === "list") {
		return <TagsInput {...field} value={Array.isArray(value) ? value : []} onChange={onChange} />;
	}
	if (demand.unit === "choice") {
		return (
			<TextInput
				{...field}
				value={typeof value === "string" ? value : ""}
				onChange={(event) => onChange(event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
			/>
		);
	}
	return (
		<NumberInput
			{...field}
			min={0}
			value={typeof value === "number" ? value : ""}
			suffix={demand.unit === "count" || demand.unit === "year" ? "" : ` ${demand.unit}`}
			onChange={(given) => onChange(typeof given === "number" ? given : undefined)}
		/>
	);
}

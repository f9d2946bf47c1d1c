import { MultiSelect, Select, SimpleGrid, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/shapes.ts";
import { EntryList, LineField } from "./parts.tsx";

type Cover = Schemas["CityOffice"]["cover"];

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
const office = () => ({ days: [1, 2, 3, 4, 5], from: "09:00", until: "17:00" });

/** When an office can be reached: around the clock, at set hours, or nobody said. */
export function CoverFields({
	value,
	problem,
	onChange,
}: {
	value: Cover;
	problem: (path: string) => string | undefined;
	onChange: (next: Cover) => void;
}) {
	const { t } = useTranslation("responsibilities");
	const kind = value === "24x7" ? "always" : value.length > 0 ? "hours" : "unknown";
	return (
		<Stack gap="md">
			<Select
				label={t("field.cover")}
				allowDeselect={false}
				data={(["always", "hours", "unknown"] as const).map((one) => ({ value: one, label: t(`cover.${one}`) }))}
				value={kind}
				error={problem("cover")}
				onChange={(one) => onChange(one === "always" ? "24x7" : one === "hours" ? [office()] : [])}
			/>
			{value !== "24x7" && value.length > 0 && (
				<EntryList
					legend={t("form.hours")}
					add={t("form.addHours")}
					entries={value}
					nameOf={(_, index) => t("form.hoursNamed", { number: index + 1 })}
					blank={office}
					onChange={onChange}
				>
					{(entry, index, change) => (
						<>
							<MultiSelect
								label={t("form.days")}
								data={WEEK.map((day) => ({ value: String(day), label: t(`day.${day}`) }))}
								value={entry.days.map(String)}
								error={problem(`cover.${index}.days`)}
								onChange={(days) => change({ ...entry, days: WEEK.filter((day) => days.includes(String(day))) })}
							/>
							<SimpleGrid cols={2}>
								{(["from", "until"] as const).map((field) => (
									<LineField
										key={field}
										label={t(`form.${field}Hour`)}
										required
										pattern={TIME}
										title={t("form.hourHelp")}
										placeholder="09:00"
										value={entry[field]}
										error={problem(`cover.${index}.${field}`)}
										onText={(text) => change({ ...entry, [field]: text ?? "" })}
									/>
								))}
							</SimpleGrid>
						</>
					)}
				</EntryList>
			)}
		</Stack>
	);
}

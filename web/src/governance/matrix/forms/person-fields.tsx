import { SimpleGrid, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/shapes.ts";
import { withField } from "../../../ecosystem/draft.ts";
import { ActorPicker } from "../../../ecosystem/pickers.tsx";
import { dayText } from "../../../shell/day.ts";
import { LineField } from "./parts.tsx";

type Person = NonNullable<Schemas["CityOffice"]["holder"]>;

/** Who holds an office from a day on. */
export const newPerson = (from: string): Person => ({ name: "", email: "", from, absent: [] });

/** Who holds an office or stands in, and how to reach them at work. */
export function PersonFields({
	value,
	problem,
	onChange,
}: {
	value: Person;
	problem: (field: string) => string | undefined;
	onChange: (next: Person) => void;
}) {
	const { t } = useTranslation("responsibilities");
	const line = (field: "phone" | "outOfBand" | "team" | "site") => (
		<LineField
			label={t(`person.${field}`)}
			value={value[field]}
			error={problem(field)}
			onText={(text) => onChange(withField(value, field, text))}
		/>
	);
	const day = (field: "verifiedOn" | "trainedOn" | "until") => (
		<LineField
			type="date"
			label={t(`person.${field}`)}
			value={value[field]}
			error={problem(field)}
			onText={(text) => onChange(withField(value, field, text))}
		/>
	);
	// What somebody accepted and how fast they answered is theirs, not that of whoever comes after them.
	const withEmail = (email: string): Person => {
		const { acceptedOn: _, tested: __, ...rest } = value;
		return { ...rest, email };
	};
	return (
		<Stack gap="md">
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				<LineField
					label={t("person.name")}
					required
					value={value.name}
					error={problem("name")}
					onText={(text) => onChange({ ...value, name: text ?? "" })}
				/>
				<LineField
					type="email"
					label={t("person.email")}
					required
					value={value.email}
					error={problem("email")}
					onText={(text) => onChange(withEmail(text ?? ""))}
				/>
				{line("phone")}
				{line("outOfBand")}
				{day("verifiedOn")}
				{day("trainedOn")}
				<LineField
					type="date"
					label={t("person.from")}
					required
					value={value.from}
					error={problem("from")}
					onText={(text) => onChange({ ...value, from: text ?? "" })}
				/>
				{day("until")}
				{line("team")}
				{line("site")}
				<ActorPicker
					label={t("person.actor")}
					clearable
					value={value.actor ?? ""}
					error={problem("actor")}
					onPick={(id) => onChange(withField(value, "actor", id === "" ? undefined : id))}
				/>
			</SimpleGrid>
			<Text size="sm" c="dimmed">
				{value.acceptedOn === undefined
					? t("person.willBeAsked")
					: t("person.accepted", { day: dayText(value.acceptedOn) })}
			</Text>
		</Stack>
	);
}

import { Button, Fieldset, MultiSelect, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SECTORS, SUBJECT_KINDS } from "../../api/vocabulary.ts";
import type { AssessorRecord } from "./assessors.ts";

type Accreditation = AssessorRecord["accreditations"][number];
type Scope = Accreditation["scope"];

/** One accreditation of an assessor: who gave it, what it is for, and from when until when. */
export function AccreditationFields({
	value,
	problem,
	onChange,
	onRemove,
}: {
	value: Accreditation;
	problem: (field: string) => string | undefined;
	onChange: (next: Accreditation) => void;
	onRemove: () => void;
}) {
	const { t } = useTranslation("assessors");
	const { t: word } = useTranslation("parts");
	const { scope } = value;
	const narrow = (change: Partial<Scope>) => onChange({ ...value, scope: { ...scope, ...change } });
	const text = (field: "scheme" | "body" | "number") => (
		<TextInput
			label={t(`field.${field}`)}
			required
			maxLength={500}
			value={value[field]}
			error={problem(field)}
			onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
		/>
	);
	const day = (field: "from" | "until") => (
		<TextInput
			type="date"
			label={t(`field.${field}`)}
			required
			value={value[field]}
			error={problem(field)}
			onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
		/>
	);
	return (
		<Fieldset legend={value.scheme === "" ? t("accreditations.add") : `${value.scheme} ${value.number}`}>
			<Stack gap="md">
				<SimpleGrid cols={{ base: 1, sm: 2 }}>
					{text("scheme")}
					{text("number")}
					{text("body")}
				</SimpleGrid>
				<SimpleGrid cols={{ base: 1, sm: 2 }}>
					{day("from")}
					{day("until")}
				</SimpleGrid>
				<MultiSelect
					label={t("field.kinds")}
					description={t("help.scope")}
					data={SUBJECT_KINDS.map((kind) => ({ value: kind, label: word(`kind.${kind}`) }))}
					value={scope.kinds}
					onChange={(kinds) => narrow({ kinds: SUBJECT_KINDS.filter((kind) => kinds.includes(kind)) })}
				/>
				<MultiSelect
					label={t("field.sectors")}
					description={t("help.scope")}
					data={SECTORS.map((sector) => ({ value: sector, label: word(`sector.${sector}`) }))}
					value={scope.sectors}
					onChange={(sectors) => narrow({ sectors: SECTORS.filter((sector) => sectors.includes(sector)) })}
				/>
				<TextInput
					label={t("field.requirements")}
					description={t("help.requirements")}
					defaultValue={scope.requirements.join(", ")}
					error={problem("scope.requirements.0")}
					onBlur={(event) =>
						narrow({ requirements: event.currentTarget.value.split(/[\s,;]+/).filter((one) => one !== "") })
					}
				/>
				<Button variant="default" size="xs" style={{ alignSelf: "flex-start" }} onClick={onRemove}>
					{t("accreditations.remove", { scheme: value.scheme, number: value.number })}
				</Button>
			</Stack>
		</Fieldset>
	);
}

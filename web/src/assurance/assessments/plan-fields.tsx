import { ActionIcon, Button, Fieldset, Group, Stack, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** What is looked at in between, and by when. */
export interface Planned {
	/** For the list on screen alone. */
	readonly key: number;
	readonly what: string;
	readonly due: string;
}

/** The plan as it is sent: entries without a text are left out. */
export const planOf = (entries: readonly Planned[]) =>
	entries.filter(({ what }) => what.trim() !== "").map(({ what, due }) => ({ what: what.trim(), due }));

/** What is looked at while the certificate is in force: as many entries as are wanted, each with its day. */
export function PlanFields({
	entries,
	first,
	last,
	problem,
	onChange,
}: {
	entries: readonly Planned[];
	/** The days within which entries are due. */
	first: string;
	last: string;
	problem: (path: string) => string | undefined;
	onChange: (entries: Planned[]) => void;
}) {
	const { t } = useTranslation("assessments");
	const change = (key: number, more: Partial<Planned>) =>
		onChange(entries.map((one) => (one.key === key ? { ...one, ...more } : one)));
	const next = Math.max(0, ...entries.map(({ key }) => key)) + 1;
	return (
		<Fieldset legend={t("decide.plan")}>
			<Stack gap="sm">
				{entries.map(({ key, what, due }, index) => (
					<Group key={key} align="flex-end" gap="sm">
						<TextInput
							flex="1 1 200px"
							label={t("decide.surveillance", { place: index + 1 })}
							maxLength={200}
							value={what}
							error={problem(`surveillance.${index}.what`)}
							onChange={(event) => change(key, { what: event.currentTarget.value })}
						/>
						<TextInput
							type="date"
							label={t("decide.due", { place: index + 1 })}
							required={what.trim() !== ""}
							withAsterisk={false}
							min={first}
							max={last}
							value={due}
							error={problem(`surveillance.${index}.due`)}
							onChange={(event) => change(key, { due: event.currentTarget.value })}
						/>
						<ActionIcon
							variant="default"
							size="input-sm"
							aria-label={t("decide.planRemove", { place: index + 1 })}
							onClick={() => onChange(entries.filter((one) => one.key !== key))}
						>
							<IconTrash size={18} aria-hidden />
						</ActionIcon>
					</Group>
				))}
				<Button
					variant="default"
					style={{ alignSelf: "flex-start" }}
					onClick={() => onChange([...entries, { key: next, what: "", due: "" }])}
				>
					{t("decide.planAdd")}
				</Button>
			</Stack>
		</Fieldset>
	);
}

import { Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "../../access/me.ts";
import { Facts } from "../../parts/facts.tsx";
import { dayText } from "../../shell/day.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { ReasonButton } from "./reason-button.tsx";
import type { Declaration } from "./shapes.ts";

/** What a declaration says, and whom the city may know by it. */
export function DeclarationFacts({ declaration }: { declaration: Declaration }) {
	const { t } = useTranslation("declared");
	const { t: eco } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const { supplier, matches, since, until, note } = declaration;
	const numbers = [supplier.country, ...Object.entries(supplier.legalIds).map(([kind, id]) => `${kind} ${id}`)];
	const end = until === null ? t("open") : t("until", { day: dayText(until) });
	const known = matches.map(({ by, name }) => t(`match.${by}`, { name })).join(", ");
	return (
		<Facts
			rows
			pairs={[
				[t("facts.what"), declaration.what],
				[t("facts.kind"), eco(`supplyKind.${declaration.kind}`)],
				[t("facts.access"), eco(`access.${declaration.access}`)],
				[t("facts.code"), declaration.updatableCode ? word("yes") : word("no")],
				[t("facts.runs"), since === null ? end : `${dayText(since)} – ${end}`],
				[t("facts.numbers"), numbers.filter(Boolean).join(", ") || "–"],
				...(note === null ? [] : [[t("facts.note"), note] as [string, string]]),
				[t("facts.matches"), known === "" ? t("noMatch") : known],
			]}
		/>
	);
}

/** Confirms or refuses a declaration; one's own is left to others (DUTY-02). */
export function DeclarationDecision({ declaration, onDone }: { declaration: Declaration; onDone?: () => void }) {
	const { t } = useTranslation("declared");
	const may = useMay();
	const { organisation } = useMe();
	const [opened, { open, close }] = useDisclosure(false);
	if (!may("ecosystem.change")) return null;
	if (organisation?.id === declaration.organisation.id) return <Text size="sm">{t("waiting.own")}</Text>;
	const supplier = declaration.supplier.name;
	return (
		<Group gap="xs">
			<Button size="xs" aria-label={t("confirm.named", { supplier })} onClick={open}>
				{t("confirm.do")}
			</Button>
			<ReasonButton
				path={`/api/declarations/${declaration.id}/refuse`}
				label={t("refuse.do")}
				accessibleLabel={t("refuse.named", { supplier })}
				title={t("refuse.title", { supplier })}
				text={t("refuse.text")}
				why={t("refuse.why")}
				{...(onDone === undefined ? {} : { onDone })}
			/>
			<ConfirmDialog declaration={declaration} opened={opened} onClose={close} onDone={onDone} />
		</Group>
	);
}

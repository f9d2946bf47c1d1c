import { Button, Chip, Fieldset, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Section } from "../../parts/section.tsx";
import { shiftDay, useDay } from "../../shell/day.ts";

const TIERS = ["1", "2", "3", "4"];
const GRADES = ["I1", "I2", "I3"];

/** Proposes to trust another city; certificates about organisations are those that count. */
export function ProposeTrust() {
	const { t } = useTranslation("trust");
	const { today } = useDay();
	const client = useQueryClient();
	const [words, setWords] = useState({ id: "", name: "", did: "did:web:", reason: "", maxAgeDays: "7" });
	const [term, setTerm] = useState({ from: today, until: shiftDay(today, 364) });
	const [tiers, setTiers] = useState(["1", "2"]);
	const [grade, setGrade] = useState("I2");
	const propose = useMutation({
		mutationFn: () => {
			const { id, name, did, reason, maxAgeDays } = words;
			const about = {
				scopes: ["organisation"],
				tiers: tiers.map(Number).sort(),
				grade,
				maxAgeDays: Number(maxAgeDays),
			};
			const trust = { id: id.trim(), name: name.trim(), did: did.trim(), ...about, ...term };
			return send("POST", "/api/trust-motions", { trust, reason: reason.trim() });
		},
		onSuccess: () => client.invalidateQueries(),
	});
	const word = (key: keyof typeof words) => ({
		required: true,
		value: words[key],
		onChange: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
			const { value } = event.currentTarget;
			setWords((before) => ({ ...before, [key]: value }));
		},
	});
	const date = (key: keyof typeof term) => ({
		type: "date",
		required: true,
		value: term[key],
		onChange: (event: FormEvent<HTMLInputElement>) => {
			const { value } = event.currentTarget;
			setTerm((before) => ({ ...before, [key]: value }));
		},
	});
	return (
		<Section title={t("propose")} lead={t("proposeLead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					propose.mutate();
				}}
			>
				<Stack gap="md" maw={560}>
					<TextInput label={t("field.name")} maxLength={200} {...word("name")} />
					<TextInput label={t("field.id")} description={t("help.id")} maxLength={40} {...word("id")} />
					<TextInput label={t("field.did")} description={t("help.did")} maxLength={220} {...word("did")} />
					<Fieldset variant="unstyled" legend={t("field.tiers")}>
						<Chip.Group multiple value={tiers} onChange={setTiers}>
							<Group gap="xs">
								{TIERS.map((tier) => (
									<Chip key={tier} value={tier}>
										{tier}
									</Chip>
								))}
							</Group>
						</Chip.Group>
					</Fieldset>
					<Select
						label={t("field.grade")}
						data={GRADES}
						value={grade}
						allowDeselect={false}
						onChange={(value) => setGrade(value ?? "I2")}
					/>
					<Group grow>
						<TextInput label={t("field.from")} {...date("from")} />
						<TextInput label={t("field.until")} {...date("until")} />
					</Group>
					<TextInput
						label={t("field.maxAgeDays")}
						description={t("help.maxAgeDays")}
						type="number"
						min={1}
						max={90}
						{...word("maxAgeDays")}
					/>
					<Textarea label={t("field.reason")} autosize minRows={2} maxLength={4000} {...word("reason")} />
					{propose.isError && <ErrorPanel error={propose.error} />}
					{propose.isSuccess && <Text role="status">{t("proposed")}</Text>}
					<Button type="submit" loading={propose.isPending} style={{ alignSelf: "flex-start" }}>
						{t("propose")}
					</Button>
				</Stack>
			</form>
		</Section>
	);
}

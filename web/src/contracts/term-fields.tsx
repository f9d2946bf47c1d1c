import { Fieldset, NumberInput, Select, SimpleGrid, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { ContractText } from "./queries.ts";
import { withField } from "./text-fields.tsx";

type Terms = ContractText["terms"];

const AUDIT = ["full", "reports", "none"] as const;
const CONSENT = ["prior", "objection", "none"] as const;
const PER = ["incident", "year", "term"] as const;

const number = (value: string | number): number | undefined => (value === "" ? undefined : Number(value));

/** What was agreed, as far as the city compares it. */
export function TermFields({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
	const { t } = useTranslation("contracts");
	const set = <Key extends keyof Terms>(key: Key, value: Terms[Key] | undefined | "") =>
		onChange(withField(terms, key, value));
	const sub = terms.subSuppliers;
	return (
		<Fieldset legend={t("terms.title")} mt="lg">
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
				<NumberInput
					label={t("edit.noticeHours")}
					min={1}
					max={8760}
					allowDecimal={false}
					value={terms.noticeHours ?? ""}
					onChange={(value) => set("noticeHours", number(value))}
				/>
				<Select
					label={t("term.audit-right")}
					clearable
					data={AUDIT.map((value) => ({ value, label: t(`edit.audit.${value}`) }))}
					value={terms.auditRight ?? null}
					onChange={(value) => set("auditRight", oneOf(AUDIT, value ?? ""))}
				/>
				<Select
					label={t("term.sub-supplier-consent")}
					clearable
					data={CONSENT.map((value) => ({ value, label: t(`edit.consent.${value}`) }))}
					value={sub?.consent ?? null}
					onChange={(value) => {
						const consent = oneOf(CONSENT, value ?? "");
						set("subSuppliers", consent === undefined ? undefined : { flowDown: false, ...sub, consent });
					}}
				/>
				{sub !== undefined && (
					<>
						<NumberInput
							label={t("edit.subNotice")}
							min={0}
							max={3650}
							allowDecimal={false}
							value={sub.noticeDays ?? ""}
							onChange={(value) => set("subSuppliers", withField(sub, "noticeDays", number(value)))}
						/>
						<Switch
							label={t("edit.flowDown")}
							checked={sub.flowDown}
							onChange={(event) => set("subSuppliers", { ...sub, flowDown: event.currentTarget.checked })}
						/>
					</>
				)}
				<TextInput
					type="date"
					label={t("edit.supportUntil")}
					value={terms.supportUntil ?? ""}
					onChange={(event) => set("supportUntil", event.currentTarget.value)}
				/>
				<NumberInput
					label={t("edit.transitionDays")}
					min={0}
					max={3650}
					allowDecimal={false}
					value={terms.exit?.transitionDays ?? ""}
					onChange={(value) => {
						const transitionDays = number(value);
						set("exit", transitionDays === undefined ? undefined : { ...terms.exit, transitionDays });
					}}
				/>
				<LiabilityFields terms={terms} onChange={onChange} />
			</SimpleGrid>
		</Fieldset>
	);
}

function LiabilityFields({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
	const { t } = useTranslation("contracts");
	const { liability } = terms;
	const set = (next: Terms["liability"] | undefined) => onChange(withField(terms, "liability", next));
	return (
		<>
			<NumberInput
				label={t("edit.liability")}
				min={0}
				allowDecimal={false}
				thousandSeparator=" "
				value={liability?.amount ?? ""}
				onChange={(value) => {
					const amount = number(value);
					set(amount === undefined ? undefined : { currency: "EUR", per: "year", ...liability, amount });
				}}
			/>
			{liability !== undefined && (
				<>
					<TextInput
						label={t("edit.currency")}
						pattern="[A-Z]{3}"
						value={liability.currency}
						onChange={(event) => set({ ...liability, currency: event.currentTarget.value })}
					/>
					<Select
						label={t("edit.per")}
						allowDeselect={false}
						data={PER.map((value) => ({ value, label: t(`edit.perWhat.${value}`) }))}
						value={liability.per}
						onChange={(value) => set({ ...liability, per: oneOf(PER, value ?? "") ?? "year" })}
					/>
					<TextInput
						type="date"
						label={t("edit.insuredUntil")}
						value={liability.insuredUntil ?? ""}
						onChange={(event) => set(withField(liability, "insuredUntil", event.currentTarget.value))}
					/>
				</>
			)}
		</>
	);
}

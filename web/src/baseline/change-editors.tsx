import { NumberInput, Select, SimpleGrid, Stack, TagsInput, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { BaselineChange, BaselineVersion } from "../api/shapes.ts";
import { GRADES, STRENGTHS, TIERS } from "../api/vocabulary.ts";
import { evidenceValidityOf, parameterOf, strengthOf, validityOf } from "./blank-change.ts";
import type { Parameter, ParameterValue } from "./values.ts";

type Document = BaselineVersion["document"];
type Requirement = Document["requirements"][number];
type ChangeOf<Kind extends BaselineChange["change"]> = Extract<BaselineChange, { change: Kind }>;

interface EditorProps<Kind extends BaselineChange["change"]> {
	change: ChangeOf<Kind>;
	document: Document;
	onChange: (change: BaselineChange) => void;
}

/** The values per tier with the one of a tier replaced. */
function withTier<Value>(tiers: readonly Value[], tier: number, value: Value): Value[] {
	return tiers.map((before, index) => (index === tier - 1 ? value : before));
}

function RequirementPicker({
	requirements,
	value,
	onPick,
}: {
	requirements: readonly Requirement[];
	value: string;
	onPick: (requirement: Requirement) => void;
}) {
	const { t } = useTranslation("baseline");
	const picked = requirements.find((one) => one.id === value);
	return (
		<div>
			<Select
				label={t("change.requirement")}
				searchable
				allowDeselect={false}
				data={requirements.map((one) => ({ value: one.id, label: `${one.id} · ${one.text.slice(0, 70)}` }))}
				value={value}
				onChange={(id) => {
					const found = requirements.find((one) => one.id === id);
					if (found !== undefined) onPick(found);
				}}
			/>
			{picked !== undefined && (
				<Text size="sm" c="dimmed" mt={6}>
					{picked.text}
				</Text>
			)}
		</div>
	);
}

export function StrengthEditor({ change, document, onChange }: EditorProps<"strength">) {
	const { t } = useTranslation("baseline");
	const { t: word } = useTranslation("parts");
	return (
		<>
			<RequirementPicker
				requirements={document.requirements}
				value={change.requirement}
				onPick={(requirement) => onChange(strengthOf(requirement, change.reason))}
			/>
			<SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
				{TIERS.map((tier) => (
					<Select
						key={tier}
						label={t("change.tier", { tier })}
						allowDeselect={false}
						data={STRENGTHS.map((strength) => ({ value: strength, label: word(`strength.${strength}`) }))}
						value={change.tiers[tier - 1] ?? "-"}
						onChange={(value) =>
							onChange({ ...change, tiers: withTier(change.tiers, tier, oneOf(STRENGTHS, value ?? "") ?? "-") })
						}
					/>
				))}
			</SimpleGrid>
		</>
	);
}

export function ParameterEditor({ change, document, onChange }: EditorProps<"parameter">) {
	const { t } = useTranslation("baseline");
	const requirements = document.requirements.filter((one) => Object.keys(one.params).length > 0);
	const requirement = requirements.find((one) => one.id === change.requirement);
	const parameter = requirement?.params[change.parameter];
	return (
		<>
			<RequirementPicker
				requirements={requirements}
				value={change.requirement}
				onPick={(picked) => {
					const next = parameterOf(picked, change.reason);
					if (next !== undefined) onChange(next);
				}}
			/>
			<Select
				label={t("change.parameter")}
				allowDeselect={false}
				data={Object.keys(requirement?.params ?? {})}
				value={change.parameter}
				onChange={(name) => {
					const next = requirement && name !== null ? parameterOf(requirement, change.reason, name) : undefined;
					if (next !== undefined) onChange(next);
				}}
			/>
			{parameter !== undefined && (
				<Stack gap={6}>
					<Text size="sm" c="dimmed">
						{[
							t(`unit.${parameter.unit}`),
							t(`detail.better.${parameter.better}`),
							parameter.min !== undefined &&
								parameter.max !== undefined &&
								t("detail.range", { min: parameter.min, max: parameter.max }),
						]
							.filter(Boolean)
							.join(", ")}
					</Text>
					<SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
						{TIERS.map((tier) => (
							<ValueField
								key={tier}
								label={t("change.tier", { tier })}
								parameter={parameter}
								value={change.tiers[tier - 1] ?? null}
								onChange={(value) => onChange({ ...change, tiers: withTier(change.tiers, tier, value) })}
							/>
						))}
					</SimpleGrid>
				</Stack>
			)}
		</>
	);
}

/** A field for one value, by the parameter's unit. */
function ValueField({
	label,
	parameter,
	value,
	onChange,
}: {
	label: string;
	parameter: Parameter;
	value: ParameterValue;
	onChange: (value: ParameterValue) => void;
}) {
	const { t } = useTranslation("parts");
	if (parameter.unit === "flag") {
		return (
			<Select
				label={label}
				allowDeselect={false}
				data={[
					{ value: "true", label: t("yes") },
					{ value: "false", label: t("no") },
				]}
				value={String(value === true)}
				onChange={(picked) => onChange(picked === "true")}
			/>
		);
	}
	if (parameter.unit === "choice") {
		return (
			<Select
				label={label}
				clearable
				data={parameter.choices ?? []}
				value={typeof value === "string" ? value : null}
				onChange={onChange}
			/>
		);
	}
	if (parameter.unit === "list") {
		return <TagsInput label={label} value={Array.isArray(value) ? value : []} onChange={onChange} />;
	}
	return (
		<NumberInput
			label={label}
			{...(parameter.min === undefined ? {} : { min: parameter.min })}
			{...(parameter.max === undefined ? {} : { max: parameter.max })}
			clampBehavior="none"
			value={typeof value === "number" ? value : ""}
			onChange={(next) => onChange(typeof next === "number" ? next : null)}
		/>
	);
}

export function ValidityEditor({ change, document, onChange }: EditorProps<"validity">) {
	return (
		<>
			<RequirementPicker
				requirements={document.requirements}
				value={change.requirement}
				onPick={(requirement) => onChange(validityOf(requirement, change.reason))}
			/>
			<DaysField value={change.validityDays} onChange={(validityDays) => onChange({ ...change, validityDays })} />
		</>
	);
}

export function EvidenceValidityEditor({ change, document, onChange }: EditorProps<"evidence-validity">) {
	const { t } = useTranslation("baseline");
	return (
		<>
			<Select
				label={t("change.evidenceType")}
				searchable
				allowDeselect={false}
				data={document.evidenceTypes.map(({ id }) => id)}
				value={change.evidenceType}
				onChange={(id) => {
					const found = document.evidenceTypes.find((one) => one.id === id);
					if (found !== undefined) onChange(evidenceValidityOf(found, change.reason));
				}}
			/>
			<DaysField value={change.validityDays} onChange={(validityDays) => onChange({ ...change, validityDays })} />
		</>
	);
}

/** How many days a proof lasts; empty: as long as the evidence itself. */
function DaysField({ value, onChange }: { value: number | null; onChange: (value: number | null) => void }) {
	const { t } = useTranslation("baseline");
	return (
		<NumberInput
			label={t("change.validity")}
			description={t("change.validityHelp")}
			min={1}
			value={value ?? ""}
			onChange={(days) => onChange(typeof days === "number" ? days : null)}
		/>
	);
}

export function GradeEditor({ change, onChange }: EditorProps<"minimum-grade">) {
	const { t } = useTranslation("baseline");
	return (
		<SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
			{TIERS.map((tier) => (
				<Select
					key={tier}
					label={t("change.tier", { tier })}
					allowDeselect={false}
					data={[...GRADES]}
					value={change.tiers[tier - 1] ?? "I1"}
					onChange={(grade) =>
						onChange({ ...change, tiers: withTier(change.tiers, tier, oneOf(GRADES, grade ?? "") ?? "I1") })
					}
				/>
			))}
		</SimpleGrid>
	);
}

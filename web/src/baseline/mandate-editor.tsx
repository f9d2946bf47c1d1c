import { MultiSelect, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { BaselineChange } from "../api/shapes.ts";
import { SUBJECT_KINDS, TIERS } from "../api/vocabulary.ts";
import { everyStandardQuery } from "../standards/queries.ts";

const STATUSES = ["mandatory", "recommended", "retired"] as const;
type MandateChange = Extract<BaselineChange, { change: "standard" }>;

/** How the city shall stand to a standard: mandatory, recommended or retired, for whom, from when. */
export function MandateEditor({
	change,
	onChange,
}: {
	change: MandateChange;
	onChange: (change: BaselineChange) => void;
}) {
	const { t } = useTranslation("baseline");
	const { t: standards } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const register = useQuery(everyStandardQuery());
	return (
		<>
			<Select
				label={t("change.standard")}
				searchable
				required
				limit={60}
				data={(register.data?.items ?? []).map((item) => ({
					value: item.id,
					label: `${item.document} · ${item.title.slice(0, 60)}`,
				}))}
				value={change.standard === "" ? null : change.standard}
				onChange={(standard) => onChange({ ...change, standard: standard ?? "" })}
			/>
			<SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
				<Select
					label={t("change.status")}
					allowDeselect={false}
					data={STATUSES.map((status) => ({ value: status, label: standards(`mandate.${status}`) }))}
					value={change.status}
					onChange={(status) => onChange({ ...change, status: oneOf(STATUSES, status ?? "") ?? change.status })}
				/>
				<Select
					label={t("change.fromTier")}
					allowDeselect={false}
					data={TIERS.map((tier) => ({ value: String(tier), label: word("tier.label", { tier }) }))}
					value={String(change.fromTier)}
					onChange={(text) =>
						onChange({ ...change, fromTier: TIERS.find((tier) => String(tier) === text) ?? change.fromTier })
					}
				/>
				<TextInput
					type="date"
					label={t("change.from")}
					required
					value={change.from}
					onChange={(event) => onChange({ ...change, from: event.currentTarget.value })}
				/>
			</SimpleGrid>
			<MultiSelect
				label={t("change.subjects")}
				required
				data={SUBJECT_KINDS.map((kind) => ({ value: kind, label: word(`kind.${kind}`) }))}
				value={change.subjects}
				onChange={(kinds) => onChange({ ...change, subjects: SUBJECT_KINDS.filter((kind) => kinds.includes(kind)) })}
			/>
		</>
	);
}

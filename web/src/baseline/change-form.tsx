import { Button, Group, Select, Stack, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { BaselineChange, BaselineVersion } from "../api/shapes.ts";
import { Section } from "../parts/section.tsx";
import { blankChange, CHANGE_KINDS } from "./blank-change.ts";
import {
	EvidenceValidityEditor,
	GradeEditor,
	ParameterEditor,
	StrengthEditor,
	ValidityEditor,
} from "./change-editors.tsx";
import { MandateEditor } from "./mandate-editor.tsx";

/** Describes one change of the baseline: what, to which values, and why. */
export function ChangeForm({
	document,
	at,
	onAdd,
}: {
	document: BaselineVersion["document"];
	at: string;
	onAdd: (change: BaselineChange) => void;
}) {
	const { t } = useTranslation("baseline");
	const [change, setChange] = useState<BaselineChange>(() => blankChange("strength", document, at));
	return (
		<Section title={t("change.form")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					onAdd(change);
					setChange(blankChange(change.change, document, at));
				}}
			>
				<Stack gap="md">
					<Select
						label={t("change.kind")}
						allowDeselect={false}
						data={CHANGE_KINDS.map((kind) => ({ value: kind, label: t(`change.kinds.${kind}`) }))}
						value={change.change}
						onChange={(kind) => setChange(blankChange(oneOf(CHANGE_KINDS, kind ?? "") ?? change.change, document, at))}
					/>
					<Editor change={change} document={document} onChange={setChange} />
					<Textarea
						label={t("change.reason")}
						description={t("change.reasonHelp")}
						required
						value={change.reason}
						onChange={(event) => setChange({ ...change, reason: event.currentTarget.value })}
					/>
					<Group>
						<Button type="submit" variant="light" leftSection={<IconPlus size={18} aria-hidden />}>
							{t("change.add")}
						</Button>
					</Group>
				</Stack>
			</form>
		</Section>
	);
}

function Editor({
	change,
	document,
	onChange,
}: {
	change: BaselineChange;
	document: BaselineVersion["document"];
	onChange: (change: BaselineChange) => void;
}) {
	switch (change.change) {
		case "strength":
			return <StrengthEditor change={change} document={document} onChange={onChange} />;
		case "parameter":
			return <ParameterEditor change={change} document={document} onChange={onChange} />;
		case "validity":
			return <ValidityEditor change={change} document={document} onChange={onChange} />;
		case "evidence-validity":
			return <EvidenceValidityEditor change={change} document={document} onChange={onChange} />;
		case "minimum-grade":
			return <GradeEditor change={change} document={document} onChange={onChange} />;
		case "standard":
			return <MandateEditor change={change} onChange={onChange} />;
	}
}

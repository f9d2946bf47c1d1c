import { Button, Grid, Select, Stack } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import { GRADES } from "../../api/vocabulary.ts";
import { WhatIfResult } from "../../baseline/what-if-result.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Section } from "../../parts/section.tsx";
import { useDay } from "../../shell/day.ts";
import { EcosystemHeader } from "../header.tsx";
import { ActorPicker, SubjectPicker } from "../pickers.tsx";
import { TierChanges } from "./tier-changes.tsx";

const CHANGES = ["suspend", "remove", "replace", "downgrade"] as const;
export const SCOPES = ["all-it-reaches", "itself"] as const;

/** What would change if somebody or something were suspended, gone, replaced or trusted less: before and after. */
export function PartyWhatIfPage() {
	const { t } = useTranslation("graph");
	const { t: word } = useTranslation("parts");
	const { chosen } = useDay();
	const { subject: asked } = useSearch({ strict: false });
	const [change, setChange] = useState<(typeof CHANGES)[number]>("suspend");
	const [subject, setSubject] = useState(asked ?? "");
	const [by, setBy] = useState("");
	const [grade, setGrade] = useState<(typeof GRADES)[number]>("I0");
	const [scope, setScope] = useState<(typeof SCOPES)[number]>("all-it-reaches");
	const happens = {
		suspend: { change: "suspend", subject, scope },
		remove: { change: "remove", subject },
		replace: { change: "replace", subject, by },
		downgrade: { change: "downgrade", subject, grade },
	} as const;
	const preview = useMutation({
		mutationFn: () =>
			unwrap(api.POST("/api/graph/what-if", { body: { changes: [happens[change]], ...given({ at: chosen }) } })),
	});
	/** What was shown was about something else. */
	const anew = <Value,>(set: (value: Value) => void) => {
		return (value: Value) => {
			set(value);
			preview.reset();
		};
	};
	const ready = subject !== "" && (change !== "replace" || by !== "");
	return (
		<>
			<EcosystemHeader page={t("pages.whatIf")} lead={t("whatIf.lead")} />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 4 }}>
					<Section title={t("whatIf.form")}>
						<form
							onSubmit={(event) => {
								event.preventDefault();
								preview.mutate();
							}}
						>
							<Stack gap="md">
								<SubjectPicker label={t("whatIf.subject")} required value={subject} onPick={anew(setSubject)} />
								<Select
									label={t("whatIf.change")}
									allowDeselect={false}
									data={CHANGES.map((value) => ({ value, label: t(`whatIf.changes.${value}`) }))}
									value={change}
									onChange={(value) => anew(setChange)(oneOf(CHANGES, value ?? undefined) ?? "suspend")}
								/>
								{change === "suspend" && (
									<Select
										label={t("whatIf.scope")}
										allowDeselect={false}
										data={SCOPES.map((value) => ({ value, label: t(`suspend.scopes.${value}`) }))}
										value={scope}
										onChange={(value) => anew(setScope)(oneOf(SCOPES, value ?? undefined) ?? "all-it-reaches")}
									/>
								)}
								{change === "replace" && (
									<ActorPicker label={t("whatIf.by")} required value={by} onPick={anew(setBy)} />
								)}
								{change === "downgrade" && (
									<Select
										label={t("whatIf.grade")}
										allowDeselect={false}
										data={GRADES.map((value) => ({ value, label: word(`grade.${value}`) }))}
										value={grade}
										onChange={(value) => anew(setGrade)(oneOf(GRADES, value ?? undefined) ?? "I0")}
									/>
								)}
								<Button
									type="submit"
									leftSection={<IconPlayerPlay size={18} aria-hidden />}
									loading={preview.isPending}
									disabled={!ready}
								>
									{t("whatIf.ask")}
								</Button>
							</Stack>
						</form>
					</Section>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 8 }}>
					<div aria-live="polite">
						{preview.isError && <ErrorPanel error={preview.error} />}
						{preview.data === undefined ? (
							!preview.isError && <EmptyState title={t("whatIf.waiting")} text={t("whatIf.waitingText")} />
						) : (
							<Stack gap="lg">
								<WhatIfResult result={preview.data} />
								<TierChanges changes={preview.data.tiers} />
							</Stack>
						)}
					</div>
				</Grid.Col>
			</Grid>
		</>
	);
}

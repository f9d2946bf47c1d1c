import { Button, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { send } from "../api/send.ts";
import { RequirementPicker } from "../baseline/requirement-picker.tsx";
import { useDraft } from "../ecosystem/draft.ts";
import { BackLink } from "../parts/back-link.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { Section } from "../parts/section.tsx";
import { mySubjectQuery } from "../requests/queries.ts";
import { type Finding, SEVERITIES } from "./findings.ts";

/** Writes a finding about a subject that is assigned. */
export function FindingNewPage() {
	const { t } = useTranslation("assurance");
	const { subject = "", item: assessment } = useSearch({ strict: false });
	const about = useQuery(mySubjectQuery(subject));
	const draft = useDraft({ requirement: "", severity: "minor" as Finding["severity"], title: "", text: "" });
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const navigate = useNavigate();
	const write = useMutation({
		mutationFn: () =>
			send<Finding>("POST", "/api/my/findings", {
				...value,
				subject,
				...(assessment === undefined ? {} : { assessment }),
			}),
		onError: draft.show,
		onSuccess: async ({ id }) => {
			await client.invalidateQueries();
			await navigate({ to: "/my/findings/$id", params: { id } });
		},
	});
	return (
		<>
			<PageHeader
				above={<BackLink to="/my/assigned" label={t("finding.toAssigned")} />}
				title={t("finding.new")}
				lead={about.data?.subject.name ?? subject}
			/>
			<Section title={t("finding.what")}>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						write.mutate();
					}}
				>
					<Stack gap="md" maw={720}>
						<RequirementPicker
							label={t("finding.field.requirement")}
							value={value.requirement}
							error={problem("requirement")}
							onPick={(id) => set("requirement", id)}
						/>
						<Select
							label={t("finding.field.severity")}
							description={t("finding.help.severity")}
							allowDeselect={false}
							data={SEVERITIES.map((one) => ({ value: one, label: t(`finding.severity.${one}`) }))}
							value={value.severity}
							onChange={(one) => set("severity", oneOf(SEVERITIES, one ?? "") ?? "minor")}
						/>
						<TextInput
							label={t("finding.field.title")}
							required
							maxLength={500}
							value={value.title}
							error={problem("title")}
							onChange={(event) => set("title", event.currentTarget.value)}
						/>
						<Textarea
							label={t("finding.field.text")}
							description={t("finding.help.text")}
							required
							autosize
							minRows={4}
							maxLength={4000}
							value={value.text}
							error={problem("text")}
							onChange={(event) => set("text", event.currentTarget.value)}
						/>
						{write.isError && <ErrorPanel error={write.error} />}
						<Button type="submit" loading={write.isPending} style={{ alignSelf: "flex-start" }}>
							{t("finding.do.write")}
						</Button>
					</Stack>
				</form>
			</Section>
		</>
	);
}

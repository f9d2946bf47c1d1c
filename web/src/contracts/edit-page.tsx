import { Alert, Button, Card, Group } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { changeHeaders } from "../ecosystem/change-headers.ts";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { SubmitButton } from "../parts/submit-button.tsx";
import { ClauseFields } from "./clause-fields.tsx";
import { type ContractText, contractQuery, type EngagementContract, fetchText } from "./queries.ts";
import { TermFields } from "./term-fields.tsx";
import { TextFields } from "./text-fields.tsx";

/** Records the contract of an engagement: the draft if there is one, else the text in force, else a new one. */
export function EditContractPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("contracts");
	const contract = useQuery({ ...contractQuery(id), staleTime: 0, refetchOnWindowFocus: false });
	return (
		<>
			<PageHeader
				above={
					<Link to="/contracts/of/$id" params={{ id }} className="gh-link">
						{contract.data?.engagement.name ?? id}
					</Link>
				}
				title={t("edit.title")}
				lead={t("edit.lead")}
			/>
			<Answer query={contract} lines={12}>
				{(data) => <ContractForm key={(data.draft ?? data.contract)?.id ?? "new"} data={data} />}
			</Answer>
		</>
	);
}

/** What a new text begins with: nothing, or what was agreed before. */
function newText(engagement: string, before: ContractText | null, place: number): ContractText {
	const id = `${engagement.slice(0, 40)}-text${place === 0 ? "" : `-${place + 1}`}`;
	if (before === null) return { id, engagement, clauses: [], terms: {}, settled: [] };
	const { signedOn: _on, signedBy: _by, checked: _checked, ...agreed } = before;
	return { ...agreed, id, settled: [] };
}

function ContractForm({ data }: { data: EngagementContract }) {
	const { t } = useTranslation("contracts");
	const known = data.draft ?? data.contract;
	const engagement = data.engagement.id;
	const [text, setText] = useState(() => known ?? newText(engagement, null, 0));
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const navigate = useNavigate();
	const isNew = text.id !== known?.id;
	const save = useMutation({
		mutationFn: async () => {
			const header = changeHeaders(reason);
			if (isNew) return unwrap(api.POST("/api/contracts", { body: text, params: { header } }));
			const { etag } = await fetchText(text.id);
			const params = { path: { id: text.id }, header: { "If-Match": etag, ...header } };
			return unwrap(api.PUT("/api/contracts/{id}", { body: text, params }));
		},
		onSuccess: async () => {
			await client.invalidateQueries();
			await navigate({ to: "/contracts/of/$id", params: { id: engagement } });
		},
	});
	return (
		<Card maw={860} component="section" aria-label={t("edit.title")}>
			{known?.signedOn !== undefined && !isNew && (
				<Alert mb="md" title={t("edit.signedTitle")}>
					{t("edit.signedText")}
					<Group mt="xs">
						<Button variant="default" size="xs" onClick={() => setText(newText(engagement, known, data.texts.length))}>
							{t("edit.anew")}
						</Button>
					</Group>
				</Alert>
			)}
			{isNew && known !== null && (
				<Alert mb="md" title={t("edit.anewTitle")}>
					{t("edit.anewText")}
				</Alert>
			)}
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate();
				}}
			>
				<TextFields text={text} onChange={setText} reason={reason} onReason={setReason} />
				<ClauseFields needed={data.clauses} text={text} onChange={setText} />
				<TermFields terms={text.terms} onChange={(terms) => setText((before) => ({ ...before, terms }))} />
				{save.isError && <ErrorPanel error={save.error} />}
				<SubmitButton pending={save.isPending}>{t("edit.save")}</SubmitButton>
			</form>
		</Card>
	);
}

import { Card, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type LinkProps, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../api/problem.ts";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { SubmitButton } from "../parts/submit-button.tsx";
import { type Draft, useDraft } from "./draft.ts";

export interface Tagged<Value> {
	value: Value;
	/** The state that was loaded; sent back in `If-Match`, so that nobody's change is overwritten unseen. */
	etag: string;
}

export interface EntityFormProps<Value> {
	name: "actors" | "systems" | "engagements" | "assessors" | "offices" | "activities";
	/** Absent for a new one. */
	id: string | undefined;
	blank: Value;
	fetch: (id: string) => Promise<Tagged<Value>>;
	create: (value: Value, reason: string) => Promise<unknown>;
	replace: (id: string, loaded: Tagged<Value>, reason: string) => Promise<unknown>;
	fields: (draft: Draft<Value>) => ReactNode;
	/** Where it leads once it is kept; left out: to the page of the subject. */
	to?: (id: string) => LinkProps;
}

/** A form that creates, or loads, edits and replaces one entity. */
export function EntityForm<Value extends { id: string }>(props: EntityFormProps<Value>) {
	const { id } = props;
	return id === undefined ? (
		<Fields {...props} loaded={{ value: props.blank, etag: "" }} onReload={undefined} />
	) : (
		<Existing {...props} id={id} />
	);
}

function Existing<Value extends { id: string }>(props: EntityFormProps<Value> & { id: string }) {
	const loaded = useQuery({
		queryKey: ["edit", props.name, props.id],
		queryFn: () => props.fetch(props.id),
		staleTime: Number.POSITIVE_INFINITY,
	});
	return (
		<Answer query={loaded}>
			{(data) => <Fields key={data.etag} {...props} loaded={data} onReload={() => void loaded.refetch()} />}
		</Answer>
	);
}

function Fields<Value extends { id: string }>({
	id,
	loaded,
	create,
	replace,
	fields,
	onReload,
	to = (known) => ({ to: "/subjects/$id", params: { id: known } }),
}: EntityFormProps<Value> & { loaded: Tagged<Value>; onReload: (() => void) | undefined }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const draft = useDraft(loaded.value);
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const navigate = useNavigate();
	const save = useMutation({
		mutationFn: () =>
			id === undefined ? create(draft.value, reason) : replace(id, { value: draft.value, etag: loaded.etag }, reason),
		onError: draft.show,
		onSuccess: async () => {
			draft.show(undefined);
			// A change may move tiers and answers anywhere in the city.
			await client.invalidateQueries();
			await navigate(to(draft.value.id));
		},
	});
	const conflict = save.error instanceof Problem && save.error.status === 412;
	return (
		<Card maw={760} component="section" aria-label={t("form.save")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate();
				}}
			>
				{id === undefined && (
					<TextInput
						label={t("field.id")}
						description={t("form.idHelp")}
						required
						pattern="[a-z0-9]+(-[a-z0-9]+)*"
						mb="md"
						value={draft.value.id}
						error={draft.problem("id")}
						onChange={(event) => draft.set("id", event.currentTarget.value as Value["id"])}
					/>
				)}
				{fields(draft)}
				<TextInput
					mt="md"
					label={t("form.reason")}
					description={t("form.reasonHelp")}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
				{save.isError && (
					<div style={{ marginTop: 16 }}>
						<ErrorPanel
							error={save.error}
							{...(conflict && onReload !== undefined ? { onRetry: onReload, retryLabel: word("error.reload") } : {})}
						/>
					</div>
				)}
				<SubmitButton pending={save.isPending}>{id === undefined ? t("form.create") : t("form.save")}</SubmitButton>
			</form>
			<Text size="xs" c="dimmed" mt="sm" className="gh-mono">
				{id}
			</Text>
		</Card>
	);
}

import {
	Button,
	Group,
	Modal,
	MultiSelect,
	SegmentedControl,
	Select,
	Stack,
	Text,
	Textarea,
	TextInput,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { everyPage } from "../../parts/every-page.ts";
import { useActorKinds } from "../../parts/names.ts";
import { useDay } from "../../shell/day.ts";
import { useDraft } from "../draft.ts";
import { ActorPicker } from "../pickers.tsx";
import type { Confirmation, Declaration } from "./shapes.ts";

/** Confirms a declaration: who is meant, and whether the city consents. */
export function ConfirmDialog({
	declaration,
	opened,
	onClose,
	onDone,
}: {
	declaration: Declaration;
	opened: boolean;
	onClose: () => void;
	onDone?: (() => void) | undefined;
}) {
	const { t } = useTranslation("declared");
	const { t: word } = useTranslation("parts");
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			size="lg"
			title={<Text fw={650}>{t("confirm.title", { supplier: declaration.supplier.name })}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			<Fields
				declaration={declaration}
				onDone={() => {
					onClose();
					onDone?.();
				}}
			/>
		</Modal>
	);
}

/** Kinds that fit what is supplied, until somebody chooses others. */
const USUAL = { product: "manufacturer", component: "manufacturer" } as const;

function Fields({ declaration, onDone }: { declaration: Declaration; onDone: () => void }) {
	const { t } = useTranslation("declared");
	const { today } = useDay();
	const { kinds } = useActorKinds();
	const [likely] = declaration.matches;
	const usual =
		declaration.kind === "product" || declaration.kind === "component" ? USUAL[declaration.kind] : undefined;
	const draft = useDraft({
		who: likely === undefined ? "new" : "known",
		supplier: likely?.id ?? "",
		kinds: [usual ?? "subcontractor"],
		engagement: "",
		consent: "later",
		until: "",
		reason: "",
	});
	const { value, set, problem } = draft;
	const engagements = useQuery({
		queryKey: ["engagements", "every"],
		queryFn: () => everyPage((query) => unwrap(api.GET("/api/engagements", { params: { query } }))),
	});
	const client = useQueryClient();
	const confirm = useMutation({
		mutationFn: () => send("POST", `/api/declarations/${declaration.id}/confirm`, bodyOf(value)),
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries();
		},
	});
	const complete = value.who === "new" ? value.kinds.length > 0 : value.supplier !== "";
	const said = value.consent === "no" ? value.reason.trim() !== "" : true;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				confirm.mutate();
			}}
		>
			<Stack gap="md">
				<Choice
					label={t("confirm.who")}
					value={value.who}
					onChange={(who) => set("who", who)}
					data={[
						{ value: "known", label: t("confirm.known") },
						{ value: "new", label: t("confirm.new") },
					]}
				/>
				{value.who === "known" ? (
					<ActorPicker
						label={t("confirm.pick")}
						value={value.supplier}
						error={problem("supplier")}
						onPick={(id) => set("supplier", id)}
					/>
				) : (
					<MultiSelect
						label={t("confirm.kinds")}
						searchable
						data={kinds.map(({ id, name }) => ({ value: id, label: name }))}
						value={value.kinds}
						error={problem("newSupplier.kinds") ?? problem("kinds.0")}
						onChange={(chosen) => set("kinds", chosen)}
					/>
				)}
				<Select
					label={t("confirm.engagement")}
					searchable
					clearable
					data={(engagements.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
					value={value.engagement === "" ? null : value.engagement}
					error={problem("engagement")}
					onChange={(id) => set("engagement", id ?? "")}
				/>
				<Choice
					label={t("confirm.consent")}
					value={value.consent}
					onChange={(consent) => set("consent", consent)}
					data={[
						{ value: "give", label: t("confirm.give") },
						{ value: "later", label: t("confirm.later") },
						{ value: "no", label: t("confirm.no") },
					]}
				/>
				{value.consent === "give" && (
					<TextInput
						type="date"
						label={t("confirm.until")}
						min={today}
						value={value.until}
						error={problem("consent.until")}
						onChange={(event) => set("until", event.currentTarget.value)}
					/>
				)}
				{value.consent !== "later" && (
					<Textarea
						label={t("confirm.reason")}
						description={t("confirm.reasonHelp")}
						required={value.consent === "no"}
						value={value.reason}
						error={problem("consent.reason")}
						onChange={(event) => set("reason", event.currentTarget.value)}
					/>
				)}
				{confirm.isError && <ErrorPanel error={confirm.error} />}
				<Group justify="flex-end">
					<Button type="submit" loading={confirm.isPending} disabled={!complete || !said}>
						{t("confirm.do")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}

interface Given {
	who: string;
	supplier: string;
	kinds: string[];
	engagement: string;
	consent: string;
	until: string;
	reason: string;
}

function bodyOf({ who, supplier, kinds, engagement, consent, until, reason }: Given): Confirmation {
	const why = reason.trim();
	return {
		...(who === "known" ? { supplier } : { newSupplier: { kinds } }),
		...(engagement === "" ? {} : { engagement }),
		...(consent === "later"
			? {}
			: {
					consent: {
						given: consent === "give",
						...(consent === "give" && until !== "" ? { until } : {}),
						...(why === "" ? {} : { reason: why }),
					},
				}),
	};
}

/** A choice of few, named by its label. */
export function Choice({
	label,
	value,
	onChange,
	data,
}: {
	label: string;
	value: string;
	onChange: (value: string) => void;
	data: { value: string; label: string }[];
}) {
	return (
		<div>
			<Text size="sm" fw={500} mb={4}>
				{label}
			</Text>
			<SegmentedControl aria-label={label} fullWidth value={value} onChange={onChange} data={data} />
		</div>
	);
}

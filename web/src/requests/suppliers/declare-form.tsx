import { Button, Checkbox, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMe } from "../../access/me.ts";
import { send, withQuery } from "../../api/send.ts";
import type { Page, Schemas } from "../../api/shapes.ts";
import type { MyQuestion } from "../../ecosystem/declared/shapes.ts";
import { type Draft, useDraft } from "../../ecosystem/draft.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import type { MySubjectItem } from "../shapes.ts";

const KINDS = ["product", "service", "component", "hosting", "maintenance", "data"] as const;
const ACCESS = ["none", "physical", "remote", "privileged"] as const;

const EMPTY = {
	name: "",
	country: "",
	vat: "",
	companyNumber: "",
	to: "",
	what: "",
	kind: "component",
	access: "none",
	updatableCode: false,
	since: "",
	until: "",
	note: "",
};
type Given = typeof EMPTY;

/** Declares one supplier, in few words; begun from a question, with what was seen. */
export function DeclareForm({ question, onDone }: { question?: MyQuestion | undefined; onDone: () => void }) {
	const { t } = useTranslation("declared");
	const { t: eco } = useTranslation("ecosystem");
	const { organisation } = useMe();
	const draft = useDraft<Given>({ ...EMPTY, ...(question === undefined ? {} : seenIn(question)) });
	const { value, set, problem } = draft;
	const products = useQuery({
		queryKey: ["my", "products"],
		queryFn: () =>
			send<Page<MySubjectItem>>("GET", withQuery("/api/my/subjects", { kind: "product", own: "true", limit: 200 })),
	});
	const client = useQueryClient();
	const declare = useMutation({
		mutationFn: () => send("POST", "/api/my/declarations", bodyOf(value, question?.id)),
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries();
		},
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				declare.mutate();
			}}
		>
			<Stack gap="md">
				<TextInput
					label={t("mine.form.name")}
					required
					maxLength={500}
					value={value.name}
					error={problem("supplier.name")}
					onChange={(event) => set("name", event.currentTarget.value)}
				/>
				<TextInput
					label={t("mine.form.what")}
					description={t("mine.form.whatHelp")}
					required
					maxLength={500}
					value={value.what}
					error={problem("what")}
					onChange={(event) => set("what", event.currentTarget.value)}
				/>
				<SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
					<Select
						label={t("mine.form.kind")}
						allowDeselect={false}
						data={KINDS.map((kind) => ({ value: kind, label: eco(`supplyKind.${kind}`) }))}
						value={value.kind}
						onChange={(kind) => set("kind", kind ?? "component")}
					/>
					<Select
						label={t("mine.form.access")}
						allowDeselect={false}
						data={ACCESS.map((access) => ({ value: access, label: eco(`access.${access}`) }))}
						value={value.access}
						onChange={(access) => set("access", access ?? "none")}
					/>
				</SimpleGrid>
				<Checkbox
					label={t("mine.form.code")}
					checked={value.updatableCode}
					onChange={(event) => set("updatableCode", event.currentTarget.checked)}
				/>
				<Select
					label={t("mine.form.to")}
					allowDeselect={false}
					data={[
						{ value: organisation?.id ?? "", label: t("mine.form.us") },
						...(products.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={value.to === "" ? (organisation?.id ?? "") : value.to}
					error={problem("to")}
					onChange={(to) => set("to", to ?? "")}
				/>
				<Numbers draft={draft} />
				<Textarea
					label={t("mine.form.note")}
					maxLength={4000}
					value={value.note}
					error={problem("note")}
					onChange={(event) => set("note", event.currentTarget.value)}
				/>
				{declare.isError && <ErrorPanel error={declare.error} />}
				<Group justify="flex-end">
					<Button type="submit" loading={declare.isPending} disabled={value.name === "" || value.what === ""}>
						{t("mine.form.send")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}

function Numbers({ draft: { value, set, problem } }: { draft: Draft<Given> }) {
	const { t } = useTranslation("declared");
	return (
		<SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
			<TextInput
				label={t("mine.form.country")}
				description={t("mine.form.countryHelp")}
				maxLength={2}
				value={value.country}
				error={problem("supplier.country")}
				onChange={(event) => set("country", event.currentTarget.value.toUpperCase())}
			/>
			<TextInput
				label={t("mine.form.number")}
				description={t("mine.form.numberHelp")}
				value={value.vat}
				error={problem("supplier.legalIds.VAT")}
				onChange={(event) => set("vat", event.currentTarget.value)}
			/>
			<TextInput
				label={t("mine.form.company")}
				value={value.companyNumber}
				error={problem("supplier.legalIds.companyNumber")}
				onChange={(event) => set("companyNumber", event.currentTarget.value)}
			/>
			<div />
			{(["since", "until"] as const).map((key) => (
				<TextInput
					key={key}
					type="date"
					label={t(`mine.form.${key}`)}
					value={value[key]}
					error={problem(key)}
					onChange={(event) => set(key, event.currentTarget.value)}
				/>
			))}
		</SimpleGrid>
	);
}

/** What a question already says. */
function seenIn({ supplier, seen }: MyQuestion): Partial<Given> {
	const [first] = seen;
	return {
		name: supplier.name,
		country: supplier.country ?? "",
		...(first === undefined ? {} : { what: first.what }),
		...(first?.about.kind === "product" ? { to: first.about.id } : {}),
	};
}

function bodyOf(value: Given, question: string | undefined): Schemas["MyDeclarationBodyInput"] {
	const { name, country, vat, companyNumber, to, since, until, note } = value;
	const filled = (key: string, text: string) => (text.trim() === "" ? {} : { [key]: text.trim() });
	return {
		supplier: {
			name: name.trim(),
			...filled("country", country),
			legalIds: { ...filled("vat", vat), ...filled("companyNumber", companyNumber) },
		},
		what: value.what.trim(),
		kind: KINDS.find((kind) => kind === value.kind) ?? "component",
		access: ACCESS.find((access) => access === value.access) ?? "none",
		updatableCode: value.updatableCode,
		...filled("to", to),
		...filled("since", since),
		...filled("until", until),
		...filled("note", note),
		...(question === undefined ? {} : { question }),
	};
}

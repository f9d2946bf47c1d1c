import { Group, MultiSelect, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../../api/send.ts";
import type { Page, Schemas } from "../../api/shapes.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { typeName } from "../../requests/evidence-types.ts";
import { dayText } from "../../shell/day.ts";
import type { Assessment } from "./assessments.ts";

type Item = Schemas["MyEvidenceItem"];

/** How many are offered at once; more are found by typing. */
const OFFERED = 50;

const foundQuery = (subject: string, text: string) =>
	queryOptions({
		queryKey: ["my", "evidence", "about", subject, text],
		queryFn: () =>
			send<Page<Item>>(
				"GET",
				withQuery("/api/my/evidence", { subject, q: text, limit: String(OFFERED), sort: "title" }),
			),
		placeholderData: (before: Page<Item> | undefined) => before,
	});

/** Pieces that were given in answers; they may be about something else of the same supplier. */
const answeredWith = ({ requests }: Assessment) =>
	new Map(
		requests
			.flatMap(({ turns }) => turns)
			.flatMap((turn) => (turn.side === "supplier" ? turn.evidence : []))
			.map(({ id, title }) => [id, title ?? id]),
	);

/**
 * Chooses evidence of what is assessed: what the assessor sees about the subject, and what it was answered with. Each is
 * shown with title, type and validity, for eyes and for screen readers alike.
 */
export function EvidencePicker({
	assessment,
	value,
	error,
	onPick,
}: {
	assessment: Assessment;
	value: string[];
	error?: string | undefined;
	onPick: (ids: string[]) => void;
}) {
	const { t } = useTranslation("assessments");
	const [text, setText] = useState("");
	const [asked] = useDebouncedValue(text, 200);
	const { subject } = assessment;
	// What was chosen before keeps its name also while something else is looked for.
	const all = useQuery(foundQuery(subject.id, ""));
	const found = useQuery(foundQuery(subject.id, asked));
	const items = new Map([...(all.data?.items ?? []), ...(found.data?.items ?? [])].map((one) => [one.id, one]));
	const titles = new Map([
		...value.map((id): [string, string] => [id, id]),
		...answeredWith(assessment),
		...[...items].map(([id, { title }]): [string, string] => [id, title]),
	]);
	const isFound = new Set((found.data?.items ?? []).map(({ id }) => id));
	const more = (id: string) => {
		const one = items.get(id);
		if (one === undefined) return t("evidence.answered");
		const validity =
			one.until === null
				? t("evidence.from", { from: dayText(one.from) })
				: t("evidence.through", { from: dayText(one.from), until: dayText(one.until) });
		return [typeName(one.type), validity, t(`evidence.state.${one.review.state}`)].join(" · ");
	};
	return (
		<>
			<MultiSelect
				label={t("paper.evidence")}
				description={t("paper.evidenceHelp", { name: subject.name })}
				placeholder={value.length === 0 ? t("evidence.type") : ""}
				nothingFoundMessage={found.isFetching ? t("evidence.looking") : t("evidence.none")}
				searchable
				hidePickedOptions
				// The server looks through title, type and id; what it finds is shown whatever it was found by.
				filter={({ options, search }) =>
					options.filter((one) => "value" in one && (isFound.has(one.value) || contains(one.label, search)))
				}
				// The list itself scrolls: a box around it would have to take the focus for that.
				withScrollArea={false}
				comboboxProps={{ withinPortal: false }}
				styles={{ options: { maxHeight: 260, overflowY: "auto" } }}
				data={[...titles].map(([id, label]) => ({ value: id, label }))}
				renderOption={({ option }) => (
					<Group gap={0} style={{ display: "block" }}>
						<Text size="sm">{option.label}</Text>
						<Text size="xs" c="dimmed">
							{more(option.value)}
						</Text>
					</Group>
				)}
				value={value}
				error={error}
				onSearchChange={setText}
				onChange={onPick}
			/>
			{found.isError && <ErrorPanel error={found.error} />}
		</>
	);
}

const contains = (label: string, search: string) => label.toLowerCase().includes(search.trim().toLowerCase());

import {
	Button,
	Checkbox,
	Fieldset,
	Group,
	SegmentedControl,
	SimpleGrid,
	Stack,
	Text,
	Textarea,
	TextInput,
} from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/me.ts";
import { given, oneOf } from "../api/given.ts";
import type { ClauseCover, ContractText } from "./queries.ts";
import { withField } from "./text-fields.tsx";

type Said = ContractText["clauses"][number];

const STATES = ["missing", "stands", "deviates"] as const;

/** Clause by clause: missing, stands or deviates; where, what instead, and whether the city accepts it. */
export function ClauseFields({
	needed,
	text,
	onChange,
}: {
	needed: readonly ClauseCover[];
	text: ContractText;
	onChange: (change: (before: ContractText) => ContractText) => void;
}) {
	const { t } = useTranslation("contracts");
	const said = new Map(text.clauses.map((one) => [one.clause, one]));
	const ids = needed.map(({ clause }) => clause.id);
	const set = (clause: string, one: Said | undefined) =>
		onChange((before) => ({
			...before,
			clauses: [...before.clauses.filter((other) => other.clause !== clause), ...(one === undefined ? [] : [one])].sort(
				(a, b) => (a.clause < b.clause ? -1 : 1),
			),
		}));
	const standAll = () =>
		onChange((before) => {
			const known = new Set(before.clauses.map(({ clause }) => clause));
			const added = ids.filter((id) => !known.has(id)).map((clause): Said => ({ clause, state: "stands" }));
			return { ...before, clauses: [...before.clauses, ...added].sort((a, b) => (a.clause < b.clause ? -1 : 1)) };
		});
	return (
		<Fieldset legend={t("clause.title")} mt="lg">
			<Group justify="space-between" mb="sm">
				<Text size="sm" c="dimmed">
					{t("edit.clausesHelp")}
				</Text>
				<Button variant="default" size="xs" onClick={standAll}>
					{t("edit.standAll")}
				</Button>
			</Group>
			<Stack gap="md">
				{needed.map(({ clause }) => (
					<ClauseField
						key={clause.id}
						id={clause.id}
						name={clause.name}
						said={said.get(clause.id)}
						onSay={(one) => set(clause.id, one)}
					/>
				))}
			</Stack>
		</Fieldset>
	);
}

function ClauseField({
	id,
	name,
	said,
	onSay,
}: {
	id: string;
	name: string;
	said: Said | undefined;
	onSay: (one: Said | undefined) => void;
}) {
	const { t } = useTranslation("contracts");
	const { organisation, today } = useMe();
	const label = `${id} ${name}`;
	const choose = (value: string) => {
		const state = oneOf(STATES, value);
		if (state === undefined || state === "missing") return onSay(undefined);
		const place = said?.place;
		return onSay({ clause: id, state, ...given({ place }) });
	};
	const change = (key: "place" | "instead" | "acceptedUntil", value: string) => {
		if (said !== undefined) onSay(withField(said, key, value));
	};
	return (
		<div>
			<Group justify="space-between" gap="xs">
				<Text size="sm" fw={600}>
					<span className="gh-mono">{id}</span> {name}
				</Text>
				<SegmentedControl
					size="xs"
					aria-label={label}
					data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
					value={said?.state ?? "missing"}
					onChange={choose}
				/>
			</Group>
			{said !== undefined && (
				<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={6}>
					<TextInput
						size="xs"
						label={t("edit.place")}
						aria-label={`${label}: ${t("edit.place")}`}
						value={said.place ?? ""}
						onChange={(event) => change("place", event.currentTarget.value)}
					/>
					{said.state === "deviates" && (
						<>
							<Textarea
								size="xs"
								label={t("clause.instead")}
								aria-label={`${label}: ${t("clause.instead")}`}
								value={said.instead ?? ""}
								onChange={(event) => change("instead", event.currentTarget.value)}
							/>
							<Checkbox
								label={t("edit.accept")}
								aria-label={`${label}: ${t("edit.accept")}`}
								checked={said.acceptedBy !== undefined}
								onChange={(event) =>
									onSay(accepting(said, event.currentTarget.checked ? (organisation?.id ?? null) : null, today))
								}
							/>
							{said.acceptedBy !== undefined && (
								<TextInput
									size="xs"
									type="date"
									label={t("edit.acceptedUntil")}
									aria-label={`${label}: ${t("edit.acceptedUntil")}`}
									value={said.acceptedUntil ?? ""}
									onChange={(event) => change("acceptedUntil", event.currentTarget.value)}
								/>
							)}
						</>
					)}
				</SimpleGrid>
			)}
		</div>
	);
}

/** What is said with the deviation accepted by an organisation from a day on, or by nobody. */
function accepting(said: Said, by: string | null, today: string): Said {
	const open = withField(withField(withField(said, "acceptedBy", ""), "acceptedOn", ""), "acceptedUntil", "");
	return by === null ? open : withField(withField(open, "acceptedBy", by), "acceptedOn", today);
}

import { Group, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "../access/me.ts";
import { api, unwrap } from "../api/client.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { RowList } from "../parts/row-list.tsx";
import { dayText } from "../shell/day.ts";
import { type CalendarEntry, type ContractText, fetchText } from "./queries.ts";
import { StageMark } from "./state-mark.tsx";
import { ToldList } from "./told-list.tsx";

/** What is due about one engagement; what was dealt with is noted in the contract. */
export function EntryList({ entries }: { entries: readonly CalendarEntry[] }) {
	const { t } = useTranslation("contracts");
	const may = useMay();
	if (entries.length === 0) return <EmptyState title={t("calendar.none")} />;
	return (
		<RowList>
			{entries.map((entry) => (
				<li key={entry.key}>
					<Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
						<Text size="sm" fw={600}>
							{t(`kind.${entry.kind}`)}, {dayText(entry.day)} <DaysLeft days={entry.daysLeft} />
						</Text>
						<StageMark stage={entry.stage} />
					</Group>
					<Text size="sm" mt={2}>
						{entry.text}
					</Text>
					{entry.told.length > 0 && <ToldList told={entry.told} />}
					{entry.stage !== "later" && entry.contract !== null && may("contracts.change") && (
						<Settle entry={entry} contract={entry.contract} />
					)}
				</li>
			))}
		</RowList>
	);
}

function Settle({ entry, contract }: { entry: CalendarEntry; contract: string }) {
	const { t } = useTranslation("contracts");
	const { organisation, today } = useMe();
	const client = useQueryClient();
	const [note, setNote] = useState("");
	const settle = useMutation({
		mutationFn: async () => {
			const { value, etag } = await fetchText(contract);
			const settled: ContractText["settled"][number] = { entry: entry.key, on: today, by: organisation?.id ?? "" };
			if (note !== "") settled.note = note;
			const body: ContractText = { ...value, settled: [...value.settled, settled] };
			return unwrap(
				api.PUT("/api/contracts/{id}", { body, params: { path: { id: contract }, header: { "If-Match": etag } } }),
			);
		},
	});
	return (
		<ConfirmButton
			mt="xs"
			label={t("calendar.settle")}
			accessibleLabel={`${t("calendar.settle")}: ${t(`kind.${entry.kind}`)}, ${dayText(entry.day)}`}
			title={t("calendar.settleTitle")}
			text={t("calendar.settleText")}
			confirm={t("calendar.settle")}
			tone="going-ahead"
			pending={settle.isPending}
			error={settle.error}
			onConfirm={(close) =>
				settle.mutate(undefined, {
					onSuccess: async () => {
						close();
						await client.invalidateQueries();
					},
				})
			}
		>
			<TextInput
				mt="sm"
				label={t("calendar.note")}
				value={note}
				onChange={(event) => setNote(event.currentTarget.value)}
			/>
		</ConfirmButton>
	);
}

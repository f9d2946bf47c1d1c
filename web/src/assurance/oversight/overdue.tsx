import { Group, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";
import { send } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";
import { Answer } from "../../parts/answer.tsx";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, useDay } from "../../shell/day.ts";

type Item = Schemas["SurveillanceItem"];

/** Surveillance that was missed; who may, records it. */
export function Overdue() {
	const { t } = useTranslation("oversight");
	const { chosen } = useDay();
	const missed = useQuery({
		queryKey: ["surveillance", "missed", chosen ?? null],
		queryFn: () =>
			unwrap(
				api.GET("/api/assurance/surveillance", {
					params: { query: { state: "missed", limit: 200, ...given({ at: chosen }) } },
				}),
			),
	});
	return (
		<Section title={t("overdue")} lead={t("overdueLead")} flush>
			<Answer query={missed}>
				{({ items }) =>
					items.length === 0 ? (
						<Text px="lg" pb="lg">
							{t("overdueNone")}
						</Text>
					) : (
						<RowList>
							{items.map((item) => (
								<li key={`${item.certificate} ${item.entry}`}>
									<MissedRow item={item} />
								</li>
							))}
						</RowList>
					)
				}
			</Answer>
		</Section>
	);
}

function MissedRow({ item }: { item: Item }) {
	const { t } = useTranslation("oversight");
	const may = useMay();
	const { chosen } = useDay();
	return (
		<Group justify="space-between" align="flex-start">
			<Stack gap={2} flex="1 1 260px" miw={0}>
				<Text fw={600}>{item.what}</Text>
				<Text size="sm">
					{item.holder}, {t("due", { day: dayText(item.due) })}
				</Text>
				<Link to="/register/certificates/$number" params={{ number: item.certificate }} className="gh-link gh-mono">
					{item.certificate}
				</Link>
			</Stack>
			{may("certificates.examine") && chosen === undefined && <RecordButton item={item} />}
		</Group>
	);
}

function RecordButton({ item: { certificate, entry, what, holder } }: { item: Item }) {
	const { t } = useTranslation("oversight");
	const client = useQueryClient();
	const [note, setNote] = useState("");
	const record = useMutation({
		mutationFn: () =>
			send("POST", `/api/certificates/${certificate}/surveillance`, {
				entry,
				...(note.trim() === "" ? {} : { note: note.trim() }),
			}),
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<ConfirmButton
			label={t("record")}
			accessibleLabel={t("recordOf", { what, certificate })}
			title={t("recordTitle")}
			text={t("recordText", { what, holder })}
			confirm={t("record")}
			tone="going-ahead"
			pending={record.isPending}
			error={record.error}
			onConfirm={(close) => record.mutate(undefined, { onSuccess: close })}
		>
			<Textarea
				mt="md"
				label={t("note")}
				description={t("noteHelp")}
				autosize
				minRows={2}
				maxLength={4000}
				value={note}
				onChange={(event) => setNote(event.currentTarget.value)}
			/>
		</ConfirmButton>
	);
}

import { Button, Card, Group, SimpleGrid, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { send } from "../../api/send.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import type { DuplicatePair, Merge } from "./shapes.ts";

type Party = DuplicatePair["a"];

/** Two actors side by side, why they are probably one, and what to do about it. */
export function DuplicatePairCard({ pair }: { pair: DuplicatePair }) {
	const { t } = useTranslation("registry");
	const client = useQueryClient();
	const may = useMay();
	const { a, b, confidence, reasons, acrossSides } = pair;
	const apart = useMutation({
		mutationFn: () => send("POST", "/api/duplicates/apart", { one: a.id, other: b.id }),
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<Card withBorder>
			<Group justify="space-between" gap="sm" mb="sm">
				<Text size="sm" fw={600}>
					{t("duplicates.confidence", { percent: Math.round(confidence * 100) })}
				</Text>
				<Text size="sm" c="dimmed">
					{reasons.map(({ text }) => text).join("; ")}
				</Text>
			</Group>
			{acrossSides && (
				<Text size="sm" fw={600} mb="sm">
					{t("duplicates.acrossSides")}
				</Text>
			)}
			<SimpleGrid cols={{ base: 1, sm: 2 }} mb="md">
				{[a, b].map((party) => (
					<PartyFacts key={party.id} party={party} />
				))}
			</SimpleGrid>
			{apart.isError && <ErrorPanel error={apart.error} />}
			{may("ecosystem.change") && (
				<Group gap="sm">
					<MergeButton kept={a} gone={b} acrossSides={acrossSides} />
					<MergeButton kept={b} gone={a} acrossSides={acrossSides} />
					<Button
						variant="subtle"
						size="xs"
						loading={apart.isPending}
						aria-label={t("duplicates.apartOf", { a: a.name, b: b.name })}
						onClick={() => apart.mutate()}
					>
						{t("duplicates.apart")}
					</Button>
				</Group>
			)}
		</Card>
	);
}

function PartyFacts({ party }: { party: Party }) {
	const { t } = useTranslation("registry");
	const facts = {
		id: party.id,
		country: party.country,
		kinds: party.kinds.join(", "),
		legalIds: Object.entries(party.legalIds)
			.map(([scheme, value]) => `${scheme} ${value}`)
			.join(", "),
		contact: party.contact?.email,
	};
	return (
		<div>
			<Text fw={650}>
				<SubjectLink id={party.id}>{party.name}</SubjectLink>
			</Text>
			<dl style={{ margin: 0 }}>
				{(Object.keys(facts) as (keyof typeof facts)[])
					.filter((key) => facts[key] !== undefined && facts[key] !== "")
					.map((key) => (
						<Group key={key} gap="xs" wrap="nowrap" align="baseline">
							<Text component="dt" size="xs" c="dimmed" miw={72}>
								{t(`duplicates.field.${key}`)}
							</Text>
							<Text component="dd" size="sm" m={0} style={{ overflowWrap: "anywhere" }}>
								{facts[key]}
							</Text>
						</Group>
					))}
			</dl>
		</div>
	);
}

function MergeButton({ kept, gone, acrossSides }: { kept: Party; gone: Party; acrossSides: boolean }) {
	const { t } = useTranslation("registry");
	const client = useQueryClient();
	const merge = useMutation({
		mutationFn: () => send<Merge>("POST", "/api/merges", { keep: kept.id, merge: gone.id, acrossSides }),
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<ConfirmButton
			label={t("duplicates.keepThis", { name: kept.id })}
			title={t("duplicates.title", { name: kept.name })}
			text={t("duplicates.text", { gone: `${gone.name} (${gone.id})`, kept: `${kept.name} (${kept.id})` })}
			confirm={t("duplicates.confirm")}
			tone="going-ahead"
			pending={merge.isPending}
			error={merge.error}
			onConfirm={(close) => merge.mutate(undefined, { onSuccess: close })}
		>
			{acrossSides && (
				<Text size="sm" fw={600} mt="sm">
					{t("duplicates.acrossSides")}
				</Text>
			)}
		</ConfirmButton>
	);
}

import { Button, Collapse, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { momentText } from "../../parts/moment.ts";
import type { DutyAt } from "./queries.ts";
import { ToneBadge } from "./tone-badge.tsx";

const TONES = { borne: "allow", waiting: "conditional", unanswered: "deny" } as const;

/** One office in a declared state: who bears it, what is theirs, and what whoever looks may do about it. */
export function DutyCard({ one, base }: { one: DutyAt; base: string }) {
	const { t } = useTranslation("attack");
	const [opened, { toggle }] = useDisclosure(one.may.length > 0);
	const { duty, status, bearer, asked, handing, may } = one;
	const last = asked.at(-1);
	// The button of a step goes with the step; the focus stays with what it was about.
	const card = useRef<HTMLElement>(null);
	const onDone = () => card.current?.focus({ preventScroll: true });
	return (
		<article ref={card} tabIndex={-1} aria-label={duty.name}>
			<Group justify="space-between" align="flex-start" gap="xs">
				<div>
					<Text fw={600}>{duty.name}</Text>
					<Text size="sm" c="dimmed">
						{one.actorName}
					</Text>
				</div>
				<ToneBadge tone={TONES[status]}>{t(`status.${status}`)}</ToneBadge>
			</Group>
			<Text size="sm" mt={6}>
				{status === "borne" && t("bornBy", { name: bearer?.name })}
				{status === "waiting" &&
					last !== undefined &&
					t(last.isDeputy ? "askedDeputy" : "asked", { name: last.person.name, until: momentText(last.answerBy) })}
				{status === "unanswered" && t("nobodyAccepted", { count: asked.length })}
			</Text>
			{asked.some(({ answer }) => answer === "passed-over") && (
				<Text size="sm" c="dimmed">
					{t("passedOver", {
						names: asked
							.filter(({ answer }) => answer === "passed-over")
							.map(({ person }) => person.name)
							.join(", "),
					})}
				</Text>
			)}
			{handing !== null && <Text size="sm">{t("handing", { name: handing.to.name })}</Text>}
			<Group mt="sm" gap="xs">
				{may.includes("accept") && <Accept office={duty.office} base={base} onDone={onDone} />}
				<Button variant="default" size="sm" onClick={toggle} aria-expanded={opened}>
					{t(opened ? "hideDuties" : "showDuties", { count: duty.accountable.length + duty.responsible.length })}
				</Button>
			</Group>
			<Collapse expanded={opened}>
				<Stack gap={6} mt="sm">
					<Parts letter="accountable" parts={duty.accountable} />
					<Parts letter="responsible" parts={duty.responsible} />
					<Parts letter="consulted" parts={duty.consulted} />
					<Parts letter="informed" parts={duty.informed} />
				</Stack>
			</Collapse>
			{may.includes("hand-over") && <HandOver one={one} base={base} onDone={onDone} />}
		</article>
	);
}

function Parts({
	letter,
	parts,
}: {
	letter: "accountable" | "responsible" | "consulted" | "informed";
	parts: DutyAt["duty"]["accountable"];
}) {
	const { t } = useTranslation("responsibilities");
	if (parts.length === 0) return null;
	const isActive = letter === "accountable" || letter === "responsible";
	return (
		<div>
			<Text size="sm" fw={600}>
				{t(`part.${letter}`)}
			</Text>
			<ul style={{ margin: "4px 0", paddingLeft: 20 }}>
				{parts.map((part) => (
					<li key={part.activity}>
						<Text size="sm" component="span">
							{part.name}
							{isActive && `: ${part.do}`}
						</Text>
					</li>
				))}
			</ul>
		</div>
	);
}

function useMove(path: string, onDone: () => void) {
	const client = useQueryClient();
	return useMutation({
		mutationFn: (body: object) => send("POST", path, body),
		onSuccess: onDone,
		onSettled: () =>
			client.invalidateQueries({
				predicate: ({ queryKey }) => ["attack", "my-attack", "matrix"].includes(String(queryKey[0])),
			}),
	});
}

function Accept({ office, base, onDone }: { office: string; base: string; onDone: () => void }) {
	const { t } = useTranslation("attack");
	const accept = useMove(`${base}/acceptances`, onDone);
	return (
		<>
			<Button size="sm" loading={accept.isPending} onClick={() => accept.mutate({ office })}>
				{t("accept")}
			</Button>
			{accept.isError && <ErrorPanel error={accept.error} />}
		</>
	);
}

function HandOver({ one: { duty, bearer }, base, onDone }: { one: DutyAt; base: string; onDone: () => void }) {
	const { t } = useTranslation("attack");
	const [opened, { toggle }] = useDisclosure(false);
	const [to, setTo] = useState<string | null>(null);
	const [note, setNote] = useState("");
	const handOver = useMove(`${base}/hand-overs`, onDone);
	const others = duty.bearers.filter(({ email }) => email !== bearer?.email);
	if (!opened) {
		return (
			<Button variant="subtle" size="sm" mt="xs" onClick={toggle}>
				{t("handOver.open")}
			</Button>
		);
	}
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				handOver.mutate({ office: duty.office, to, ...(note === "" ? {} : { note }) });
			}}
		>
			<Stack gap="sm" mt="sm" maw={420}>
				<Select
					label={t("handOver.to")}
					required
					data={others.map(({ name, email }) => ({ value: email, label: name }))}
					value={to}
					onChange={setTo}
				/>
				<TextInput
					label={t("handOver.note")}
					maxLength={1000}
					value={note}
					onChange={(event) => setNote(event.currentTarget.value)}
				/>
				{handOver.isError && <ErrorPanel error={handOver.error} />}
				<Group gap="xs">
					<Button type="submit" size="sm" disabled={to === null} loading={handOver.isPending}>
						{t("handOver.do")}
					</Button>
					<Button variant="default" size="sm" onClick={toggle}>
						{t("handOver.cancel")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}

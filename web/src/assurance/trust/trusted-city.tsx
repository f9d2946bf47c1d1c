import { Button, Group, Stack, Text } from "@mantine/core";
import { IconCalendarX, IconCircleCheck, IconCircleDashed, IconCircleX, IconHourglass } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { send } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Facts } from "../../parts/facts.tsx";
import classes from "../../parts/outcome.module.css";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText } from "../../shell/day.ts";

type Trust = Schemas["TrustItem"];

const SHAPES = {
	counts: { icon: IconCircleCheck, look: "allow" },
	lapsed: { icon: IconCalendarX, look: "deny" },
	ended: { icon: IconCircleX, look: "quiet" },
	"no-feed": { icon: IconCircleDashed, look: "quiet" },
	ahead: { icon: IconHourglass, look: "quiet" },
} as const;

function StateMark({ state }: { state: Trust["state"] }) {
	const { t } = useTranslation("trust");
	const { icon: Shape, look } = SHAPES[state];
	return (
		<span className={classes.badge} data-outcome={look}>
			<Shape size={15} aria-hidden />
			{t(`state.${state}`)}
		</span>
	);
}

/** A city that is trusted: for what, what was heard of it, and the ways to hear it anew or to stop trusting it. */
export function TrustedCity({ trust }: { trust: Trust }) {
	const { t } = useTranslation("trust");
	const day = (date: string | null) => date && dayText(date);
	return (
		<Section
			title={trust.name}
			lead={<span className="gh-mono">{trust.did}</span>}
			actions={<StateMark state={trust.state} />}
		>
			<Stack gap="md">
				<Facts
					pairs={[
						[t("field.scopes"), trust.scopes.map((scope) => t(`scope.${scope}`)).join(", ")],
						[t("field.tiers"), trust.tiers.join(", ")],
						[t("field.grade"), trust.grade],
						[t("field.from"), dayText(trust.from)],
						[t("field.until"), dayText(trust.until)],
						[t("field.heard"), day(trust.heardOn)],
						[t("field.heardUntil"), day(trust.heardUntil)],
						[t("field.maxAgeDays"), String(trust.maxAgeDays)],
						[t("field.deciders"), t("deciders", { count: trust.deciders })],
						[t("field.failure"), trust.failure],
					]}
				/>
				<Heard trust={trust} />
				<Steps trust={trust} />
			</Stack>
		</Section>
	);
}

function Heard({ trust: { certificates, heardOn } }: { trust: Trust }) {
	const { t } = useTranslation("trust");
	return (
		<div>
			<Text fw={600}>{t("certificates")}</Text>
			{certificates.length === 0 ? (
				<Text size="sm">{t(heardOn === null ? "certificatesUnheard" : "certificatesNone")}</Text>
			) : (
				<RowList>
					{certificates.map((one) => (
						<li key={one.number}>
							<Group gap="xs">
								<Text fw={600}>{one.holderName}</Text>
								<Text className="gh-mono" size="sm">
									{one.number}
								</Text>
							</Group>
							<Text size="sm">
								{one.creditedTo === null
									? t("notCredited", one)
									: t("credited", { ...one, name: one.creditedTo.name, until: dayText(one.until) })}
							</Text>
							{one.creditedTo !== null && <SubjectLink id={one.creditedTo.id}>{one.creditedTo.name}</SubjectLink>}
						</li>
					))}
				</RowList>
			)}
		</div>
	);
}

function Steps({ trust: { id, name, state } }: { trust: Trust }) {
	const { t } = useTranslation("trust");
	const may = useMay();
	const client = useQueryClient();
	const done = { onSuccess: () => client.invalidateQueries() };
	const fetched = useMutation({ mutationFn: () => send("POST", `/api/trusts/${id}/fetch`, {}), ...done });
	const ended = useMutation({ mutationFn: () => send("POST", `/api/trusts/${id}/end`, {}), ...done });
	if (!may("trust.decide") || state === "ended") return null;
	return (
		<>
			{fetched.isError && <ErrorPanel error={fetched.error} />}
			<Group gap="xs">
				<Button variant="light" size="xs" loading={fetched.isPending} onClick={() => fetched.mutate()}>
					{t("fetch")}
				</Button>
				<ConfirmButton
					label={t("end")}
					accessibleLabel={t("endOf", { name })}
					title={t("endOf", { name })}
					text={t("endText")}
					confirm={t("end")}
					pending={ended.isPending}
					error={ended.error}
					onConfirm={(close) => ended.mutate(undefined, { onSuccess: close })}
				/>
			</Group>
		</>
	);
}

import { Button, Divider, Stack, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EntryCard } from "../access/entry-card.tsx";
import { useFragmentToken } from "../access/fragment-token.ts";
import { LinkMissing } from "../access/link-missing.tsx";
import { useChangeOfName, useMe } from "../access/me.ts";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Facts } from "../parts/facts.tsx";
import { momentText } from "../parts/moment.ts";
import { TierMark } from "../parts/tier-mark.tsx";
import { ClaimForm } from "./claim-form.tsx";
import type { InvitationGreeting } from "./shapes.ts";

/** Where an invited supplier arrives: who invites, for what, and the ways in. */
export function InvitationPage() {
	const { t } = useTranslation("requests");
	const token = useFragmentToken();
	const greeting = useQuery({
		queryKey: ["invitation"],
		queryFn: () => send<InvitationGreeting>("GET", "/api/invitation", undefined, { Invitation: token }),
		enabled: token !== "",
		gcTime: 0,
	});
	if (token === "") return <LinkMissing text={t("invitation.noToken")} />;
	const city = greeting.data?.city;
	return (
		<EntryCard
			title={city === undefined ? t("invitation.title") : t("invitation.by", { city })}
			lead={greeting.data !== undefined && t("invitation.lead", { organisation: greeting.data.organisation.name })}
		>
			<Answer query={greeting} lines={4}>
				{(data) => <Ways token={token} greeting={data} />}
			</Answer>
		</EntryCard>
	);
}

function Ways({ token, greeting }: { token: string; greeting: InvitationGreeting }) {
	const { t } = useTranslation("requests");
	const me = useMe();
	const [claiming, setClaiming] = useState(!greeting.mayEnter);
	const changed = useChangeOfName();
	const enter = useMutation({
		mutationFn: () => send("POST", "/api/invitation/enter", {}, { Invitation: token }),
		onSuccess: () => changed("/my"),
	});
	return (
		<Stack gap="lg">
			<Facts
				rows
				pairs={[
					[t("invitation.organisation"), greeting.organisation.name],
					[t("invitation.asked"), <TierMark key="tier" tier={greeting.tier} named />],
					[t("invitation.until"), momentText(greeting.expiresAt)],
				]}
			/>
			{greeting.mayEnter && (
				<div>
					<Button size="md" fullWidth loading={enter.isPending} onClick={() => enter.mutate()}>
						{t("invitation.enter")}
					</Button>
					<Text size="sm" c="dimmed" mt={6}>
						{t("invitation.enterHelp")}
					</Text>
				</div>
			)}
			{enter.isError && <ErrorPanel error={enter.error} />}
			{greeting.mayEnter && <Divider label={t("invitation.or")} />}
			{claiming ? (
				<ClaimForm token={token} signedIn={me.account !== null} />
			) : (
				<Button size="md" variant="default" fullWidth onClick={() => setClaiming(true)}>
					{t("invitation.claim")}
				</Button>
			)}
		</Stack>
	);
}

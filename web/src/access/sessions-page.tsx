import { Badge, Group, Text } from "@mantine/core";
import { IconDeviceDesktop } from "@tabler/icons-react";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { momentText } from "../parts/moment.ts";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { AccountHeader } from "./account-header.tsx";
import { deviceName } from "./device-name.ts";
import type { Session } from "./shapes.ts";

const sessionsQuery = () =>
	queryOptions({
		queryKey: ["sessions"],
		queryFn: () => send<{ items: Session[] }>("GET", "/api/me/sessions"),
		staleTime: 0,
	});

/** Where one is signed in, and how to end it there. */
export function SessionsPage() {
	const { t } = useTranslation("access");
	const sessions = useQuery(sessionsQuery());
	return (
		<>
			<AccountHeader page={t("account.sessions")} />
			<Section title={t("session.title")} lead={t("session.lead")} flush maw={760}>
				<Answer query={sessions} lines={4}>
					{({ items }) => (
						<RowList>
							{items.map((session) => (
								<SessionRow key={session.id} session={session} />
							))}
						</RowList>
					)}
				</Answer>
			</Section>
		</>
	);
}

function SessionRow({ session }: { session: Session }) {
	const { t } = useTranslation("access");
	const client = useQueryClient();
	const end = useMutation({
		mutationFn: () => send("DELETE", `/api/me/sessions/${session.id}`),
		onSuccess: () => client.invalidateQueries({ queryKey: ["sessions"] }),
	});
	const device = deviceName(session.userAgent) ?? t("session.program");
	return (
		<li>
			<Group justify="space-between" gap="sm">
				<Group gap="sm" wrap="nowrap" miw={0}>
					<IconDeviceDesktop size={22} stroke={1.5} aria-hidden />
					<div>
						<Text size="sm" fw={600}>
							{device}
						</Text>
						<Text size="xs" c="dimmed">
							{[
								t("session.since", { at: momentText(session.createdAt) }),
								t("session.until", { at: momentText(session.expiresAt) }),
								session.ipAddress,
							]
								.filter(Boolean)
								.join(" · ")}
						</Text>
					</div>
				</Group>
				{session.current ? (
					<Badge variant="default">{t("session.current")}</Badge>
				) : (
					<ConfirmButton
						label={t("session.end")}
						accessibleLabel={t("session.endNamed", { device })}
						title={t("session.endTitle", { device })}
						text={t("session.endText")}
						confirm={t("session.end")}
						pending={end.isPending}
						error={end.error}
						onConfirm={(close) => end.mutate(undefined, { onSuccess: close })}
					/>
				)}
			</Group>
		</li>
	);
}

import { Badge, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKey } from "@tabler/icons-react";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { Facts } from "../parts/facts.tsx";
import { momentText } from "../parts/moment.ts";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText, useDay } from "../shell/day.ts";
import { AccountHeader } from "./account-header.tsx";
import { KeyForm } from "./key-form.tsx";
import type { ApiKey } from "./shapes.ts";

const keysQuery = () =>
	queryOptions({ queryKey: ["keys"], queryFn: () => send<{ items: ApiKey[] }>("GET", "/api/me/keys"), staleTime: 0 });

/** Keys for programs that act in one's name: what each may, until when, when it was last used. */
export function KeysPage() {
	const { t } = useTranslation("access");
	const [making, { open, close }] = useDisclosure(false);
	const keys = useQuery(keysQuery());
	const make = (
		<Button leftSection={<IconKey size={18} aria-hidden />} onClick={open}>
			{t("key.new")}
		</Button>
	);
	return (
		<>
			<AccountHeader page={t("account.keys")} actions={make} />
			<Section title={t("key.title")} lead={t("key.lead")} flush maw={860}>
				<Answer query={keys} lines={3}>
					{({ items }) =>
						items.length === 0 ? (
							<EmptyState title={t("key.none")} text={t("key.noneText")} />
						) : (
							<RowList>
								{items.map((key) => (
									<KeyRow key={key.id} value={key} />
								))}
							</RowList>
						)
					}
				</Answer>
			</Section>
			<KeyForm opened={making} onClose={close} />
		</>
	);
}

function KeyRow({ value: key }: { value: ApiKey }) {
	const { t } = useTranslation("access");
	const { today } = useDay();
	const client = useQueryClient();
	const revoke = useMutation({
		mutationFn: () => send("DELETE", `/api/me/keys/${key.id}`),
		onSuccess: () => client.invalidateQueries({ queryKey: ["keys"] }),
	});
	return (
		<li>
			<Group justify="space-between" gap="sm" align="flex-start" mb="xs">
				<Group gap="xs">
					<Text size="sm" fw={600}>
						{key.name}
					</Text>
					{key.expiresOn < today && <Badge variant="default">{t("key.ended")}</Badge>}
				</Group>
				<ConfirmButton
					label={t("key.revoke")}
					accessibleLabel={t("key.revokeNamed", { name: key.name })}
					title={t("key.revokeTitle", { name: key.name })}
					text={t("key.revokeText")}
					confirm={t("key.revoke")}
					pending={revoke.isPending}
					error={revoke.error}
					onConfirm={(close) => revoke.mutate(undefined, { onSuccess: close })}
				/>
			</Group>
			<Facts
				pairs={[
					[t("key.until"), dayText(key.expiresOn)],
					[t("key.lastUse"), key.lastUsedAt === null ? t("key.never") : momentText(key.lastUsedAt)],
					[
						t("key.scopes"),
						<span key="scopes" className="gh-mono">
							{key.scopes.join(", ")}
						</span>,
					],
				]}
			/>
		</li>
	);
}

import { Group, Stack, Text } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { CopyField } from "../parts/copy-field.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { PeopleHeader } from "./people-header.tsx";
import { ProviderForm } from "./provider-form.tsx";
import type { Provider } from "./shapes.ts";

const providersQuery = () =>
	queryOptions({
		queryKey: ["sign-in-providers"],
		queryFn: () => send<{ items: Provider[] }>("GET", "/api/sign-in-providers"),
	});

/** Providers of single sign-on (OpenID Connect). */
export function ProvidersPage() {
	const { t } = useTranslation("access");
	const providers = useQuery(providersQuery());
	return (
		<>
			<PeopleHeader page={t("people.providers")} />
			<Stack gap="lg" maw={860}>
				<Section title={t("provider.title")} lead={t("provider.lead")} flush>
					<Answer query={providers} lines={3}>
						{({ items }) =>
							items.length === 0 ? (
								<EmptyState title={t("provider.none")} text={t("provider.noneText")} />
							) : (
								<RowList>
									{items.map((provider) => (
										<Row key={provider.id} provider={provider} />
									))}
								</RowList>
							)
						}
					</Answer>
				</Section>
				<Section title={t("provider.add")}>
					<ProviderForm />
				</Section>
			</Stack>
		</>
	);
}

function Row({ provider }: { provider: Provider }) {
	const { t } = useTranslation("access");
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: () => send("DELETE", `/api/sign-in-providers/${provider.id}`),
		onSuccess: () => client.invalidateQueries({ queryKey: ["sign-in-providers"] }),
	});
	return (
		<li>
			<Group justify="space-between" gap="sm" mb="xs">
				<div>
					<Text size="sm" fw={600}>
						{provider.name}
					</Text>
					<Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
						{provider.issuer}
					</Text>
				</div>
				<ConfirmButton
					label={t("provider.remove")}
					accessibleLabel={t("provider.removeNamed", { name: provider.name })}
					title={t("provider.removeTitle", { name: provider.name })}
					text={t("provider.removeText")}
					confirm={t("provider.remove")}
					pending={remove.isPending}
					error={remove.error}
					onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
				/>
			</Group>
			<CopyField label={t("provider.redirect")} value={provider.redirectUri} />
		</li>
	);
}

import { Alert, Button, Checkbox, Group, Modal, ScrollArea, Stack, Text, TextInput } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { shiftDay, useDay } from "../shell/day.ts";
import { useMe } from "./me.ts";
import { policyQuery } from "./policy.ts";

/** Days a new key lives when nothing else is chosen, and at most. */
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Makes a key; its secret is shown here, this once. */
export function KeyForm({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	const [secret, setSecret] = useState<string>();
	const close = () => {
		setSecret(undefined);
		onClose();
	};
	return (
		<Modal
			opened={opened}
			onClose={close}
			// A secret that is shown once is not lost to a slip of the mouse.
			closeOnClickOutside={secret === undefined}
			size="lg"
			title={<Text fw={650}>{secret === undefined ? t("key.new") : t("key.made")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			{secret === undefined ? (
				<Fields onMade={setSecret} />
			) : (
				<Stack gap="md">
					<Alert variant="default" icon={<IconAlertTriangle aria-hidden color="var(--gh-conditional-fg)" />}>
						{t("key.once")}
					</Alert>
					<CopyField label={t("key.secret")} value={secret} />
					<Group justify="flex-end">
						<Button onClick={close}>{t("key.kept")}</Button>
					</Group>
				</Stack>
			)}
		</Modal>
	);
}

function Fields({ onMade }: { onMade: (secret: string) => void }) {
	const { t } = useTranslation("access");
	const { today } = useDay();
	const { permissions } = useMe();
	const policy = useQuery(policyQuery());
	const [name, setName] = useState("");
	const [scopes, setScopes] = useState<string[]>([]);
	const [expiresOn, setExpires] = useState(shiftDay(today, USUAL_DAYS));
	const client = useQueryClient();
	const make = useMutation({
		mutationFn: () => send<{ secret: string }>("POST", "/api/me/keys", { name: name.trim(), scopes, expiresOn }),
		onSuccess: async ({ secret }) => {
			onMade(secret);
			await client.invalidateQueries({ queryKey: ["keys"] });
		},
	});
	const wordsOf = (id: string) => policy.data?.permissions.find((one) => one.id === id)?.words;
	const open = policy.data?.permissions.filter((one) => one.who === "everyone").map((one) => one.id) ?? [];
	const offered = permissions.filter((id) => !open.includes(id) && id !== "account.self");
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				make.mutate();
			}}
		>
			<Stack gap="md">
				<TextInput
					label={t("key.name")}
					placeholder={t("key.namePlaceholder")}
					required
					withAsterisk={false}
					maxLength={80}
					value={name}
					onChange={(event) => setName(event.currentTarget.value)}
				/>
				<TextInput
					type="date"
					label={t("key.until")}
					required
					withAsterisk={false}
					maw={200}
					min={today}
					max={shiftDay(today, MOST_DAYS)}
					value={expiresOn}
					onChange={(event) => setExpires(event.currentTarget.value)}
				/>
				<Checkbox.Group label={t("key.scopes")} description={t("key.scopesHelp")} value={scopes} onChange={setScopes}>
					<ScrollArea.Autosize
						mah={260}
						mt="xs"
						viewportProps={{ tabIndex: 0, "aria-label": t("key.scopes") }}
						style={{ border: "1px solid var(--gh-hairline)", borderRadius: 8 }}
					>
						<Stack gap="sm" p="sm">
							{offered.map((id) => (
								<Checkbox key={id} value={id} label={<span className="gh-mono">{id}</span>} description={wordsOf(id)} />
							))}
						</Stack>
					</ScrollArea.Autosize>
				</Checkbox.Group>
				{make.isError && <ErrorPanel error={make.error} />}
				<Group justify="flex-end">
					<Button type="submit" loading={make.isPending} disabled={scopes.length === 0}>
						{t("key.make")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}

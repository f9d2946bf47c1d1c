import { ActionIcon, Button, Group, Menu, Modal, Text } from "@mantine/core";
import { IconDots, IconLink, IconLock, IconLockOpen, IconShieldOff, IconUserX } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { useMay, useMe } from "./me.ts";
import type { AccountItem, ResetLink } from "./shapes.ts";

/** What an administrator does with an account. */
export function AccountMenu({ account }: { account: AccountItem }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	const client = useQueryClient();
	const may = useMay();
	const me = useMe();
	const [link, setLink] = useState<string>();
	const [erasing, setErasing] = useState(false);
	const act = useMutation({
		mutationFn: (what: "lock" | "unlock" | "reset-link" | "reset-second-factor" | "erase") =>
			send<Partial<ResetLink>>("POST", `/api/accounts/${account.id}/${what}`, {}),
		onSuccess: async (answer, what) => {
			if (what === "reset-link" && answer.link) setLink(`${location.origin}${answer.link}`);
			if (what === "erase") setErasing(false);
			await client.invalidateQueries({ predicate: ({ queryKey: [key] }) => key === "list" || key === "accounts" });
		},
	});
	const locked = account.lockedAt !== null;
	const close = () => {
		setLink(undefined);
		setErasing(false);
		act.reset();
	};
	return (
		<>
			<Menu position="bottom-end" shadow="md" withinPortal>
				<Menu.Target>
					<ActionIcon
						variant="default"
						size={32}
						loading={act.isPending}
						aria-label={t("people.menu", { name: account.name })}
					>
						<IconDots size={18} aria-hidden />
					</ActionIcon>
				</Menu.Target>
				<Menu.Dropdown>
					{may("access.administer") && (
						<>
							<Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={() => act.mutate("reset-link")}>
								{t("people.resetLink")}
							</Menu.Item>
							<Menu.Item
								leftSection={<IconShieldOff size={16} aria-hidden />}
								disabled={!account.secondFactor}
								onClick={() => act.mutate("reset-second-factor")}
							>
								{t("people.resetSecond")}
							</Menu.Item>
							<Menu.Item
								leftSection={locked ? <IconLockOpen size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
								onClick={() => act.mutate(locked ? "unlock" : "lock")}
							>
								{t(locked ? "people.unlock" : "people.lock")}
							</Menu.Item>
						</>
					)}
					{may("access.erase") && account.id !== me.account?.id && (
						<Menu.Item
							color="red"
							leftSection={<IconUserX size={16} aria-hidden />}
							onClick={() => {
								act.reset();
								setErasing(true);
							}}
						>
							{t("people.erase")}
						</Menu.Item>
					)}
				</Menu.Dropdown>
			</Menu>
			<Modal
				opened={link !== undefined || (act.isError && !erasing)}
				onClose={close}
				size="lg"
				title={<Text fw={650}>{t("people.resetLink")}</Text>}
				closeButtonProps={{ "aria-label": word("action.close") }}
			>
				{act.isError && <ErrorPanel error={act.error} />}
				{link !== undefined && (
					<CopyField label={t("people.link", { name: account.name })} description={t("people.linkHelp")} value={link} />
				)}
			</Modal>
			<Modal
				opened={erasing}
				onClose={close}
				title={<Text fw={650}>{t("people.eraseTitle", { name: account.name })}</Text>}
				closeButtonProps={{ "aria-label": word("action.close") }}
			>
				<Text size="sm">{t("people.eraseText")}</Text>
				{act.isError && (
					<div style={{ marginTop: 16 }}>
						<ErrorPanel error={act.error} />
					</div>
				)}
				<Group justify="flex-end" mt="lg">
					<Button variant="default" onClick={close}>
						{word("action.cancel")}
					</Button>
					<Button color="red" loading={act.isPending} onClick={() => act.mutate("erase")}>
						{t("people.erase")}
					</Button>
				</Group>
			</Modal>
		</>
	);
}

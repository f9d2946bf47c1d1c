import { ActionIcon, Menu, Modal, Text } from "@mantine/core";
import { IconDots, IconLink, IconLock, IconLockOpen, IconShieldOff } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import type { AccountItem, HandedLink } from "./shapes.ts";

/** What an administrator does with an account. */
export function AccountMenu({ account }: { account: AccountItem }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	const client = useQueryClient();
	const [link, setLink] = useState<string>();
	const act = useMutation({
		mutationFn: (what: "lock" | "unlock" | "reset-link" | "reset-second-factor") =>
			send<HandedLink | undefined>("POST", `/api/accounts/${account.id}/${what}`, {}),
		onSuccess: async (answer, what) => {
			if (what === "reset-link" && answer?.link) setLink(`${location.origin}${answer.link}`);
			await client.invalidateQueries({ queryKey: ["list"] });
		},
	});
	const locked = account.lockedAt !== null;
	const close = () => {
		setLink(undefined);
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
				</Menu.Dropdown>
			</Menu>
			<Modal
				opened={link !== undefined || act.isError}
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
		</>
	);
}

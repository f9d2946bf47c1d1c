import { Modal, Stack, Tabs, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyField } from "../parts/copy-field.tsx";
import { BulkUpload } from "./bulk-upload.tsx";
import { InviteForm } from "./invite-form.tsx";
import type { InvitationMade } from "./shapes.ts";

/** Invites one supplier, or many by a table; the links are shown here, this once. */
export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const [made, setMade] = useState<InvitationMade[]>([]);
	const close = () => {
		setMade([]);
		onClose();
	};
	return (
		<Modal
			opened={opened}
			onClose={close}
			closeOnClickOutside={made.length === 0}
			size="lg"
			title={<Text fw={650}>{t(made.length === 0 ? "invite.open" : "invite.madeTitle")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			{made.length > 0 ? (
				<Stack gap="md" role="status">
					<Text size="sm">{t("invite.once")}</Text>
					{made.map((invitation) => (
						<CopyField
							key={invitation.id}
							label={invitation.organisation.name}
							value={`${location.origin}${invitation.link}`}
						/>
					))}
				</Stack>
			) : (
				<Tabs defaultValue="one">
					<Tabs.List mb="md">
						<Tabs.Tab value="one">{t("invite.one")}</Tabs.Tab>
						<Tabs.Tab value="many">{t("invite.many")}</Tabs.Tab>
					</Tabs.List>
					<Tabs.Panel value="one">
						<InviteForm onMade={(invitation) => setMade([invitation])} />
					</Tabs.Panel>
					<Tabs.Panel value="many">
						<BulkUpload<InvitationMade>
							path="/api/invitations/bulk"
							help={t("invite.columns")}
							onDone={({ created }) => setMade(created)}
						/>
					</Tabs.Panel>
				</Tabs>
			)}
		</Modal>
	);
}

import { Badge, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconMailForward } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { oneOf } from "../api/given.ts";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { momentText } from "../parts/moment.ts";
import { PageHeader } from "../parts/page-header.tsx";
import type { PageSearch } from "../shell/page-search.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import type { Invitation } from "./shapes.ts";

const STATES = ["open", "claimed", "revoked", "expired"] as const;

function load(list: ListQuery, search: PageSearch) {
	return send<Page<Invitation>>("GET", withQuery("/api/invitations", { ...list, state: oneOf(STATES, search.state) }));
}

/** Who was invited, what became of it, and new invitations, one or many. */
export function InvitationsPage() {
	const { t } = useTranslation("requests");
	const mayInvite = useMay()("access.invite");
	const [opened, { open, close }] = useDisclosure(false);
	const columns: Column<Invitation>[] = [
		{
			id: "organisation",
			header: t("invite.organisation"),
			sort: "organisation",
			primary: true,
			minWidth: 180,
			cell: (row) => row.organisation.name,
		},
		{
			id: "state",
			header: t("field.state"),
			badge: true,
			cell: (row) => <Badge variant="default">{t(`invite.state.${row.state}`)}</Badge>,
		},
		{ id: "email", header: t("invite.email"), cell: (row) => row.email ?? "–" },
		{ id: "createdAt", header: t("invite.made"), sort: "createdAt", cell: (row) => momentText(row.createdAt) },
		{ id: "expiresAt", header: t("invite.ends"), sort: "expiresAt", cell: (row) => momentText(row.expiresAt) },
		{
			id: "entered",
			header: t("invite.entered"),
			cell: (row) => (row.enteredAt === null ? "–" : momentText(row.enteredAt)),
		},
		{
			id: "act",
			header: t("field.act"),
			cell: (row) => (row.state === "open" && mayInvite ? <Revoke invitation={row} /> : "–"),
		},
	];
	const invite = mayInvite && (
		<Button leftSection={<IconMailForward size={18} aria-hidden />} onClick={open}>
			{t("invite.open")}
		</Button>
	);
	return (
		<>
			<PageHeader title={t("invite.title")} lead={t("invite.lead")} actions={invite} />
			<DataTable
				name="invitations"
				label={t("invite.list")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.state"),
						options: STATES.map((value) => ({ value, label: t(`invite.state.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/invitations"
				empty={{ title: t("invite.none"), text: t("invite.noneText"), action: invite }}
			/>
			<InviteDialog opened={opened} onClose={close} />
		</>
	);
}

function Revoke({ invitation }: { invitation: Invitation }) {
	const { t } = useTranslation("requests");
	const client = useQueryClient();
	const revoke = useMutation({
		mutationFn: () => send("DELETE", `/api/invitations/${invitation.id}`),
		onSuccess: () => client.invalidateQueries({ queryKey: ["list"] }),
	});
	const { name } = invitation.organisation;
	return (
		<ConfirmButton
			label={t("invite.revoke")}
			accessibleLabel={t("invite.revokeNamed", { name })}
			title={t("invite.revokeTitle", { name })}
			text={t("invite.revokeText")}
			confirm={t("invite.revoke")}
			pending={revoke.isPending}
			error={revoke.error}
			onConfirm={(close) => revoke.mutate(undefined, { onSuccess: close })}
		/>
	);
}

import { Badge, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName } from "../parts/names.ts";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { DelegateButton } from "./delegate-button.tsx";
import { useAccountName } from "./every-account.ts";
import { useMay, useMe } from "./me.ts";
import { PeopleHeader } from "./people-header.tsx";
import { RoleDialog } from "./role-dialog.tsx";
import { ROLES, useRoleName } from "./role-name.ts";
import type { Membership } from "./shapes.ts";

function load(list: ListQuery, search: PageSearch) {
	return send<Page<Membership>>("GET", withQuery("/api/memberships", { ...list, role: search.role }));
}

/** Who holds which role, for whom, until when; given, taken, and handed on here. */
export function RolesPage() {
	const { t } = useTranslation("access");
	const may = useMay();
	const roleName = useRoleName();
	const actorName = useActorName();
	const accountName = useAccountName();
	const [opened, { open, close }] = useDisclosure(false);
	const columns: Column<Membership>[] = [
		{
			id: "account",
			header: t("field.account"),
			sort: "account",
			primary: true,
			minWidth: 160,
			cell: (row) => <Text size="sm">{accountName(row.account)}</Text>,
		},
		{ id: "role", header: t("field.role"), sort: "role", cell: (row) => roleName(row.role) },
		{
			id: "organisation",
			header: t("field.organisation"),
			sort: "organisation",
			minWidth: 160,
			cell: (row) => actorName(row.organisation),
		},
		{ id: "from", header: t("field.from"), sort: "from", cell: (row) => dayText(row.from) },
		{
			id: "until",
			header: t("field.until"),
			sort: "until",
			cell: (row) => (row.until === null ? t("roles.noEnd") : dayText(row.until)),
		},
		{ id: "state", header: t("field.state"), cell: (row) => <State membership={row} /> },
		{
			id: "act",
			header: t("people.act"),
			cell: (row) => <Act membership={row} name={accountName(row.account)} />,
		},
	];
	const give = may("access.administer") && (
		<Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
			{t("roles.give")}
		</Button>
	);
	return (
		<>
			<PeopleHeader page={t("people.roles")} actions={give} />
			<DataTable
				name="memberships"
				label={t("people.roles")}
				columns={columns}
				filters={[
					{
						key: "role",
						label: t("field.role"),
						options: ROLES.map((value) => ({ value, label: roleName(value) })),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/memberships"
				empty={{ title: t("roles.none"), text: t("roles.noneText"), action: give }}
			/>
			<RoleDialog opened={opened} onClose={close} />
		</>
	);
}

function State({ membership }: { membership: Membership }) {
	const { t } = useTranslation("access");
	if (membership.revokedAt !== null) return <Badge variant="default">{t("roles.revoked")}</Badge>;
	return membership.delegatedFrom === null ? "–" : <Badge variant="default">{t("roles.delegated")}</Badge>;
}

function Act({ membership, name }: { membership: Membership; name: string }) {
	const { t } = useTranslation("access");
	const may = useMay();
	const me = useMe();
	const roleName = useRoleName();
	const client = useQueryClient();
	const revoke = useMutation({
		mutationFn: () => send("DELETE", `/api/memberships/${membership.id}`),
		onSuccess: () => client.invalidateQueries(),
	});
	if (membership.revokedAt !== null) return "–";
	const own = membership.account === me.account?.id;
	const role = roleName(membership.role);
	return (
		<Group gap="xs" wrap="nowrap">
			{own && may("access.delegate") && <DelegateButton membership={membership} />}
			{may("access.administer") && (
				<ConfirmButton
					label={t("roles.take")}
					accessibleLabel={t("roles.takeNamed", { role, name })}
					title={t("roles.takeTitle", { role, name })}
					text={t("roles.takeText")}
					confirm={t("roles.take")}
					pending={revoke.isPending}
					error={revoke.error}
					onConfirm={(close) => revoke.mutate(undefined, { onSuccess: close })}
				/>
			)}
		</Group>
	);
}

import { Badge, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { momentText } from "../parts/moment.ts";
import { useActorName } from "../parts/names.ts";
import { AccountDialog } from "./account-dialog.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { useMay } from "./me.ts";
import { PeopleHeader } from "./people-header.tsx";
import { useRoleName } from "./role-name.ts";
import type { AccountItem } from "./shapes.ts";

function load(list: ListQuery) {
	return send<Page<AccountItem>>("GET", withQuery("/api/accounts", { ...list }));
}

/** Accounts with the roles they hold today. */
export function PeoplePage() {
	const { t } = useTranslation("access");
	const may = useMay();
	const roleName = useRoleName();
	const actorName = useActorName();
	const [opened, { open, close }] = useDisclosure(false);
	const columns: Column<AccountItem>[] = [
		{
			id: "name",
			header: t("field.name"),
			sort: "name",
			primary: true,
			minWidth: 180,
			cell: (row) => (
				<>
					<Text size="sm" fw={600}>
						{row.name}
					</Text>
					<Text size="xs" c="dimmed" fw={400}>
						{row.email}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			badge: true,
			cell: (row) => <State account={row} />,
		},
		{
			id: "roles",
			header: t("field.roles"),
			minWidth: 240,
			cell: (row) =>
				row.memberships.length === 0
					? "–"
					: row.memberships.map(({ organisation, roles }) => (
							<div key={organisation}>
								{roles.map(roleName).join(", ")} · {actorName(organisation)}
							</div>
						)),
		},
		{ id: "second", header: t("people.second"), cell: (row) => t(row.secondFactor ? "totp.on" : "totp.off") },
		{ id: "createdAt", header: t("people.since"), sort: "createdAt", cell: (row) => momentText(row.createdAt) },
	];
	if (may("access.administer") || may("access.erase")) {
		columns.push({ id: "act", header: t("people.act"), cell: (row) => <AccountMenu account={row} /> });
	}
	const add = may("access.administer") && (
		<Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
			{t("people.add")}
		</Button>
	);
	return (
		<>
			<PeopleHeader page={t("people.accounts")} actions={add} />
			<DataTable
				name="accounts"
				label={t("people.accounts")}
				columns={columns}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/accounts"
				empty={{ title: t("people.none"), text: t("people.noneText"), action: add }}
			/>
			<AccountDialog opened={opened} onClose={close} />
		</>
	);
}

function State({ account }: { account: AccountItem }) {
	const { t } = useTranslation("access");
	return (
		<Group gap={6}>
			<Badge variant="default">{t(account.lockedAt === null ? "people.open" : "people.locked")}</Badge>
			{account.breakGlass && <Badge variant="default">{t("people.breakGlass")}</Badge>}
		</Group>
	);
}

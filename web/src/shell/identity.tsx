import { Avatar, Button, Menu, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconBuilding, IconCheck, IconChevronDown, IconLogout, IconUserCog } from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/me.ts";
import { useOrganisationSwitch } from "../access/organisation-switch.ts";
import { useRoleName } from "../access/role-name.ts";
import { useSignOut } from "../access/sign-out.ts";
import classes from "./identity.module.css";
import { initials } from "./initials.ts";

/** Who is signed in and for which organisation they act, on every page; opens to switch, to the account, to sign out. */
export function Identity() {
	const { t } = useTranslation("shell");
	const me = useMe();
	const back = useRouterState({ select: ({ location }) => location.href });
	const change = useOrganisationSwitch();
	const signOut = useSignOut();
	const roleName = useRoleName();
	if (me.kind === "public") {
		return (
			<Button component={Link} to={`/sign-in?${new URLSearchParams({ back })}`} size="sm">
				{t("identity.signIn")}
			</Button>
		);
	}
	const name = me.account?.name ?? t(me.kind === "operator" ? "identity.operator" : "identity.guest");
	const organisation = me.organisation?.name ?? t("identity.noOrganisation");
	return (
		<Menu position="bottom-end" width={300} shadow="md" withinPortal>
			<Menu.Target>
				<UnstyledButton className={classes.button}>
					<Avatar size={30} radius="xl" color="gate" variant="filled" aria-hidden>
						{initials(name)}
					</Avatar>
					<span className={classes.text}>
						<span className={classes.name}>{name}</span>
						<VisuallyHidden component="span"> {t("identity.actingFor")} </VisuallyHidden>
						<span className={classes.organisation}>{organisation}</span>
					</span>
					<IconChevronDown size={16} aria-hidden className={classes.chevron} />
				</UnstyledButton>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Label>
					<Text fw={650} c="var(--mantine-color-text)" size="sm">
						{name}
					</Text>
					{me.account?.email}
				</Menu.Label>
				{me.organisations.length > 0 && (
					<>
						<Menu.Divider />
						<Menu.Label>{t("identity.actFor")}</Menu.Label>
					</>
				)}
				{me.organisations.map((one) => {
					const current = one.id === me.organisation?.id;
					return (
						<Menu.Item
							key={one.id}
							leftSection={<IconBuilding size={18} aria-hidden />}
							rightSection={current ? <IconCheck size={18} aria-hidden /> : undefined}
							aria-current={current}
							onClick={() => !current && change.mutate(one.id)}
						>
							{one.name}
							<Text size="xs" c="dimmed">
								{one.roles.map((role) => roleName(role)).join(", ")}
							</Text>
						</Menu.Item>
					);
				})}
				<Menu.Divider />
				{me.account !== null && (
					<Menu.Item component={Link} to="/account" leftSection={<IconUserCog size={18} aria-hidden />}>
						{t("identity.account")}
					</Menu.Item>
				)}
				<Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.mutate()}>
					{t("identity.signOut")}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}

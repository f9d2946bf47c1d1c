import { Badge, Group, Text } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/me.ts";
import { useRoleName } from "../access/role-name.ts";
import { send } from "../api/send.ts";
import type { Schemas } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { TeamForm } from "./team-form.tsx";

const teamQuery = () =>
	queryOptions({ queryKey: ["my", "team"], queryFn: () => send<Schemas["Team"]>("GET", "/api/my/team") });

/** Who acts for the own organisation. */
export function TeamPage() {
	const { t } = useTranslation("requests");
	const me = useMe();
	const team = useQuery(teamQuery());
	return (
		<>
			<PageHeader title={t("team.title")} lead={t("team.lead", { organisation: me.organisation?.name ?? "" })} />
			<Section title={t("team.list")} flush maw={860}>
				<Answer query={team} lines={3}>
					{({ items }) => (
						<RowList>
							{items.map((member) => (
								<Member key={member.id} member={member} self={member.account === me.account?.id} />
							))}
						</RowList>
					)}
				</Answer>
				<TeamForm />
			</Section>
		</>
	);
}

function Member({ member, self }: { member: Schemas["TeamMember"]; self: boolean }) {
	const { t } = useTranslation("requests");
	const roleName = useRoleName();
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: () => send("DELETE", `/api/my/team/${member.id}`),
		onSuccess: () => client.invalidateQueries(),
	});
	const name = member.name ?? member.account;
	return (
		<li>
			<Group justify="space-between" gap="sm">
				<div style={{ minWidth: 0 }}>
					<Group gap="xs">
						<Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
							{name}
						</Text>
						{self && <Badge variant="default">{t("team.you")}</Badge>}
					</Group>
					<Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
						{member.email !== null && `${member.email} · `}
						{roleName(member.role)} ·{" "}
						{member.until === null
							? t("team.since", { day: dayText(member.from) })
							: t("team.until", { day: dayText(member.until) })}
					</Text>
				</div>
				<ConfirmButton
					label={t("team.remove")}
					accessibleLabel={t("team.removeNamed", { name })}
					title={t("team.removeTitle", { name })}
					text={t("team.removeText")}
					confirm={t("team.remove")}
					pending={remove.isPending}
					error={remove.error}
					onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
				/>
			</Group>
		</li>
	);
}

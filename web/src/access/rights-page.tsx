import { Table, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { Section } from "../parts/section.tsx";
import { PeopleHeader } from "./people-header.tsx";
import { policyQuery } from "./policy.ts";
import classes from "./rights-page.module.css";
import { useRoleName } from "./role-name.ts";
import type { Policy } from "./shapes.ts";

/** Who may do what, as one table: what the server applies, not a description of it. */
export function RightsPage() {
	const { t } = useTranslation("access");
	const policy = useQuery(policyQuery());
	return (
		<>
			<PeopleHeader page={t("people.rights")} />
			<Section title={t("rights.title")} lead={t("rights.lead")} flush>
				<Answer query={policy} lines={12}>
					{(data) => <Rights policy={data} />}
				</Answer>
			</Section>
		</>
	);
}

function Rights({ policy }: { policy: Policy }) {
	const { t } = useTranslation("access");
	const roleName = useRoleName();
	return (
		<Table.ScrollContainer
			minWidth={900}
			scrollAreaProps={{ viewportProps: { tabIndex: 0, "aria-label": t("rights.title") } }}
		>
			<Table className={`gh-table ${classes.table}`}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th scope="col" className={classes.corner}>
							{t("rights.may")}
						</Table.Th>
						{policy.roles.map((role) => (
							<Table.Th key={role.id} scope="col" title={role.words} className={classes.role}>
								<span>{roleName(role.id)}</span>
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{policy.permissions.map((permission) => (
						<Table.Tr key={permission.id}>
							<Table.Th scope="row" className={classes.permission}>
								<Text size="sm" fw={500} c="var(--mantine-color-text)">
									{permission.words}
								</Text>
								<Text size="xs" c="dimmed" className="gh-mono">
									{permission.id}
								</Text>
							</Table.Th>
							{permission.who === "roles" ? (
								policy.roles.map((role) => (
									<Table.Td key={role.id} className={classes.mark}>
										{permission.roles.includes(role.id) ? (
											<IconCheck size={18} role="img" aria-label={t("rights.yes")} />
										) : (
											<span className={classes.no}>
												<span aria-hidden>·</span>
											</span>
										)}
									</Table.Td>
								))
							) : (
								<Table.Td colSpan={policy.roles.length} className={classes.all}>
									{t(`rights.${permission.who}`)}
								</Table.Td>
							)}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}

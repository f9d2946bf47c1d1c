import { Accordion, Group, SegmentedControl, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Standing } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { Section } from "../parts/section.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { dayText, proseText, useDay } from "../shell/day.ts";
import { standingQuery } from "./queries.ts";
import classes from "./subject-standing.module.css";

type Shown = "unmet" | "musts" | "all";

function shows(which: Shown, standing: Standing): boolean {
	if (standing.status === "not-applicable") return false;
	if (which === "all") return true;
	if (which === "musts") return standing.strength === "M";
	return standing.status !== "met" && standing.strength === "M";
}

/** Every requirement that applies, by principle, with how far each principle is met. */
export function SubjectStanding({ id }: { id: string }) {
	const { t } = useTranslation("ecosystem");
	const { chosen } = useDay();
	const standing = useQuery(standingQuery(id, chosen));
	const [which, setWhich] = useState<Shown>("musts");
	return (
		<Section
			title={t("subject.standing")}
			lead={t("subject.standingLead")}
			flush
			actions={
				<SegmentedControl
					size="xs"
					aria-label={t("subject.show")}
					value={which}
					onChange={(value) => setWhich(value as Shown)}
					data={[
						{ value: "unmet", label: t("subject.unmet") },
						{ value: "musts", label: t("subject.musts") },
						{ value: "all", label: t("subject.all") },
					]}
				/>
			}
		>
			<Answer query={standing}>
				{(data) => {
					const groups = data.principles
						.map(({ principle, standings }) => ({
							key: principle?.id ?? "mandates",
							name: principle?.name ?? t("subject.mandates"),
							musts: standings.filter((one) => one.strength === "M" && one.status !== "not-applicable"),
							shown: standings.filter((one) => shows(which, one)),
						}))
						.filter((group) => group.shown.length > 0);
					if (groups.length === 0) {
						return <EmptyState title={t("subject.standingEmpty")} text={t("subject.standingEmptyText")} />;
					}
					return (
						<Accordion
							multiple
							order={3}
							key={which}
							defaultValue={which === "unmet" ? groups.map((one) => one.key) : []}
						>
							{groups.map((group) => (
								<Accordion.Item key={group.key} value={group.key} className={classes.item ?? ""}>
									<Accordion.Control>
										<Group justify="space-between" gap={4} pr="xs">
											<Text fw={600} size="sm">
												{group.name}
											</Text>
											<Text size="sm" c="dimmed">
												{group.musts.length === 0
													? t("subject.noMusts")
													: t("subject.met", {
															met: group.musts.filter((one) => one.status === "met").length,
															total: group.musts.length,
														})}
											</Text>
										</Group>
									</Accordion.Control>
									<Accordion.Panel>
										<ul className={classes.standings}>
											{group.shown.map((one) => (
												<StandingItem key={one.requirement} standing={one} />
											))}
										</ul>
									</Accordion.Panel>
								</Accordion.Item>
							))}
						</Accordion>
					);
				}}
			</Answer>
		</Section>
	);
}

function StandingItem({ standing }: { standing: Standing }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	return (
		<li>
			<Group gap="xs">
				<StatusMark status={standing.status} strength={standing.strength} />
				<Link
					to="/baseline/requirements/$id"
					params={{ id: standing.requirement }}
					className="gh-link gh-mono"
					style={{ fontWeight: 600 }}
				>
					{standing.requirement}
				</Link>
				<Text span size="sm" c="dimmed">
					{word(`strength.${standing.strength}`)}
					{standing.until !== null &&
						` · ${t(standing.status === "expired" ? "subject.endedOn" : "subject.until", { day: dayText(standing.until) })}`}
				</Text>
			</Group>
			<Text size="sm" mt={4}>
				{proseText(standing.text)}
			</Text>
			<WhyPanel rule={standing.rule} />
		</li>
	);
}

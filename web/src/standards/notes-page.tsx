import { Card, Group, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { IconEqual, IconEqualNot } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { Answer } from "../parts/answer.tsx";
import outcome from "../parts/outcome.module.css";
import { StandardsHeader } from "./header.tsx";
import classes from "./notes-page.module.css";
import { notesQuery } from "./queries.ts";

const COUNTS = ["all", "table1", "in-development", "with-topics", "bsi-body", "successors", "total"] as const;

/** Where the paper's numbers disagree with themselves: what it says beside what the register counts. */
export function NotesPage() {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const notes = useQuery(notesQuery());
	return (
		<>
			<StandardsHeader page="notes" />
			<Answer query={notes}>
				{(data) => (
					<Stack gap="lg">
						<Text maw={720}>{t("notes.lead")}</Text>
						<Card component="section" aria-label={t("notes.counts")}>
							<Title order={2} mb="md">
								{t("notes.counts")}
							</Title>
							<SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="md">
								{Object.entries(data.counts).map(([name, count]) => {
									const known = oneOf(COUNTS, name);
									return (
										<div key={name}>
											<div className={classes.number}>{count}</div>
											<Text size="sm" c="dimmed">
												{known === undefined ? name : t(`notes.count.${known}`)}
											</Text>
										</div>
									);
								})}
							</SimpleGrid>
						</Card>
						<div className={classes.notes}>
							{data.notes.map((note) => (
								<Card key={note.id} component="article">
									<Group justify="space-between" align="flex-start" wrap="nowrap">
										<Title order={2}>{note.title}</Title>
										<Text span size="xs" c="dimmed" className="gh-mono" style={{ whiteSpace: "nowrap" }}>
											{note.id}
										</Text>
									</Group>
									{note.count !== undefined && note.counted !== undefined && (
										<div className={classes.compare}>
											<div>
												<div className={classes.number}>{note.count.paperSays}</div>
												<Text size="sm" c="dimmed">
													{t("notes.paperSays")}
												</Text>
											</div>
											<div>
												<div className={classes.number}>{note.counted}</div>
												<Text size="sm" c="dimmed">
													{t("notes.counted")}: {t(`notes.count.${note.count.of}`)}
												</Text>
											</div>
											<span
												className={outcome.badge}
												data-outcome={note.counted === note.count.paperSays ? "allow" : "conditional"}
											>
												{note.counted === note.count.paperSays ? (
													<IconEqual size={15} aria-hidden />
												) : (
													<IconEqualNot size={15} aria-hidden />
												)}
												{note.counted === note.count.paperSays ? t("notes.agrees") : t("notes.differs")}
											</span>
										</div>
									)}
									<Text mt="sm" size="sm">
										{note.text}
									</Text>
									<Text mt="sm" size="sm" c="dimmed">
										{t("notes.sections", { where: note.paper.join(", ") })}
										{note.rows.length > 0 && ` · ${t("notes.rows", { rows: note.rows.join(", ") })}`}
									</Text>
								</Card>
							))}
						</div>
						<Text size="xs" c="dimmed">
							{word("list.count", { count: data.notes.length })}
						</Text>
					</Stack>
				)}
			</Answer>
		</>
	);
}

import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SubjectLink as Neighbour, SubjectDetail } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { ConsentMark } from "./declared/marks.tsx";
import classes from "./subject-links.module.css";

const GROUPS = [
	"dependsOn",
	"dependedOnBy",
	"suppliers",
	"supplies",
	"engagements",
	"operates",
	"accountableFor",
	"makes",
] as const;

/** What a subject is joined to, by the kind of join. */
export function SubjectLinks({ links }: { links: SubjectDetail["links"] }) {
	const { t } = useTranslation("ecosystem");
	const filled = GROUPS.filter((group) => links[group].length > 0);
	return (
		<Section title={t("subject.links")} lead={t("subject.linksLead")}>
			{filled.length === 0 ? (
				<EmptyState title={t("subject.linksNone")} />
			) : (
				filled.map((group) => (
					<div key={group} className={classes.group}>
						<Title order={3} size="h4">
							{t(`subject.link.${group}`)}
						</Title>
						<ul className={classes.links}>
							{links[group].map((link) => (
								<li key={`${link.id} ${link.through ?? ""} ${link.what ?? ""}`}>
									<Joined link={link} />
								</li>
							))}
						</ul>
					</div>
				))
			)}
		</Section>
	);
}

function Joined({ link }: { link: Neighbour }) {
	const { t } = useTranslation("parts");
	return (
		<>
			<SubjectLink id={link.id}>{link.name}</SubjectLink>{" "}
			<Text span size="sm" c="dimmed">
				{[t(`kind.${link.kind}`), link.what].filter(Boolean).join(" · ")}
			</Text>
			{link.consent !== null && (
				<>
					{" "}
					<ConsentMark state={link.consent} named />
				</>
			)}
		</>
	);
}

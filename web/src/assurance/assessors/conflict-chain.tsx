import { Alert, Stack, Text } from "@mantine/core";
import { IconArrowRight, IconCircleCheck, IconLinkOff } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText, proseText } from "../../shell/day.ts";
import { type Conflict, type Conflicts, conflictsQuery } from "./assessors.ts";
import classes from "./conflict-chain.module.css";

/** What keeps an assessor from a subject on a day, asked for as soon as both are chosen. */
export function ConflictsOf(of: { assessor: string; subject: string; at?: string; grade?: string }) {
	const { t } = useTranslation("assessors");
	const conflicts = useQuery(conflictsQuery(of));
	if (of.assessor === "" || of.subject === "") return null;
	return (
		<div aria-live="polite">
			{conflicts.isError && <ErrorPanel error={conflicts.error} />}
			{conflicts.isPending && <Text size="sm">{t("conflicts.asking")}</Text>}
			{conflicts.data !== undefined && <Found answer={conflicts.data} />}
		</div>
	);
}

function Found({ answer: { assessor, subject, at, conflicts } }: { answer: Conflicts }) {
	const { t } = useTranslation("assessors");
	if (conflicts.length === 0) {
		return (
			<Alert
				variant="default"
				icon={<IconCircleCheck aria-hidden />}
				title={t("conflicts.free")}
				styles={{ root: { borderColor: "var(--gh-allow-line)" }, icon: { color: "var(--gh-allow-fg)" } }}
			>
				<Text size="sm">
					{t("conflicts.freeText", { assessor: assessor.name, subject: subject.name, day: dayText(at) })}
				</Text>
			</Alert>
		);
	}
	return (
		<Alert
			variant="default"
			icon={<IconLinkOff aria-hidden />}
			title={t("conflicts.found", { count: conflicts.length })}
			styles={{
				root: { borderColor: "var(--gh-deny-line)", background: "var(--gh-deny-bg)" },
				icon: { color: "var(--gh-deny-fg)" },
				title: { color: "var(--gh-deny-fg)", fontWeight: 650 },
				message: { color: "var(--mantine-color-text)" },
			}}
		>
			<Stack gap="md">
				{conflicts.map((conflict) => (
					<OneConflict key={`${conflict.rule} ${conflict.text}`} conflict={conflict} />
				))}
			</Stack>
		</Alert>
	);
}

function OneConflict({ conflict: { kind, rule, text, path } }: { conflict: Conflict }) {
	const { t } = useTranslation("assessors");
	return (
		<div>
			<Text size="sm" fw={650}>
				{t(`conflicts.kind.${kind}`)}{" "}
				<Text span size="xs" c="dimmed" className="gh-mono">
					{rule}
				</Text>
			</Text>
			<Text size="sm">{proseText(text)}</Text>
			<Chain path={path} />
		</div>
	);
}

/** Names in a line, with what joins each to the next. */
function Chain({ path }: { path: Conflict["path"] }) {
	const { t } = useTranslation("assessors");
	const [first, last] = [path[0], path.at(-1)];
	return (
		<ol className={classes.chain} aria-label={t("conflicts.path", { from: first?.name ?? "", to: last?.name ?? "" })}>
			{path.map(({ id, name, link }, index) => (
				// A station may come twice on a way; its place tells it apart.
				// biome-ignore lint/suspicious/noArrayIndexKey: the way never changes its order
				<li key={`${index} ${name}`} className={classes.step}>
					<span className={classes.name}>{id === null ? name : <SubjectLink id={id}>{name}</SubjectLink>}</span>
					{link !== null && (
						<span className={classes.link}>
							{link}
							<IconArrowRight size={14} aria-hidden />
						</span>
					)}
				</li>
			))}
		</ol>
	);
}

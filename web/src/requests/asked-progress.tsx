import { Anchor, Box, Card, Collapse, Group, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { TierMark } from "../parts/tier-mark.tsx";
import classes from "./asked-progress.module.css";
import type { MyOverview } from "./shapes.ts";
import { TierChain } from "./tier-chain.tsx";

const STATES = ["met", "waiting", "open"] as const;

/** How much of what is asked is there, the tier it is asked at, and the chain that makes it that tier. */
export function AskedProgress({ overview }: { overview: MyOverview }) {
	const { t } = useTranslation("requests");
	const [open, { toggle }] = useDisclosure(false);
	const { must, should } = overview.counts;
	const all = must.met + must.waiting + must.open;
	return (
		<Card component="section" aria-label={t("asked.progress")} className={classes.card}>
			<Title order={2} fz={{ base: "1.25rem", sm: "1.5rem" }} lh={1.35}>
				{all === 0
					? t("asked.nothing")
					: must.open === 0
						? t(must.waiting === 0 ? "asked.done" : "asked.waiting", { count: must.waiting })
						: t("asked.open", { count: must.open, all })}
			</Title>
			{all > 0 && (
				<>
					<div
						className={classes.bar}
						role="img"
						aria-label={t("asked.bar", { met: must.met, waiting: must.waiting, open: must.open })}
					>
						{STATES.filter((state) => must[state] > 0).map((state) => (
							<i key={state} data-state={state} style={{ flexGrow: must[state] }} />
						))}
					</div>
					<Group gap="md" mt="sm">
						{STATES.map((state) => (
							<Text key={state} size="sm" className={classes.key} data-state={state}>
								{t(`asked.key.${state}`, { count: must[state] })}
							</Text>
						))}
						{should.open > 0 && (
							<Text size="sm" c="dimmed">
								{t("asked.should", { count: should.open })}
							</Text>
						)}
					</Group>
				</>
			)}
			{overview.tier !== null && (
				<Box mt="md">
					<Group gap="md">
						<TierMark tier={overview.tier} named />
						{overview.why.length > 0 && (
							<Anchor component="button" type="button" size="sm" onClick={toggle} aria-expanded={open}>
								{t("asked.why")}
							</Anchor>
						)}
					</Group>
					<Collapse expanded={open}>
						<TierChain links={overview.why} />
					</Collapse>
				</Box>
			)}
		</Card>
	);
}

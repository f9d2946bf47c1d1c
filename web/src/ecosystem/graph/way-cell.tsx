import { Anchor, Text } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { useLinkWords } from "./link-words.ts";
import type { ReachedItem, Way } from "./shapes.ts";
import classes from "./way.module.css";

/** How trouble gets from one end to the other, step by step, once asked for. */
export function WayCell({ item, way }: { item: ReachedItem; way: Way }) {
	const { t } = useTranslation("graph");
	const say = useLinkWords();
	const [open, setOpen] = useState(false);
	const steps = useId();
	if (item.hop === 0) return "–";
	// Told in the direction in which trouble passes, whichever end was asked about.
	const [path, links] = way === "down" ? [item.path, item.links] : [item.path.toReversed(), item.links.toReversed()];
	return (
		<>
			<Anchor
				component="button"
				type="button"
				size="sm"
				aria-expanded={open}
				aria-controls={steps}
				aria-label={t(open ? "way.hideTo" : "way.showTo", { name: item.name })}
				onClick={() => setOpen(!open)}
			>
				{t(open ? "way.hide" : "way.show")}
			</Anchor>
			{open && (
				<ol id={steps} className={classes.way}>
					{path.map((step, index) => (
						<li key={step.id}>
							<SubjectLink id={step.id}>{step.name}</SubjectLink>{" "}
							{links[index] !== undefined && (
								<Text span size="sm" c="dimmed">
									{say(links[index])}
								</Text>
							)}
						</li>
					))}
				</ol>
			)}
		</>
	);
}

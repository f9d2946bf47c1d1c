import { Text } from "@mantine/core";
import { TierMark } from "../parts/tier-mark.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { proseText } from "../shell/day.ts";
import type { TierLink } from "./shapes.ts";
import classes from "./tier-chain.module.css";

/** Why a tier is what it is, link by link, each with the rule it follows. */
export function TierChain({ links }: { links: readonly TierLink[] }) {
	return (
		<ol className={classes.chain}>
			{links.map((link) => (
				<li key={`${link.rule} ${link.subject} ${link.text}`}>
					<TierMark tier={link.tier} />
					<Text size="sm">
						{proseText(link.text)} <WhyPanel rule={link.rule} />
					</Text>
				</li>
			))}
		</ol>
	);
}

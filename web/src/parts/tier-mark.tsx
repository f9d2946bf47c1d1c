import type { Tier } from "@gatehouse/framework";
import { useTranslation } from "react-i18next";
import { TIERS } from "../api/vocabulary.ts";
import classes from "./tier-mark.module.css";

/** A tier as four rising bars, its number and its name. */
export function TierMark({ tier, named = false }: { tier: Tier; named?: boolean }) {
	const { t } = useTranslation("parts");
	return (
		<span className={classes.tier}>
			<svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
				{TIERS.map((step) => (
					<rect
						key={step}
						x={(step - 1) * 4.6}
						y={12.5 - step * 3}
						width="3.2"
						height={3.5 + step * 3}
						rx="1"
						className={step <= tier ? classes.on : classes.off}
					/>
				))}
			</svg>
			{t("tier.label", { tier })}
			{named && <span className={classes.name}>{t(`tier.name.${tier}`)}</span>}
		</span>
	);
}

import type { Outcome } from "@gatehouse/framework";
import { useTranslation } from "react-i18next";
import { OUTCOMES } from "../api/vocabulary.ts";
import classes from "./outcome-bar.module.css";

/** The three outcomes as shares of one bar. Its numbers stand beside it in words, so it is hidden from readers. */
export function OutcomeBar({ tally, height = 10 }: { tally: Record<Outcome, number>; height?: number }) {
	const { t } = useTranslation("parts");
	return (
		<div className={classes.bar} style={{ height }} aria-hidden="true">
			{OUTCOMES.map(
				(outcome) =>
					tally[outcome] > 0 && (
						<div
							key={outcome}
							data-outcome={outcome}
							className={classes.part}
							style={{ flexGrow: tally[outcome] }}
							title={t(`outcome.${outcome}`)}
						/>
					),
			)}
		</div>
	);
}

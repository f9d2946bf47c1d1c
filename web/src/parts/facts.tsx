import type { ReactNode } from "react";
import classes from "./facts.module.css";

/** Pairs of a label and its value. A pair whose value is `undefined` is left out. */
export function Facts({
	pairs,
	rows = false,
}: {
	pairs: readonly (readonly [label: string, value: ReactNode | undefined])[];
	/** One pair a line, for many short ones. */
	rows?: boolean;
}) {
	return (
		<dl className={rows ? classes.rows : classes.facts}>
			{pairs
				.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== "")
				.map(([label, value]) => (
					<div key={label} className={classes.pair}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}

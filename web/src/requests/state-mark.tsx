import { IconCircleCheck, IconCircleDashed, IconHourglass } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "../parts/outcome.module.css";
import type { RequestState } from "./shapes.ts";

const SHAPES = { met: IconCircleCheck, waiting: IconHourglass, open: IconCircleDashed };
const TONES = { met: "allow", waiting: "quiet", open: "deny" };

/** Where a request stands, by word, shape and colour. A should that is open alarms nobody. */
export function StateMark({ state, strength = "M" }: { state: RequestState; strength?: "M" | "S" }) {
	const { t } = useTranslation("requests");
	const Shape = SHAPES[state];
	return (
		<span className={classes.badge} data-outcome={state === "open" && strength === "S" ? "quiet" : TONES[state]}>
			<Shape size={15} aria-hidden />
			{t(`state.${state}`)}
		</span>
	);
}

import {
	IconCircleCheck,
	IconCircleDashed,
	IconCircleHalf2,
	IconCircleX,
	IconClock,
	IconProgress,
} from "@tabler/icons-react";
import classes from "../parts/outcome.module.css";

export const STEPS = ["no-data", "informal", "defined", "practised", "measured"] as const;
export type Step = (typeof STEPS)[number];

/** A step of the scale: its word, and as many of four bars as it has risen. */
export function StepMark({ step, label }: { step: Step; label: string }) {
	const risen = STEPS.indexOf(step);
	return (
		<span className={classes.badge} data-outcome={risen >= 3 ? "allow" : risen === 0 ? "quiet" : "conditional"}>
			<svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
				{[1, 2, 3, 4].map((bar) => (
					<rect
						key={bar}
						x={(bar - 1) * 5}
						y={9 - bar * 2.25}
						width="3"
						height={3 + bar * 2.25}
						rx="1"
						fill={bar <= risen ? "currentColor" : "none"}
						stroke="currentColor"
						strokeWidth="1"
					/>
				))}
			</svg>
			{label}
		</span>
	);
}

const SHAPES = {
	pass: [IconCircleCheck, "allow"],
	partial: [IconCircleHalf2, "conditional"],
	fail: [IconCircleX, "deny"],
	unknown: [IconCircleDashed, "quiet"],
	met: [IconCircleCheck, "allow"],
	missed: [IconCircleX, "deny"],
	open: [IconProgress, "quiet"],
	done: [IconCircleCheck, "allow"],
	overdue: [IconClock, "deny"],
	"in-date": [IconCircleCheck, "allow"],
	lapsed: [IconClock, "deny"],
	never: [IconCircleDashed, "quiet"],
} as const;
export type StateWord = keyof typeof SHAPES;

/** How something stands: word, shape and colour. */
export function StateMark({ state, label }: { state: StateWord; label: string }) {
	const [Shape, tone] = SHAPES[state];
	return (
		<span className={classes.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{label}
		</span>
	);
}

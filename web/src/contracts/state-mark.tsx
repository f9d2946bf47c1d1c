import {
	IconAlertTriangle,
	IconCircleCheck,
	IconCircleDashed,
	IconCircleX,
	IconClock,
	IconHourglass,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import badge from "../parts/outcome.module.css";
import type { CalendarEntry, ClauseCover, TermCheck } from "./queries.ts";

type State = ClauseCover["state"] | TermCheck["state"];

const STATES = {
	stands: { shape: IconCircleCheck, tone: "allow" },
	accepted: { shape: IconHourglass, tone: "conditional" },
	deviates: { shape: IconCircleX, tone: "deny" },
	missing: { shape: IconCircleDashed, tone: "deny" },
	met: { shape: IconCircleCheck, tone: "allow" },
	short: { shape: IconCircleX, tone: "deny" },
	"not-stated": { shape: IconCircleDashed, tone: "deny" },
} as const satisfies Record<State, { shape: typeof IconClock; tone: string }>;

/** How a clause or a term stands: word, shape and colour. */
export function StateMark({ state }: { state: State }) {
	const { t } = useTranslation("contracts");
	const { shape: Shape, tone } = STATES[state];
	return (
		<span className={badge.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`state.${state}`)}
		</span>
	);
}

const STAGES = {
	later: { shape: IconClock, tone: "quiet" },
	"30": { shape: IconClock, tone: "conditional" },
	"7": { shape: IconAlertTriangle, tone: "conditional" },
	"0": { shape: IconAlertTriangle, tone: "deny" },
	overdue: { shape: IconCircleX, tone: "deny" },
} as const satisfies Record<CalendarEntry["stage"], { shape: typeof IconClock; tone: string }>;

/** How near a day is: word, shape and colour. */
export function StageMark({ stage }: { stage: CalendarEntry["stage"] }) {
	const { t } = useTranslation("contracts");
	const { shape: Shape, tone } = STAGES[stage];
	return (
		<span className={badge.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`stage.${stage}`)}
		</span>
	);
}

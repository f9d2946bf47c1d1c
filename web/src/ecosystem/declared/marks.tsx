import {
	IconBan,
	IconCircleCheck,
	IconCircleDashed,
	IconEye,
	IconHourglass,
	IconMessageOff,
	IconNotes,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "../../parts/outcome.module.css";
import { dayText } from "../../shell/day.ts";
import type { ConsentState, PairState } from "./shapes.ts";

const PAIRS = {
	"declared-and-seen": [IconCircleCheck, "allow"],
	"declared-only": [IconNotes, "allow"],
	"seen-only": [IconEye, "deny"],
	waiting: [IconHourglass, "quiet"],
	denied: [IconMessageOff, "conditional"],
	refused: [IconBan, "deny"],
} as const;

/** Whether a supply is declared, seen or both, by word, shape and colour. */
export function PairMark({ state }: { state: PairState }) {
	const { t } = useTranslation("declared");
	const [Shape, tone] = PAIRS[state];
	return (
		<span className={classes.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`pair.${state}`)}
		</span>
	);
}

const CONSENTS = {
	none: [IconCircleDashed, "quiet"],
	given: [IconCircleCheck, "allow"],
	refused: [IconBan, "deny"],
	ended: [IconHourglass, "conditional"],
} as const;

/** What the city said to a supply, by word, shape and colour. */
export function ConsentMark({
	state,
	until,
	named = false,
}: {
	state: ConsentState;
	until?: string | null | undefined;
	/** Whether the word consent goes with it, where nothing else says it. */
	named?: boolean;
}) {
	const { t } = useTranslation("declared");
	const [Shape, tone] = CONSENTS[state];
	return (
		<span className={classes.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`${named ? "consentNamed" : "consent"}.${state}`)}
			{state === "given" && typeof until === "string" && ` ${t("until", { day: dayText(until) })}`}
		</span>
	);
}

const DECLARATIONS = {
	declared: [IconHourglass, "quiet"],
	confirmed: [IconCircleCheck, "allow"],
	refused: [IconBan, "deny"],
	withdrawn: [IconCircleDashed, "quiet"],
} as const;

/** What became of a declaration, by word, shape and colour. */
export function DeclarationMark({ state }: { state: keyof typeof DECLARATIONS }) {
	const { t } = useTranslation("declared");
	const [Shape, tone] = DECLARATIONS[state];
	return (
		<span className={classes.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`mine.state.${state}`)}
		</span>
	);
}

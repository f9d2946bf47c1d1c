import type { StandingStatus } from "@gatehouse/framework";
import {
	IconArrowDownCircle,
	IconCalendarX,
	IconCircleCheck,
	IconCircleDashed,
	IconCircleMinus,
	IconCircleX,
	IconHourglass,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./outcome.module.css";

const SHAPES = {
	met: IconCircleCheck,
	waived: IconHourglass,
	unproven: IconCircleDashed,
	expired: IconCalendarX,
	rejected: IconCircleX,
	"insufficient-grade": IconArrowDownCircle,
	"not-applicable": IconCircleMinus,
};

/** Which of the three outcomes a status pulls towards, for its colour; what does not apply stays quiet. */
function tone(status: StandingStatus, strength: string): string {
	if (status === "not-applicable") return "quiet";
	if (status === "met") return "allow";
	if (status === "waived") return "conditional";
	return strength === "M" ? "deny" : "quiet";
}

/** Where a subject stands against a requirement: word, shape and colour. A should that is missed alarms nobody. */
export function StatusMark({ status, strength = "M" }: { status: StandingStatus; strength?: string }) {
	const { t } = useTranslation("parts");
	const Shape = SHAPES[status];
	return (
		<span className={classes.badge} data-outcome={tone(status, strength)}>
			<Shape size={15} aria-hidden />
			{t(`status.${status}`)}
		</span>
	);
}

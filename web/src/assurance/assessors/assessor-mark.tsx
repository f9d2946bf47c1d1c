import { IconAlertTriangle, IconBan, IconCircleCheck, IconHourglass } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "../../parts/outcome.module.css";
import type { AssessorItem } from "./assessors.ts";

const SHAPES = {
	fit: { icon: IconCircleCheck, outcome: "allow" },
	warned: { icon: IconAlertTriangle, outcome: "conditional" },
	suspended: { icon: IconHourglass, outcome: "deny" },
	"struck-off": { icon: IconBan, outcome: "deny" },
} as const;

/** How an assessor stands: word, shape and colour. */
export function AssessorMark({ state }: { state: AssessorItem["state"] }) {
	const { t } = useTranslation("assessors");
	const { icon: Shape, outcome } = SHAPES[state];
	return (
		<span className={classes.badge} data-outcome={outcome}>
			<Shape size={15} aria-hidden />
			{t(`state.${state}`)}
		</span>
	);
}

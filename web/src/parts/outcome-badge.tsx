import type { Outcome } from "@gatehouse/framework";
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconHexagonLetterXFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./outcome.module.css";

const SHAPES = { allow: IconCircleCheckFilled, conditional: IconAlertTriangleFilled, deny: IconHexagonLetterXFilled };

/** The shape of an outcome: circle, triangle, hexagon. Decoration; the word stands beside it. */
export function OutcomeIcon({ outcome, size = 16 }: { outcome: Outcome; size?: number }) {
	const Shape = SHAPES[outcome];
	return <Shape size={size} aria-hidden className={classes.icon} data-outcome={outcome} />;
}

/** An outcome told three ways: word, shape and colour. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
	const { t } = useTranslation("parts");
	return (
		<span className={classes.badge} data-outcome={outcome}>
			<OutcomeIcon outcome={outcome} size={15} />
			{t(`outcome.${outcome}`)}
		</span>
	);
}

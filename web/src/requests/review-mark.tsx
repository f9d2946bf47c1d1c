import { IconCircleCheck, IconCircleX, IconHourglass, IconMessageQuestion } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "../parts/outcome.module.css";
import type { ReviewState, Turn } from "./shapes.ts";

const MARKS = {
	accepted: { shape: IconCircleCheck, tone: "allow" },
	rejected: { shape: IconCircleX, tone: "deny" },
	submitted: { shape: IconHourglass, tone: "quiet" },
	asked: { shape: IconMessageQuestion, tone: "conditional" },
};

/** What the city made of a piece of evidence, or whose turn it is. */
export function ReviewMark({ state, awaits }: { state: ReviewState; awaits: Turn | null }) {
	const { t } = useTranslation("requests");
	const word = state === "submitted" && awaits === "supplier" ? "asked" : state;
	const { shape: Shape, tone } = MARKS[word];
	return (
		<span className={classes.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`review.${word}`)}
		</span>
	);
}

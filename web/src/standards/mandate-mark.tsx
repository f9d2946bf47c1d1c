import { Text } from "@mantine/core";
import { IconGavel, IconThumbUp, IconTrashX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { StandardItem } from "../api/shapes.ts";
import classes from "../parts/outcome.module.css";

const SHAPES = { mandatory: IconGavel, recommended: IconThumbUp, retired: IconTrashX };

/** How the city stands to a standard, by word and shape. */
export function MandateMark({ mandate }: { mandate: StandardItem["mandate"] }) {
	const { t } = useTranslation("standards");
	if (mandate === null) {
		return (
			<Text span size="sm" c="dimmed">
				{t("mandate.none")}
			</Text>
		);
	}
	const Shape = SHAPES[mandate.status];
	const tone = mandate.status === "mandatory" ? "allow" : mandate.status === "recommended" ? "quiet" : "conditional";
	return (
		<span className={classes.badge} data-outcome={tone}>
			<Shape size={15} aria-hidden />
			{t(`mandate.${mandate.status}`)}
		</span>
	);
}

import { Box, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Overview } from "../api/shapes.ts";
import { OutcomeBar } from "../parts/outcome-bar.tsx";
import { useDay } from "../shell/day.ts";
import classes from "./headline.module.css";
import { cityQuery } from "./queries.ts";

/** The state of the city in one plain sentence. */
export function Headline({ overview }: { overview: Overview }) {
	const { t } = useTranslation("overview");
	const { chosen } = useDay();
	const city = useQuery(cityQuery(chosen));
	const { subjects, allow, conditional, deny } = overview.totals;
	const sentence = () => {
		if (subjects === 0) return t("headline.empty");
		if (city.data?.baseline === null) return t("headline.noBaseline");
		if (allow === subjects) return t("headline.all", { count: subjects });
		return t("headline.some", { allow, subjects, conditional, deny });
	};
	return (
		<Box className={classes.headline} role="status">
			<Text className={classes.sentence} component="p" m={0}>
				{sentence()}
			</Text>
			<OutcomeBar tally={overview.totals} height={12} />
		</Box>
	);
}

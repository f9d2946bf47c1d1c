import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";
import { useTranslation } from "react-i18next";
import type { Outcome } from "../api/shapes.ts";

/** Stacked bars of the three outcomes; loaded on demand because the chart library is the heaviest part. */
export default function PostureChart({ rows }: { rows: readonly (Record<Outcome, number> & { label: string })[] }) {
	const { t } = useTranslation("parts");
	return (
		<BarChart
			h={48 + rows.length * 36}
			data={[...rows]}
			dataKey="label"
			type="stacked"
			orientation="vertical"
			gridAxis="y"
			tickLine="none"
			withLegend
			legendProps={{ verticalAlign: "bottom", height: 28 }}
			yAxisProps={{ width: 108, tickMargin: 8 }}
			xAxisProps={{ allowDecimals: false }}
			barProps={{ barSize: 18, isAnimationActive: false, radius: 3 }}
			barChartProps={{ accessibilityLayer: false }}
			series={[
				{ name: "allow", label: t("outcome.allow"), color: "var(--gh-allow-solid)" },
				{ name: "conditional", label: t("outcome.conditional"), color: "var(--gh-conditional-solid)" },
				{ name: "deny", label: t("outcome.deny"), color: "var(--gh-deny-solid)" },
			]}
		/>
	);
}

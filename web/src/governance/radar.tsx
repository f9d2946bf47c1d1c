import "@mantine/charts/styles.css";
import { RadarChart } from "@mantine/charts";

/** Colours that differ in lightness too; the lines have marks of their own, and a table says the same. */
const COLOURS = [
	"var(--mantine-color-blue-7)",
	"var(--mantine-color-orange-6)",
	"var(--mantine-color-teal-6)",
	"var(--mantine-color-grape-6)",
];

/** A picture of several things on the same axes; loaded on demand, because the chart library is heavy. */
export default function Radar({
	data,
	series,
	label,
	most,
}: {
	data: readonly Record<string, string | number>[];
	series: readonly string[];
	/** What the picture shows, for those who do not see it. */
	label: string;
	/** The outer end of every axis. */
	most: number;
}) {
	return (
		<div role="img" aria-label={label}>
			<RadarChart
				h={330}
				aria-hidden
				data={data.map((row) => ({ ...row }))}
				dataKey="axis"
				withPolarRadiusAxis
				withLegend={series.length > 1}
				polarRadiusAxisProps={{ domain: [0, most], tickCount: 5, angle: 90 }}
				// Small enough that the names of the axes have room on a phone.
				radarChartProps={{ accessibilityLayer: false, outerRadius: "52%" }}
				series={series.map((name, index) => ({
					name,
					color: COLOURS[index % COLOURS.length] ?? "var(--mantine-color-blue-7)",
					opacity: 0.12,
					strokeColor: COLOURS[index % COLOURS.length] ?? "var(--mantine-color-blue-7)",
				}))}
			/>
		</div>
	);
}

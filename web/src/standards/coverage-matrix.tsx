import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Coverage } from "../api/shapes.ts";
import classes from "./coverage-matrix.module.css";

export interface Cell {
	topic: Coverage["topics"][number];
	layer: Coverage["layers"][number];
	standards: readonly string[];
	mandated: readonly string[];
}

/** Steps of shading; the number in the cell says the same. */
function shade(count: number): number {
	if (count === 0) return 0;
	if (count <= 1) return 1;
	if (count <= 3) return 2;
	return count <= 6 ? 3 : 4;
}

/** The heat table: a number per cell, shading on top of it, each cell a button that lists its standards. */
export function CoverageMatrix({
	coverage,
	sector,
	onOpen,
}: {
	coverage: Coverage;
	sector: string;
	onOpen: (cell: Cell) => void;
}) {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const cells = useMemo(
		() =>
			new Map(
				coverage.cells
					.filter((cell) => cell.sector === sector)
					.map((cell) => [`${cell.topic} ${cell.layer}`, cell] as const),
			),
		[coverage, sector],
	);
	return (
		<section
			className="gh-scroll"
			aria-label={t("coverage.legend")} // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard (WCAG 2.1.1)
			tabIndex={0}
		>
			<table className={classes.matrix}>
				<thead>
					<tr>
						<th scope="col">{t("coverage.topic")}</th>
						{coverage.layers.map((layer) => (
							<th key={layer} scope="col">
								{word(`layer.${layer}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{coverage.topics.map((topic) => (
						<tr key={topic.id}>
							<th scope="row">{topic.name}</th>
							{coverage.layers.map((layer) => {
								const found = cells.get(`${topic.id} ${layer}`);
								const standards = found?.standards ?? [];
								const mandated = found?.mandated ?? [];
								return (
									<td key={layer}>
										<UnstyledButton
											className={classes.cell}
											data-shade={shade(standards.length)}
											data-open={mandated.length === 0}
											onClick={() => onOpen({ topic, layer, standards, mandated })}
										>
											<VisuallyHidden>
												{topic.name}, {word(`layer.${layer}`)}:{" "}
											</VisuallyHidden>
											<span className={classes.count}>{standards.length} </span>
											<span className={classes.mandated}>
												{mandated.length === 0
													? t("coverage.openShort")
													: t("coverage.mandatory", { count: mandated.length })}
											</span>
										</UnstyledButton>
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

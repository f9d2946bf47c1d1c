import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { longDayText } from "../../shell/day.ts";
import { useSceneColours } from "./colours.ts";
import type { Ecosystem } from "./ecosystem.ts";
import { csvOf } from "./export/csv.ts";
import { download, pngOf } from "./export/download.ts";
import { graphmlOf } from "./export/graphml.ts";
import { linkRows, nodeRows } from "./export/rows.ts";
import { svgOf } from "./export/svg.ts";
import type { Lit } from "./lit.ts";
import type { Scene } from "./scene.ts";
import type { Shown } from "./shown.ts";

const NODE_COLUMNS = ["id", "name", "kind", "layer", "degree", "sector", "tier", "outcome", "links"];
const LINK_COLUMNS = ["from", "to", "kind", "supply", "access", "updatableCode", "fallback"];

/** What is shown, as files: two drawings, a graph, two tables. */
export function Exports({
	ecosystem,
	shown,
	scene,
	lit,
}: {
	ecosystem: Ecosystem;
	shown: Shown;
	scene: Scene;
	lit: Lit;
}) {
	const { t } = useTranslation("picture");
	const { t: word } = useTranslation("parts");
	const colours = useSceneColours();
	const svg = () =>
		svgOf(scene, lit, colours, {
			title: t("export.title", { day: longDayText(ecosystem.at) }),
			band: (band) => t(`band.${band}`),
			outcome: (outcome) => word(`outcome.${outcome}`),
		});
	const save = (ending: string, type: string, text: string, part = "") =>
		download(`ecosystem${part}-${ecosystem.at}.${ending}`, new Blob([text], { type }));
	const png = async () => {
		const drawn = svg();
		const [, width = "1", height = "1"] = /width="(\d+)" height="(\d+)"/.exec(drawn) ?? [];
		download(`ecosystem-${ecosystem.at}.png`, await pngOf(drawn, Number(width), Number(height)));
	};
	return (
		<Menu position="bottom-end" withinPortal>
			<Menu.Target>
				<Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
					{t("export.label")}
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item onClick={() => save("svg", "image/svg+xml", svg())}>{t("export.svg")}</Menu.Item>
				<Menu.Item onClick={() => void png()}>{t("export.png")}</Menu.Item>
				<Menu.Item onClick={() => save("graphml", "application/xml", graphmlOf(ecosystem, shown))}>
					{t("export.graphml")}
				</Menu.Item>
				<Menu.Item
					onClick={() =>
						save("csv", "text/csv;charset=utf-8", csvOf(nodeRows(ecosystem, shown), NODE_COLUMNS), "-nodes")
					}
				>
					{t("export.nodes")}
				</Menu.Item>
				<Menu.Item
					onClick={() =>
						save("csv", "text/csv;charset=utf-8", csvOf(linkRows(ecosystem, shown), LINK_COLUMNS), "-links")
					}
				>
					{t("export.links")}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}

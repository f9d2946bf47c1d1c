import { Switch, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../parts/section.tsx";
import { PlainTable } from "../plain-table.tsx";
import type { Readiness } from "../queries.ts";

/** The levels of SIM3: what the team says, what is left of it by another's word, and what is wanted. */
export function Levels({ parameters }: { parameters: Readiness["parameters"] }) {
	const { t } = useTranslation("readiness");
	const [all, setAll] = useState(false);
	const shown = parameters.filter(({ said, gap }) => all || said !== null || gap === 0);
	return (
		<Section
			title={t("levels.title")}
			lead={t("levels.lead")}
			actions={
				<Switch label={t("levels.all")} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
			}
		>
			{shown.length === 0 ? (
				<Text>{t("levels.none")}</Text>
			) : (
				<PlainTable
					label={t("levels.title")}
					columns={[
						{ id: "id", title: t("levels.parameter"), minWidth: 180 },
						{ id: "said", title: t("levels.said"), numeric: true },
						{ id: "evidenced", title: t("levels.evidenced"), numeric: true },
						{ id: "target", title: t("levels.target"), numeric: true },
						{ id: "gap", title: t("levels.gap"), minWidth: 150 },
					]}
					rows={shown.map(({ id, name, said, evidenced, target, gap, confirmation }) => ({
						key: id,
						cells: [
							<>
								<span className="gh-mono">{id}</span> {name}
							</>,
							said === null ? t("levels.nothing") : String(said),
							String(evidenced),
							String(target),
							said !== null && said > evidenced
								? t(confirmation === null ? "levels.unconfirmed" : "levels.capped")
								: gap === 0
									? t("levels.reached")
									: t("levels.short", { count: gap }),
						],
					}))}
				/>
			)}
		</Section>
	);
}

import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/shapes.ts";
import { Section } from "../../parts/section.tsx";
import { ChainList } from "../graph/chain-list.tsx";
import type { PictureNode } from "./ecosystem.ts";

type Chains = Schemas["Chains"];

/** Links a way between two is long at most, and ways that are told at most. */
export const WAY_LIMITS = { most: 100, hops: 8 } as const;

/** All ways between two nodes, in both directions. */
export function Paths({
	from,
	to,
	there,
	back,
}: {
	from: PictureNode;
	to: PictureNode;
	there: Chains | undefined;
	back: Chains | undefined;
}) {
	const { t } = useTranslation("picture");
	const { t: word } = useTranslation("graph");
	const directions = [
		{ key: "there", title: t("ways", { from: from.name, to: to.name }), found: there },
		{ key: "back", title: t("ways", { from: to.name, to: from.name }), found: back },
	];
	return (
		<Section title={t("waysTitle")} flush>
			{directions.map(({ key, title, found }) => (
				<div key={key}>
					<Title order={3} size="h4" px="lg" pb="xs">
						{title}
					</Title>
					{found !== undefined && found.chains.length > 0 && (
						<ChainList {...found} hops={WAY_LIMITS.hops} joint={word("chains.passes")} />
					)}
					{found?.chains.length === 0 && (
						<Text size="sm" c="dimmed" px="lg" pb="md" role="status">
							{t(found.cut ? "waysNoneNear" : "waysNone", { hops: WAY_LIMITS.hops })}
						</Text>
					)}
				</div>
			))}
		</Section>
	);
}

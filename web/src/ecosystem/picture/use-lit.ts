import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Schemas } from "../../api/shapes.ts";
import { useDay } from "../../shell/day.ts";
import { chainsQuery } from "../graph/queries.ts";
import { BANDS, bandOf } from "./bands.ts";
import type { Blast } from "./blast.ts";
import type { Ecosystem } from "./ecosystem.ts";
import { type Lit, litByBlast, litByChains, litByNode, litByText } from "./lit.ts";
import { WAY_LIMITS } from "./paths.tsx";
import { isLit } from "./scene.ts";
import type { Shown } from "./shown.ts";
import type { PictureState } from "./state.ts";

type Chains = Schemas["Chains"];
export interface Ways {
	readonly there: Chains | undefined;
	readonly back: Chains | undefined;
}

const ALL: Lit = { nodes: null, pairs: new Set() };

/** All ways between the two selected, as the server finds them. */
export function useWays({ selected, other }: PictureState): Ways {
	const { chosen } = useDay();
	const [from, to] = [selected ?? "", other ?? ""];
	const enabled = selected !== null && other !== null;
	const there = useQuery({ ...chainsQuery({ from, to, ...WAY_LIMITS }, chosen), enabled });
	const back = useQuery({ ...chainsQuery({ from: to, to: from, ...WAY_LIMITS }, chosen), enabled });
	return { there: enabled ? there.data : undefined, back: enabled ? back.data : undefined };
}

/** What stands out: the ways between two, the blast radius, what was searched for, or the selected and its neighbours. */
export function useLit(
	ecosystem: Ecosystem,
	{ selected, other, hop }: PictureState,
	blast: Blast | undefined,
	{ there, back }: Ways,
	sought: string,
): Lit {
	return useMemo(() => {
		if (selected !== null && other !== null) {
			const ends = [[{ id: selected }], [{ id: other }]];
			return litByChains(ecosystem, [...ends, ...(there?.chains ?? []), ...(back?.chains ?? [])]);
		}
		if (hop !== null && blast !== undefined) return litByBlast(ecosystem, blast, hop);
		if (sought !== "") return litByText(ecosystem, sought);
		const place = selected === null ? undefined : ecosystem.placeOf.get(selected);
		return place === undefined ? ALL : litByNode(ecosystem, place);
	}, [ecosystem, selected, other, hop, blast, there, back, sought]);
}

/** The nodes that are shown and stand out, nearest first or by band, then by name. */
export function useListed(ecosystem: Ecosystem, shown: Shown, lit: Lit, blast: Blast | undefined): readonly number[] {
	return useMemo(() => {
		const keys = new Map(
			shown.nodes
				.filter((place) => isLit(lit, place))
				.map((place) => {
					const node = ecosystem.nodes[place]!;
					return [place, { first: blast?.hopOf[place] ?? BANDS.indexOf(bandOf(node)), name: node.name }] as const;
				}),
		);
		return [...keys.keys()].sort((a, b) => {
			const [one, two] = [keys.get(a)!, keys.get(b)!];
			return one.first - two.first || (one.name < two.name ? -1 : 1);
		});
	}, [ecosystem, shown, lit, blast]);
}

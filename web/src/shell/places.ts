import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { versionQuery } from "../baseline/queries.ts";
import { findSubjectsQuery } from "../gate/queries.ts";
import { useDay } from "./day.ts";
import { MORE_PLACES } from "./more-places.ts";
import { openGroups } from "./navigation-links.ts";

/** Somewhere one can go: an address, its name, and what it belongs to or is. */
export interface Place {
	readonly to: string;
	readonly name: string;
	readonly within: string;
}

interface PlaceGroup {
	readonly id: "pages" | "subjects" | "requirements";
	readonly places: readonly Place[];
}

/** So many of the city's things are offered; who wants more types more. */
const OFFERED = 8;

/**
 * What fits a text, of what is open to whoever asks.
 * @param text as typed so far, for the pages, which are known here. @param asked the same a moment later, for the server.
 */
export function usePlaces(text: string, asked: string): { groups: PlaceGroup[]; searching: boolean } {
	const may = useMay();
	const { chosen } = useDay();
	const { t } = useTranslation("parts");
	const pages = usePages().filter(({ name, within }) => fits(`${name} ${within}`, text));
	const enough = asked.length >= 2;
	const subjects = useQuery({ ...findSubjectsQuery(asked, chosen), enabled: enough && may("ecosystem.read") });
	const baseline = useQuery({ ...versionQuery("current", chosen), enabled: enough });
	const groups: PlaceGroup[] = [
		{ id: "pages", places: pages },
		{
			id: "subjects",
			places: enough
				? (subjects.data?.items ?? []).slice(0, OFFERED).map(({ id, name, kind }) => ({
						to: `/subjects/${id}`,
						name,
						within: t(`kind.${kind}`),
					}))
				: [],
		},
		{
			id: "requirements",
			places: enough
				? (baseline.data?.document.requirements ?? [])
						.filter((requirement) => fits(`${requirement.id} ${requirement.text}`, asked))
						.slice(0, OFFERED)
						.map((requirement) => ({
							to: `/baseline/requirements/${requirement.id}`,
							name: requirement.text,
							within: requirement.id,
						}))
				: [],
		},
	];
	return {
		groups: groups.filter(({ places }) => places.length > 0),
		searching: text !== asked || subjects.isFetching || baseline.isLoading,
	};
}

/** Every page that is open: those of the navigation, in its order, then those that belong to them. */
function usePages(): Place[] {
	const { t } = useTranslation([
		"shell",
		"access",
		"baseline",
		"contracts",
		"declared",
		"ecosystem",
		"gate",
		"graph",
		"registry",
		"responsibilities",
		"standards",
	]);
	const may = useMay();
	const side = sideOf(useMe());
	const linked = openGroups(may, side).flatMap(({ id, links }) =>
		links.map(({ to, page }) => ({ to, name: t(`shell:chapter.${page}`), within: t(`shell:group.${id}`) })),
	);
	const reached = new Set(linked.map(({ to }): string => to));
	const more = MORE_PLACES.filter(
		({ permission, of }) => may(permission) && (of !== "suppliers" || reached.has("/my/suppliers")),
	).map(({ to, words, of }) => ({ to, name: t(words), within: t(`shell:chapter.${of}`) }));
	return [...linked, ...more];
}

/** Whether every word of what was typed stands in a name. */
function fits(name: string, typed: string): boolean {
	const whole = name.toLowerCase();
	return typed
		.toLowerCase()
		.split(/\s+/)
		.every((word) => whole.includes(word));
}

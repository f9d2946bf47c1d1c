import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { plainWords } from "../parts/names.ts";

export const evidenceTypesQuery = () =>
	queryOptions({
		queryKey: ["evidence-types"],
		queryFn: () => unwrap(api.GET("/api/evidence-types")),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** Kinds of evidence that are known by their letters. */
const LETTERS = new Set(["sbom", "vex"]);

/** The name of a kind of evidence, to begin a line with. */
export function typeName(id: string): string {
	if (LETTERS.has(id)) return id.toUpperCase();
	const words = plainWords(id);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

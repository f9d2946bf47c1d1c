import type { CityFile } from "../../ecosystem/city-file.ts";
import type { Sector } from "../../shared/vocabulary.ts";

/** What a row of the matrix, a power or a switch is for: one of these, or none of them for the city. */
export interface Scoped {
	readonly sector?: Sector | undefined;
	readonly system?: string | undefined;
	readonly engagement?: string | undefined;
}

/** `city`, `sector:transport`, `system:traffic-computer`, `engagement:lighting-renewal`. */
export type ScopeKey = "city" | `${"sector" | "system" | "engagement"}:${string}`;

export function scopeKey({ sector, system, engagement }: Scoped): ScopeKey {
	if (engagement !== undefined) return `engagement:${engagement}`;
	if (system !== undefined) return `system:${system}`;
	return sector === undefined ? "city" : `sector:${sector}`;
}

/** The inverse of {@link scopeKey}, of a key that one wrote. */
export function scopeOf(key: ScopeKey): Scoped {
	const [kind = "", ...rest] = key.split(":");
	return kind === "city" ? {} : { [kind]: rest.join(":") };
}

/** The scope and those it inherits from, nearest first: a system from its sector, everything from the city (RESP-31). */
export function scopesAbove(city: Pick<CityFile, "systems">, scope: Scoped): readonly ScopeKey[] {
	const key = scopeKey(scope);
	if (key === "city") return [key];
	const sector = scope.system === undefined ? undefined : city.systems.find(({ id }) => id === scope.system)?.sector;
	return sector === undefined ? [key, "city"] : [key, `sector:${sector}`, "city"];
}

/** The id of a row that was given none: the cell it is for. */
export function matrixRowId(row: Scoped & { readonly activity: string; readonly state: string }): string {
	const scope = scopeKey(row);
	const where = scope === "city" ? "" : `-${scope.replace(":", "-")}`;
	return `${row.activity.toLowerCase()}${where}-${row.state}`.slice(0, 80).replace(/-+$/, "");
}

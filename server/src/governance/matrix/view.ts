import {
	type Content,
	type IsoDate,
	MATRIX_LIMITS,
	type MatrixGap,
	type MatrixOn,
	matrixGaps,
	matrixOn,
	sha256Hex,
} from "@gatehouse/framework";
import { DaysKept } from "../../record/days-kept.ts";
import type { CityModel, LivingCity } from "../../record/model.ts";

/** The matrix of a city on a day, with what is wrong with it. */
export interface MatrixView {
	readonly matrix: MatrixOn;
	readonly gaps: readonly MatrixGap[];
}

const kept = new DaysKept<object, MatrixView>();

/** Worked out once for a city and day. */
export function matrixView({ city }: LivingCity, content: Content, at: IsoDate): MatrixView {
	return kept.get(city, at, () => {
		const matrix = matrixOn(city, content.activities, at);
		const gaps = matrixGaps({
			matrix,
			actorKinds: content.actorKinds,
			legalClocks: content.legalClocks,
			uninvolved: content.uninvolved,
			country: city.city.country,
			limits: MATRIX_LIMITS,
		});
		return { matrix, gaps };
	});
}

/** How a gap is named in addresses: its key has no form of its own. */
export const gapId = ({ key }: Pick<MatrixGap, "key">): string => sha256Hex(key).slice(0, 16);

/** The name of an actor, or its id where there is none. */
export function actorName({ city }: CityModel, id: string): string {
	return city?.actors.find((actor) => actor.id === id)?.name ?? id;
}

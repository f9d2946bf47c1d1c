import { checkCityFile, type LocatedIssue, readCityFile } from "@gatehouse/formats";
import {
	type BaselineVersion,
	type CityFile,
	type Content,
	GatehouseError,
	registerFaults,
} from "@gatehouse/framework";
import { requireStorable } from "../http/storable.ts";
import type { ChangeBy } from "../record/entity-change.ts";
import type { CityModel } from "../record/model.ts";
import type { CityChange } from "../record/record.ts";
import { cityAt, storeCity } from "../record/replace-city.ts";

/** A city that was read and holds together, with the versions its releases make. */
export interface SoundCity {
	readonly city: CityFile;
	readonly versions: readonly BaselineVersion[];
}

/**
 * Reads a city file and checks it whole.
 * @throws GatehouseError with every fault and its line and column.
 */
export function readSoundCity(text: string | Uint8Array, content: Content): SoundCity {
	const read = readCityFile(text);
	if ("issues" in read) throw faulty(read.issues);
	const checked = checkCityFile(read, content);
	if ("issues" in checked) throw faulty(checked.issues);
	requireStorable(read.city);
	return { city: read.city, versions: checked.facts.versions };
}

function faulty(issues: readonly LocatedIssue[]): GatehouseError {
	const [first] = issues;
	const count = `${issues.length} fault${issues.length === 1 ? "" : "s"}`;
	const where = first === undefined ? "" : `, the first in line ${first.line}: ${first.message}`;
	return new GatehouseError(first?.code ?? "GH-FILE-010", `the city file has ${count}${where}`, { issues });
}

/**
 * The city put in the place of whatever is in the store.
 * @throws GatehouseError GH-STORE-002 when there is a city and `replace` was not asked for, GH-CERT-008.
 */
export function importOf(
	model: CityModel,
	revision: number,
	sound: SoundCity,
	replace: boolean,
	by: ChangeBy,
): CityChange {
	if (model.city !== null && !replace) {
		throw new GatehouseError("GH-STORE-002", `the store holds the city \`${model.city.city.id}\` already`);
	}
	const faults = registerFaults(model.city?.certificates ?? [], sound.city.certificates);
	if (faults.length > 0) {
		throw new GatehouseError("GH-CERT-008", "the file does not keep the register of certificates", { issues: faults });
	}
	const next = cityAt(sound.city, sound.versions, revision);
	return {
		next,
		store: (trx) => storeCity(trx, next),
		note: {
			...by,
			action: model.city === null ? "city.imported" : "city.replaced",
			target: next.city.city.id,
			...(model.city === null ? {} : { before: model.city }),
			after: next.city,
		},
		explain: (issues) => new GatehouseError("GH-GATE-003", "the city does not hold together", { issues }),
	};
}

import {
	LEAST_PLACES,
	type StatusPurpose,
	signCredential,
	statusListAddress,
	statusListCredential,
} from "@gatehouse/formats/credentials";
import { type Certificate, certificateStateOn, type IsoDate } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { type Issuer, signingKeyOf } from "./issuer.ts";

/** How long a list may be relied on, and how long it should be kept before it is asked for again, in milliseconds. */
const GOOD_FOR = 48 * 3_600_000;
const KEEP_FOR = 300_000;
/** A list is signed anew when it is older than this, so that whoever asks gets one that is good for a day and more. */
const FRESH_FOR = 12 * 3_600_000;

/** Which certificates a list marks on a day: withdrawn and superseded for good, suspended for now. */
export function placesIn(purpose: StatusPurpose, certificates: readonly Certificate[], at: IsoDate): number[] {
	const states = purpose === "suspension" ? ["suspended"] : ["withdrawn", "superseded"];
	return certificates.flatMap((one) => (states.includes(certificateStateOn(one, at) ?? "") ? [one.place] : []));
}

interface KeptList {
	/** Revision of the city, day and key it was made for. */
	readonly made: string;
	readonly at: number;
	readonly token: Promise<string>;
}

/** The signed lists, each made once for a revision of the city and a day. */
export class StatusLists {
	readonly #house: House;
	readonly #kept = new Map<StatusPurpose, KeptList>();

	constructor(house: House) {
		this.#house = house;
	}

	async list(purpose: StatusPurpose, issuer: Issuer): Promise<string> {
		const { city, revision } = await this.#house.record.current();
		const now = this.#house.clock();
		const made = JSON.stringify([revision, dayOf(now), issuer.keys.map(({ kid, until_at }) => [kid, until_at])]);
		const kept = this.#kept.get(purpose);
		if (kept?.made === made && now.getTime() - kept.at < FRESH_FOR) return kept.token;
		const token = this.#sign(purpose, issuer, city?.certificates ?? [], now);
		this.#kept.set(purpose, { made, at: now.getTime(), token });
		token.catch(() => this.#kept.delete(purpose));
		return token;
	}

	async #sign(
		purpose: StatusPurpose,
		issuer: Issuer,
		certificates: readonly Certificate[],
		now: Date,
	): Promise<string> {
		const list = await statusListCredential({
			id: statusListAddress(issuer.address, purpose),
			issuer: issuer.did,
			purpose,
			set: placesIn(purpose, certificates, dayOf(now)),
			places: LEAST_PLACES,
			validFrom: now.toISOString(),
			validUntil: new Date(now.getTime() + GOOD_FOR).toISOString(),
			keepFor: KEEP_FOR,
		});
		return signCredential(list, issuer.did, await signingKeyOf(this.#house.files, issuer), now);
	}
}

import {
	CERTIFICATE_FEED_SCHEMA,
	type CertificateFeed,
	feedCredential,
	STATUS_PURPOSES,
	signCredential,
} from "@gatehouse/formats/credentials";
import { certificateStateOn } from "@gatehouse/framework";
import { writeBase64 } from "@gatehouse/framework/log";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { type Issuer, readyToSign, requireIssuer, signingKeyOf } from "../certificates/issuer.ts";
import { checkpointOf, entryAt, proofOfInclusion } from "../certificates/log-store.ts";
import { findSigned, type SignedCertificate } from "../certificates/register.ts";
import { StatusLists } from "../certificates/status.ts";

/** How long a feed may be relied on, and how long one is handed out before another is made, in milliseconds. */
const GOOD_FOR = 48 * 3_600_000;
const FRESH_FOR = 3_600_000;

/** What this city has in force, signed for other cities; made once for a revision of the city and a day. */
export class OwnFeed {
	readonly #house: House;
	readonly #lists: StatusLists;
	#kept: { readonly made: string; readonly at: number; readonly feed: Promise<CertificateFeed> } | undefined;

	constructor(house: House) {
		this.#house = house;
		this.#lists = new StatusLists(house);
	}

	/** @throws GatehouseError GH-HTTP-001 before the first certificate. */
	async feed(): Promise<CertificateFeed> {
		const issuer = await requireIssuer(this.#house.store.db);
		const { revision } = await this.#house.record.current();
		const now = this.#house.clock();
		const made = JSON.stringify([revision, dayOf(now), issuer.keys.map(({ kid, until_at }) => [kid, until_at])]);
		if (this.#kept?.made === made && now.getTime() - this.#kept.at < FRESH_FOR) return this.#kept.feed;
		const feed = this.#make(issuer, now);
		this.#kept = { made, at: now.getTime(), feed };
		feed.catch(() => {
			this.#kept = undefined;
		});
		return feed;
	}

	async #make(issuer: Issuer, now: Date): Promise<CertificateFeed> {
		const { files, record, store } = this.#house;
		const { city } = await record.current();
		const inForce = (city?.certificates ?? []).filter((one) => certificateStateOn(one, dayOf(now)) === "in-force");
		const signed: SignedCertificate[] = [];
		for (const { id } of inForce) {
			const one = await findSigned(store.db, id);
			if (one !== undefined) signed.push(one);
		}
		await readyToSign(files);
		const statusLists = await Promise.all(STATUS_PURPOSES.map((purpose) => this.#lists.list(purpose, issuer)));
		const { checkpoint, logs } = await record.write(async ({ trx, now: then }) => {
			const note = await checkpointOf(trx, files, issuer, then);
			const size = Number(note.split("\n")[1]);
			const proofs: CertificateFeed["certificates"][number]["log"][] = [];
			for (const { logPlace: index } of signed) {
				const proof = (await proofOfInclusion(trx, index, size)).map(writeBase64);
				proofs.push({ entry: await entryAt(trx, index), index, proof });
			}
			return { checkpoint: note, logs: proofs };
		});
		const list = feedCredential({
			...{ address: issuer.address, issuer: issuer.did, checkpoint },
			...{ validFrom: now.toISOString(), validUntil: new Date(now.getTime() + GOOD_FOR).toISOString() },
			credentials: signed.map(({ token }) => token),
		});
		return {
			schema: CERTIFICATE_FEED_SCHEMA,
			list: await signCredential(list, issuer.did, await signingKeyOf(files, issuer), now),
			statusLists,
			certificates: signed.flatMap(({ token }, index) => {
				const log = logs[index];
				return log === undefined ? [] : [{ credential: token, log }];
			}),
		};
	}
}

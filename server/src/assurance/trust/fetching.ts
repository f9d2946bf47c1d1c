import { canonicalJson, GatehouseError, type TrustedIssuer } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { keepHourly } from "../../http/hourly.ts";
import { type Fetch, outgoingFetch } from "../../http/outgoing.ts";
import { replacement } from "../../record/entity-change.ts";
import { memberOf, requireCity } from "../../record/model.ts";
import { hear } from "./hear.ts";

/** Most bytes of another city's feed: some thousand certificates. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The `fetch` by which other cities are heard: on the internet, or where whoever runs this named their origin. */
export const trustFetch = ({ outgoingAllowed }: { readonly outgoingAllowed: readonly string[] }): Fetch =>
	outgoingFetch({ allowed: outgoingAllowed, mostBytes: MOST_BYTES });

/** What came of fetching from one trusted city. */
export interface Fetched {
	readonly trust: string;
	/** Why nothing was taken; null: all went well. */
	readonly failure: string | null;
	readonly certificates: number;
	readonly refused: number;
}

/** Fetches and verifies what every trusted city has in force, and keeps it. What fails leaves what was heard before. */
export async function fetchTrusts(house: House, fetch: Fetch, only?: string): Promise<readonly Fetched[]> {
	const { city } = await house.record.current();
	const today = dayOf(house.clock());
	const due = (city?.trusts ?? []).filter(
		({ id, from, until }) => from <= today && today <= until && (only === undefined || only === id),
	);
	const all: Fetched[] = [];
	for (const trust of due) all.push(await fetchOne(house, fetch, trust));
	return all;
}

async function fetchOne(house: House, fetch: Fetch, { id, did }: TrustedIssuer): Promise<Fetched> {
	const { db } = house.store;
	const row = await db
		.selectFrom("trust_fetch")
		.select("checkpoint")
		.where("trust", "=", id)
		// What was seen of another issuer's log is no beginning of this one's.
		.where("did", "=", did)
		.executeTakeFirst();
	const seen = row?.checkpoint ?? null;
	const at = house.clock();
	try {
		const heard = await hear({ did, at, checkpoint: seen }, fetch);
		const feed = {
			asOf: dayOf(at),
			certificates: [...heard.certificates].sort((a, b) => (a.number < b.number ? -1 : 1)),
		};
		await house.record.write(async ({ trx, change, city }) => {
			const model = requireCity(await city());
			const held = memberOf(model.city.trusts, id);
			if (held === undefined || held.did !== did) return;
			if (canonicalJson(held.feed ?? null) !== canonicalJson(feed)) {
				await change((current, revision) => {
					const by = { actor: "system", reason: null };
					const made = replacement(current, revision, "trusts", { ...held, feed }, by);
					return { ...made, note: { ...made.note, action: "trusts.heard" } };
				});
			}
			const kept = { did, tried_at: at.toISOString(), failure: null, checkpoint: heard.checkpoint };
			await trx
				.insertInto("trust_fetch")
				.values({ trust: id, ...kept })
				.onConflict((conflict) => conflict.column("trust").doUpdateSet(kept))
				.execute();
		});
		return { trust: id, failure: null, certificates: feed.certificates.length, refused: heard.refused.length };
	} catch (error) {
		if (!(error instanceof GatehouseError)) throw error;
		const failure = `${error.code}: ${error.message}`;
		const tried = { did, tried_at: at.toISOString(), failure, checkpoint: seen };
		await db
			.insertInto("trust_fetch")
			.values({ trust: id, ...tried })
			.onConflict((conflict) => conflict.column("trust").doUpdateSet(tried))
			.execute();
		return { trust: id, failure, certificates: 0, refused: 0 };
	}
}

/** Fetches once the server runs and every hour. */
export function keepFetchingTrusts(app: FastifyInstance, house: House, fetch: Fetch): void {
	keepHourly(app, "fetching what trusted cities have in force", () => fetchTrusts(house, fetch));
}

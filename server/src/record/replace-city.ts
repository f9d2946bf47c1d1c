import type { BaselineVersion, CityFile } from "@gatehouse/framework";
import { sql } from "kysely";
import { insertVersion } from "../baseline/index.ts";
import type { Transaction } from "../db/open.ts";
import { COLLECTIONS, type Collection } from "./entity-store.ts";
import type { LivingCity, Revisions } from "./model.ts";
import { entityStores } from "./stores.ts";

/**
 * A whole city as it is at one revision. Each release states the hash of its version, as an export will.
 * @param versions what the releases make, in their order.
 */
export function cityAt(city: CityFile, versions: readonly BaselineVersion[], revision: number): LivingCity {
	const baselines = city.baselines.map((release, index) => {
		const hash = versions[index]?.hash;
		return hash === undefined ? release : { ...release, hash };
	});
	return { revision, city: { ...city, baselines }, revisions: revisionsAt(city, revision), versions };
}

/** Puts the city into the store in place of whatever city is there; decisions and the journal stay. */
export async function storeCity(trx: Transaction, { city, versions, revision }: LivingCity): Promise<void> {
	await clearCity(trx);
	const { id, name, country, population, languages, timeZone, note } = city.city;
	const inherited = city.inherited === undefined ? null : JSON.stringify(city.inherited);
	await trx
		.insertInto("city")
		.values({ id, name, country, population, languages, time_zone: timeZone, note: note ?? null, inherited })
		.execute();
	for (const [index, version] of versions.entries()) {
		await insertVersion(trx, { version, changes: city.baselines[index]?.changes ?? [] });
	}
	for (const collection of COLLECTIONS) await insertAll(trx, collection, city, revision);
}

/** Emptying all tables at once needs no check of references row by row; published versions go only with the city. */
async function clearCity(trx: Transaction): Promise<void> {
	await sql`set local gatehouse.replacing = 'yes'`.execute(trx);
	await sql`truncate city, baseline_version, office, city_activity, responsibility, study, body, goal, readiness_record, minute, trusted_issuer, past_work, assessor, certificate, suspension, sighting, contract, tier_override, waiver, finding, evidence, supply, engagement_part, engagement,
		dependency, fleet, product, system, actor, subject`.execute(trx);
	await sql`set local gatehouse.replacing = 'no'`.execute(trx);
}

async function insertAll<C extends Collection>(
	trx: Transaction,
	collection: C,
	city: CityFile,
	revision: number,
): Promise<void> {
	const members: CityFile[C] = city[collection];
	await entityStores[collection].insert(
		trx,
		members.map((value) => ({ value, revision })),
	);
}

/** Every member as changed at this revision. */
function revisionsAt(city: CityFile, revision: number): Revisions {
	const of = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }) => [id, revision]));
	return {
		actors: of(city.actors),
		systems: of(city.systems),
		products: of(city.products),
		fleets: of(city.fleets),
		engagements: of(city.engagements),
		supplies: of(city.supplies),
		sightings: of(city.sightings),
		contracts: of(city.contracts),
		evidence: of(city.evidence),
		findings: of(city.findings),
		certificates: of(city.certificates),
		assessors: of(city.assessors),
		pastWork: of(city.pastWork),
		trusts: of(city.trusts),
		waivers: of(city.waivers),
		tierOverrides: of(city.tierOverrides),
		suspensions: of(city.suspensions),
		offices: of(city.offices),
		activities: of(city.activities),
		responsibilities: of(city.responsibilities),
		studies: of(city.studies),
		bodies: of(city.bodies),
		goals: of(city.goals),
		readiness: of(city.readiness),
		minutes: of(city.minutes),
	};
}

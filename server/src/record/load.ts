import { CITY_SCHEMA, type CityFile, type CityProfile, type InheritedBaseline } from "@gatehouse/framework";
import { loadVersions, releaseOf } from "../baseline/index.ts";
import type { Db } from "../db/open.ts";
import { withoutNulls } from "../db/rows.ts";
import type { Collection, Kept, Member } from "./entity-store.ts";
import type { CityModel } from "./model.ts";
import { entityStores } from "./stores.ts";

/**
 * The revision of the city in the store. Locked `against changes`: many may hold it so, nobody changes the city until the
 * transaction ends; `for a change`: held by one alone.
 */
export async function storedRevision(db: Db, lock?: "against changes" | "for a change"): Promise<number> {
	let query = db.selectFrom("city_state").select("revision");
	if (lock === "against changes") query = query.forShare();
	if (lock === "for a change") query = query.forUpdate();
	const { revision } = await query.executeTakeFirstOrThrow();
	return revision;
}

/** Reads the whole city out of the store; the caller sees to it that nobody changes it meanwhile. */
export async function loadCity(db: Db): Promise<CityModel> {
	const revision = await storedRevision(db);
	const head = await loadHead(db);
	const versions = await loadVersions(db);
	const load = async <C extends Collection>(collection: C): Promise<Kept<Member<C>>[]> =>
		entityStores[collection].load(db);
	const actors = await load("actors");
	const systems = await load("systems");
	const products = await load("products");
	const fleets = await load("fleets");
	const engagements = await load("engagements");
	const supplies = await load("supplies");
	const sightings = await load("sightings");
	const contracts = await load("contracts");
	const evidence = await load("evidence");
	const findings = await load("findings");
	const certificates = await load("certificates");
	const assessors = await load("assessors");
	const pastWork = await load("pastWork");
	const trusts = await load("trusts");
	const waivers = await load("waivers");
	const tierOverrides = await load("tierOverrides");
	const suspensions = await load("suspensions");
	const offices = await load("offices");
	const activities = await load("activities");
	const responsibilities = await load("responsibilities");
	const studies = await load("studies");
	const bodies = await load("bodies");
	const goals = await load("goals");
	const readiness = await load("readiness");
	const minutes = await load("minutes");
	const city: CityFile | null =
		head === null
			? null
			: {
					schema: CITY_SCHEMA,
					...head,
					baselines: versions.map(releaseOf),
					actors: valuesOf(actors),
					systems: valuesOf(systems),
					products: valuesOf(products),
					fleets: valuesOf(fleets),
					engagements: valuesOf(engagements),
					supplies: valuesOf(supplies),
					sightings: valuesOf(sightings),
					contracts: valuesOf(contracts),
					evidence: valuesOf(evidence),
					findings: valuesOf(findings),
					certificates: valuesOf(certificates),
					assessors: valuesOf(assessors),
					pastWork: valuesOf(pastWork),
					trusts: valuesOf(trusts),
					waivers: valuesOf(waivers),
					tierOverrides: valuesOf(tierOverrides),
					suspensions: valuesOf(suspensions),
					offices: valuesOf(offices),
					activities: valuesOf(activities),
					responsibilities: valuesOf(responsibilities),
					studies: valuesOf(studies),
					bodies: valuesOf(bodies),
					goals: valuesOf(goals),
					readiness: valuesOf(readiness),
					minutes: valuesOf(minutes),
				};
	return {
		revision,
		city,
		revisions: {
			actors: revisionsOf(actors),
			systems: revisionsOf(systems),
			products: revisionsOf(products),
			fleets: revisionsOf(fleets),
			engagements: revisionsOf(engagements),
			supplies: revisionsOf(supplies),
			sightings: revisionsOf(sightings),
			contracts: revisionsOf(contracts),
			evidence: revisionsOf(evidence),
			findings: revisionsOf(findings),
			certificates: revisionsOf(certificates),
			assessors: revisionsOf(assessors),
			pastWork: revisionsOf(pastWork),
			trusts: revisionsOf(trusts),
			waivers: revisionsOf(waivers),
			tierOverrides: revisionsOf(tierOverrides),
			suspensions: revisionsOf(suspensions),
			offices: revisionsOf(offices),
			activities: revisionsOf(activities),
			responsibilities: revisionsOf(responsibilities),
			studies: revisionsOf(studies),
			bodies: revisionsOf(bodies),
			goals: revisionsOf(goals),
			readiness: revisionsOf(readiness),
			minutes: revisionsOf(minutes),
		},
		versions: versions.map(({ version }) => version),
	};
}

const valuesOf = <T>(kept: readonly Kept<T>[]): T[] => kept.map(({ value }) => value);
const revisionsOf = <T extends { id: string }>(kept: readonly Kept<T>[]) =>
	new Map(kept.map(({ value, revision }) => [value.id, revision]));

async function loadHead(db: Db): Promise<{ city: CityProfile; inherited?: InheritedBaseline } | null> {
	const row = await db.selectFrom("city").selectAll().executeTakeFirst();
	if (row === undefined) return null;
	const { id, name, country, population, languages, time_zone: timeZone, note, inherited } = row;
	const city = withoutNulls({ id, name, country, population, languages, timeZone, note });
	return inherited === null ? { city } : { city, inherited };
}

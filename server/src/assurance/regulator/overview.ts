import {
	type AssuranceCoverage,
	type BaselineVersion,
	type CoveredSubject,
	coverageOf,
	coveredSubjects,
	type Finding,
	findingState,
	historyOf,
	type IsoDate,
	isOverdue,
	versionInForce,
} from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { factsOf, type LivingCity, requireCity } from "../../record/model.ts";
import { findIssuer, type Issuer } from "../certificates/issuer.ts";
import {
	findSigned,
	type RegisteredCertificate,
	registeredOf,
	type SignedCertificate,
} from "../certificates/register.ts";
import { sampleItem, sampleProgress } from "./sample-routes.ts";
import { loadSamples, type Sample } from "./sample-store.ts";
import { type SurveillanceItem, surveillanceItems } from "./surveillance.ts";

/** All that the regulator looks at, as it was on a day. */
export interface Oversight {
	readonly at: IsoDate;
	readonly model: LivingCity;
	readonly issuer: Issuer | undefined;
	readonly baseline: BaselineVersion | undefined;
	readonly coverage: AssuranceCoverage;
	readonly subjects: readonly CoveredSubject[];
	readonly certificates: readonly RegisteredCertificate[];
	readonly signed: ReadonlyMap<string, SignedCertificate>;
	readonly surveillance: readonly SurveillanceItem[];
	readonly findings: readonly (Finding & { readonly state: string; readonly overdue: boolean })[];
	readonly samples: readonly ReturnType<typeof sampleItem>[];
	readonly sampling: ReturnType<typeof sampleProgress>;
}

/** Gathers it; what was recorded after the day is left out. */
export async function oversightOn(house: House, at: IsoDate): Promise<Oversight> {
	const { db } = house.store;
	const model = requireCity(await house.record.current());
	const facts = factsOf(model, house.content);
	const known = await findIssuer(db);
	const keys = known?.keys.filter(({ from_at }) => dayOf(new Date(from_at)) <= at) ?? [];
	const issuer = known === undefined || keys.length === 0 ? undefined : { ...known, keys };
	const there = model.city.certificates.filter((one) => historyOf(one).some(({ on }) => on <= at));
	const signed = new Map<string, SignedCertificate>();
	for (const { id } of there) {
		const found = await findSigned(db, id);
		if (found !== undefined) signed.set(id, found);
	}
	const samples = (await loadSamples(db)).flatMap((one) => asOf(one, at));
	const subjects = coveredSubjects(facts, at);
	return {
		at,
		model,
		issuer,
		baseline: versionInForce(model.versions, at),
		coverage: coverageOf(subjects, at),
		subjects: subjects.sort((a, b) => (a.id < b.id ? -1 : 1)),
		certificates: there
			.map((one) => registeredOf(model, one, at, { issuer, signed: signed.get(one.id) }))
			.sort((a, b) => (a.number < b.number ? -1 : 1)),
		signed,
		surveillance: surveillanceItems(model, at).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
		findings: model.city.findings.flatMap((one) => findingOn(one, at)).sort((a, b) => (a.id < b.id ? -1 : 1)),
		samples: samples.map((one) => sampleItem(model, one)),
		sampling: sampleProgress(model, samples, Number(at.slice(0, 4)), at),
	};
}

/** A drawn certificate as it was on the day; nothing before it was drawn. */
function asOf(one: Sample, at: IsoDate): Sample[] {
	if (one.drawn_on > at) return [];
	if (one.recorded_at !== null && dayOf(new Date(one.recorded_at)) <= at) return [one];
	return [
		{ ...one, outcome: null, examined_on: null, note: null, recorded_by: null, recorded_for: null, recorded_at: null },
	];
}

/** A finding as it was on the day; nothing before it was written. */
function findingOn(one: Finding, at: IsoDate): Oversight["findings"][number][] {
	const state = findingState(one, at);
	if (state === undefined) return [];
	const { withdrawn, corrections, ...rest } = one;
	const then = corrections
		.filter(({ on }) => on <= at)
		.map(({ verdict, ...correction }) =>
			verdict === undefined || verdict.on > at ? correction : { ...correction, verdict },
		);
	const back = withdrawn === undefined || withdrawn.on > at ? {} : { withdrawn };
	return [{ ...rest, corrections: then, ...back, state, overdue: isOverdue(one, at) }];
}

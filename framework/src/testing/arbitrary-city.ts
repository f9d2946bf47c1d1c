import type fc from "fast-check";
import type { Correction } from "../assurance/finding.ts";
import type { BaselineVersion } from "../baseline/schema.ts";
import { type ReleaseContent, releaseVersions } from "../baseline/versions.ts";
import { CITY_SCHEMA, type CityFile, type CityFileInput, cityFile } from "../ecosystem/city-file.ts";
import type { CityContent } from "../ecosystem/content.ts";
import { addDays, type IsoDate } from "../shared/day.ts";
import type { Standard } from "../standards/schema.ts";
import { type DrawnCity, drawnCity, RANDOM_FROM } from "./drawn-city.ts";
import { evidenceFrom, waiversFrom } from "./drawn-proofs.ts";
import { releasesFrom } from "./drawn-releases.ts";
import { pick } from "./pick.ts";

/** Content rich enough to publish versions from. */
export type ArbitraryContent = ReleaseContent & CityContent & { readonly standards: readonly Standard[] };

/**
 * Random cities that hold together: actors on both sides, systems in circles, products, fleets, engagements, supplies in
 * circles, evidence in every state, waivers and overrides good and void, and zero to three baseline releases.
 */
export function arbitraryCity(content: ArbitraryContent): fc.Arbitrary<CityFile> {
	return drawnCity.map((drawn) => cityFile.parse(cityFrom(drawn, content)));
}

/** The versions a random city has published. */
export function versionsOf(city: CityFile, content: ArbitraryContent): readonly BaselineVersion[] {
	const result = releaseVersions(content, content.standards, city.inherited, city.baselines);
	if (result.issues !== undefined) throw new RangeError(JSON.stringify(result.issues));
	return result.versions;
}

function cityFrom(drawn: DrawnCity, content: ArbitraryContent): CityFileInput {
	const kinds = content.actorKinds.map((kind) => kind.id);
	const ids = (prefix: string, list: readonly unknown[]) => list.map((_, index) => `${prefix}-${index}`);
	const [others, systems, products, engagements] = [
		ids("actor", drawn.actors),
		ids("system", drawn.systems),
		ids("product", drawn.products),
		ids("engagement", drawn.engagements),
	];
	const fleets = products.length === 0 ? [] : ids("fleet", drawn.fleets);
	const authority = ["executive", "owner"];
	const actors = [...authority, ...others];
	const sized = [...systems, ...products, ...fleets];
	const subjects = [...actors, ...sized, ...engagements];
	const ownedFrom = (one: DrawnCity["systems"][number]["owned"], id: string) => ({
		...service(one.service),
		impact: one.impact,
		traits: one.traits,
		sector: one.sector,
		designated: one.designated,
		accountable: pick(authority, one.accountable),
		operator: pick(actors, one.operator),
		dependsOn: one.dependsOn.flatMap(({ on, hard, tested }) => {
			const target = pick(sized, on);
			return target === id ? [] : [{ on: target, hard, ...(tested === null ? {} : { fallbackTestedOn: tested }) }];
		}),
	});
	const some = (list: readonly string[], seeds: readonly number[]) =>
		list.length === 0 ? [] : [...new Set(seeds.map((one) => pick(list, one)))];
	return {
		schema: CITY_SCHEMA,
		city: { id: "random", name: "Random", country: "NL", population: 1000, languages: ["en"], timeZone: "UTC" },
		baselines: releasesFrom(drawn, content),
		actors: [
			{ id: "executive", name: "The Executive", kinds: ["city-executive"] },
			{ id: "owner", name: "The Owner", kinds: ["service-owner"] },
			...drawn.actors.map((one, index) => ({
				id: `actor-${index}`,
				name: `Actor ${index}`,
				kinds: [...new Set(one.kinds.map((kind) => pick(kinds, kind)))],
				...(one.parent === null || index === 0 ? {} : { parent: `actor-${one.parent % index}` }),
			})),
		],
		systems: drawn.systems.map((one, index) => ({
			id: `system-${index}`,
			name: `System ${index}`,
			kind: one.kind,
			...ownedFrom(one.owned, `system-${index}`),
		})),
		products: drawn.products.map((one, index) => ({
			id: `product-${index}`,
			name: `Product ${index}`,
			maker: pick(actors, one.maker),
			impact: one.impact,
			traits: one.traits,
			...(one.supportUntil === null ? {} : { supportUntil: one.supportUntil }),
		})),
		fleets: drawn.fleets.slice(0, fleets.length).map((one, index) => ({
			id: `fleet-${index}`,
			name: `Fleet ${index}`,
			product: pick(products, one.product),
			size: one.size,
			...(one.managedBy === null || systems.length === 0 ? {} : { managedBy: pick(systems, one.managedBy) }),
			...ownedFrom(one.owned, `fleet-${index}`),
		})),
		engagements: drawn.engagements.map((one, index) => ({
			id: `engagement-${index}`,
			name: `Engagement ${index}`,
			kind: one.kind,
			supplier: pick(actors, one.supplier),
			accountable: pick(authority, one.accountable),
			...one.term,
			traits: one.traits,
			delivers: some(sized, one.delivers),
			connectsTo: some(sized, one.connectsTo),
		})),
		supplies: drawn.supplies.flatMap((one, index) => {
			const [from, to] = [pick(actors, one.from), pick([...actors, ...sized], one.to)];
			if (from === to) return [];
			const { from: since, days } = one.term;
			const until = days === null ? null : addDays(since ?? RANDOM_FROM, days);
			const under =
				one.engagement === null || engagements.length === 0 ? {} : { engagement: pick(engagements, one.engagement) };
			const dates = { ...(since === null ? {} : { since }), ...(until === null ? {} : { until }) };
			return [
				{
					id: `supply-${index}`,
					from,
					to,
					what: "parts",
					kind: "component",
					access: one.access,
					updatableCode: one.updatableCode,
					...under,
					...dates,
				},
			];
		}),
		evidence: evidenceFrom(drawn, content, subjects, actors),
		waivers: waiversFrom(drawn, content, subjects, actors),
		tierOverrides: drawn.tierOverrides.map((one, index) => ({
			id: `override-${index}`,
			subject: pick(subjects, one.subject),
			direction: one.direction,
			tier: one.tier,
			by: pick([...authority, ...actors], one.by),
			from: one.from,
			reason: "looked at closely",
			...(one.days === null ? {} : { until: addDays(one.from, one.days) }),
		})),
		suspensions: drawn.suspensions.map((one, index) => ({
			id: `suspension-${index}`,
			subject: pick(subjects, one.subject),
			scope: one.scope,
			by: pick([...authority, ...actors], one.by),
			from: one.from,
			reason: "seen where it should not be",
			...(one.days === null ? {} : { until: addDays(one.from, one.days) }),
		})),
		findings: drawn.findings.map((one, index) => ({
			id: `finding-${index}`,
			subject: pick(subjects, one.subject),
			requirement: pick(content.baseline.requirements, one.requirement).id,
			severity: one.severity,
			title: "Doors stand open",
			text: "seen on the day",
			by: pick(actors, one.by),
			on: one.from,
			...(one.severity === "observation" ? {} : { due: addDays(one.from, one.days) }),
			corrections: correctionsFrom(one, pick([...authority, ...actors], one.by)),
		})),
		offices: drawn.offices.map((one, index) => officeFrom(one, index, pick([...authority, ...actors], one.actor))),
		activities: [{ id: "watch", group: "respond", name: "Watch", normally: "This", attack: "That" }],
		responsibilities: drawn.offices.slice(0, 1).flatMap((_, index) =>
			(["business-as-usual", "attack"] as const).map((state) => ({
				id: `watch-${state}`,
				activity: "watch",
				state,
				accountable: `office-${index}`,
				responsible: drawn.offices.map((__, other) => `office-${other}`),
			})),
		),
		sightings: [],
		contracts: [],
		certificates: [],
		assessors: [],
		pastWork: [],
		trusts: [],
	};
}

/** An office whose holder and deputy began on one day, and were tested on another. */
function officeFrom(one: DrawnCity["offices"][number], index: number, actor: string) {
	const person = (name: string) => ({
		...{ name, email: `${name}-${index}@example.org`, from: one.from },
		...(one.days === null ? {} : { until: addDays(one.from, one.days) }),
		...(one.accepted === null ? {} : { acceptedOn: one.accepted }),
		...(one.tested === null ? {} : { trainedOn: one.tested, tested: { on: one.tested, minutes: index * 40 } }),
	});
	const given = { power: "declare-attack" as const, document: "Order", grantedBy: "executive", from: one.from };
	return {
		...{ id: `office-${index}`, actor, name: `Office ${index}` },
		...{ holder: person("holder"), deputies: [person("deputy")] },
		authorities: one.declares ? [given] : [],
	};
}

/** Corrections one after the other; one without a verdict is the last. */
function correctionsFrom({ from, corrections }: DrawnCity["findings"][number], by: string): Correction[] {
	const made: Correction[] = [];
	let day = from;
	for (const { after, judged } of corrections) {
		const on = addDays(day, after);
		const given = { on, by, rootCause: "no lock", action: "a lock was fitted" };
		if (judged === null) return [...made, given];
		day = addDays(on, judged.after);
		made.push({ ...given, verdict: { on: day, by: "owner", effective: judged.effective, text: "looked at" } });
		if (judged.effective) return made;
	}
	return made;
}

function service({ from, days }: { from: IsoDate | null; days: number | null }) {
	const retired = days === null ? {} : { retiredOn: addDays(from ?? RANDOM_FROM, days) };
	return from === null ? retired : { inServiceFrom: from, ...retired };
}

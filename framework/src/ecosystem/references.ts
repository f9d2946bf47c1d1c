import { checkAssessors } from "../assurance/assessor-references.ts";
import { checkCertificates } from "../assurance/certificate-references.ts";
import { checkTrusts } from "../assurance/trust-references.ts";
import { checkContracts } from "../contracts/references.ts";
import { checkMatrix } from "../governance/matrix/references.ts";
import { checkGovernance } from "../governance/references.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import { circles } from "./circles.ts";
import type { CityFile } from "./city-file.ts";
import { type CityIds, checkDates, checkNotItself, checkReference, cityIds, repeatedIds, unknown } from "./city-ids.ts";
import type { CityContent } from "./content.ts";
import { degreeOf } from "./degree.ts";
import { checkLegalIds } from "./legal-ids.ts";
import { checkProofs } from "./proof-references.ts";
import type { Actor, ActorKind, Engagement, Fleet, Sighting, Supply, System } from "./schema.ts";

/** What the checks look things up in. */
interface Known {
	readonly ids: CityIds;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly kinds: ReadonlyMap<string, ActorKind>;
}

const ACTOR = ["actor"] as const;
const SIZED = ["system", "product", "fleet"] as const;
const ANYTHING = ["actor", "system", "product", "fleet", "engagement"] as const;

/**
 * Every reference that leads nowhere or to the wrong kind of thing, every repeated id and every inconsistency of a city,
 * in file order, each with its path into the document. Circles of dependencies and supplies are legal, circles of parents
 * are not; an override against the rules is void (TIER-12), not a fault.
 */
export function checkCity(city: CityFile, content: CityContent): Issue[] {
	const { ids, issues } = cityIds(city);
	const known: Known = {
		ids,
		actors: new Map(city.actors.map((actor) => [actor.id, actor])),
		kinds: new Map(content.actorKinds.map((kind) => [kind.id, kind])),
	};
	return [
		...issues,
		...city.baselines.flatMap((release, index) =>
			checkReference(["baselines", index, "publishedBy"], release.publishedBy, ACTOR, ids),
		),
		...city.actors.flatMap((actor, index) => checkActor(actor, ["actors", index], known)),
		...parentCircles(city.actors),
		...city.systems.flatMap((system, index) => checkOwned(system, ["systems", index], known)),
		...city.products.flatMap(({ maker }, index) => checkReference(["products", index, "maker"], maker, ACTOR, ids)),
		...city.fleets.flatMap((fleet, index) => checkFleet(fleet, ["fleets", index], known)),
		...city.engagements.flatMap((one, index) => checkEngagement(one, ["engagements", index], known)),
		...repeatedIds("supplies", city.supplies),
		...city.supplies.flatMap((supply, index) => checkSupply(supply, ["supplies", index], known)),
		...checkSightings(city.sightings, ids),
		...checkContracts(city, content, ids),
		...checkProofs(city, content, ids),
		...checkCertificates(city, ids),
		...checkAssessors(city, ids),
		...checkTrusts(city, ids),
		...repeatedIds("tierOverrides", city.tierOverrides),
		...city.tierOverrides.flatMap(({ subject, by, from, until }, index) => [
			...checkReference(["tierOverrides", index, "subject"], subject, ANYTHING, ids),
			...checkReference(["tierOverrides", index, "by"], by, ACTOR, ids),
			...checkDates(["tierOverrides", index, "until"], from, until),
		]),
		...repeatedIds("suspensions", city.suspensions),
		...city.suspensions.flatMap(({ subject, by, from, until }, index) => [
			...checkReference(["suspensions", index, "subject"], subject, ANYTHING, ids),
			...checkReference(["suspensions", index, "by"], by, ACTOR, ids),
			...checkDates(["suspensions", index, "until"], from, until),
		]),
		...checkGovernance(city, content, ids),
		...checkMatrix(city, content, ids),
	];
}

function checkActor(actor: Actor, path: IssuePath, { ids, kinds }: Known): Issue[] {
	const wrongKinds = actor.kinds.flatMap((kind, index) =>
		kinds.has(kind)
			? []
			: [unknown("GH-CITY-007", [...path, "kinds", index], `there is no actor kind \`${kind}\``, kind, kinds.keys())],
	);
	const wrong = [...wrongKinds, ...checkLegalIds(actor.legalIds, [...path, "legalIds"])];
	if (actor.parent === undefined) return wrong;
	return [
		...wrong,
		...checkReference([...path, "parent"], actor.parent, ACTOR, ids),
		...checkNotItself([...path, "parent"], actor.parent, actor.id),
	];
}

/** One issue per circle of parents, at its first actor in the file. */
function parentCircles(actors: readonly Actor[]): Issue[] {
	const parents = new Map(actors.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]]));
	return circles(parents).flatMap((group) => {
		if (group.length < 2) return [];
		const index = actors.findIndex((actor) => group.includes(actor.id));
		const members = [...group].sort().map((id) => `\`${id}\``);
		return [
			{
				code: "GH-CITY-005",
				path: ["actors", index, "parent"],
				message: `${members.join(", ")} are each other's parents`,
			},
		];
	});
}

/** The accountable owner must be an actor of degree 0 (design: accountability never leaves the city). */
function checkAccountable(path: IssuePath, id: string, { ids, actors, kinds }: Known): Issue[] {
	const wrong = checkReference(path, id, ACTOR, ids);
	const actor = actors.get(id);
	if (wrong.length > 0 || actor === undefined) return wrong;
	const degree = degreeOf(actor, kinds);
	if (degree === "0" || degree === undefined) return [];
	return [{ code: "GH-CITY-003", path, message: `\`${id}\` is of degree ${degree} and cannot be accountable` }];
}

function checkOwned(owned: System | Fleet, path: IssuePath, known: Known): Issue[] {
	return [
		...checkAccountable([...path, "accountable"], owned.accountable, known),
		...checkReference([...path, "operator"], owned.operator, ACTOR, known.ids),
		...owned.dependsOn.flatMap(({ on }, index) => [
			...checkReference([...path, "dependsOn", index, "on"], on, SIZED, known.ids),
			...checkNotItself([...path, "dependsOn", index, "on"], on, owned.id),
		]),
		...checkDates([...path, "retiredOn"], owned.inServiceFrom, owned.retiredOn),
	];
}

function checkFleet(fleet: Fleet, path: IssuePath, known: Known): Issue[] {
	const { product, managedBy } = fleet;
	return [
		...checkReference([...path, "product"], product, ["product"], known.ids),
		...(managedBy === undefined ? [] : checkReference([...path, "managedBy"], managedBy, ["system"], known.ids)),
		...checkOwned(fleet, path, known),
	];
}

function checkEngagement(engagement: Engagement, path: IssuePath, known: Known): Issue[] {
	return [
		...checkReference([...path, "supplier"], engagement.supplier, ACTOR, known.ids),
		...checkAccountable([...path, "accountable"], engagement.accountable, known),
		...checkDates([...path, "until"], engagement.from, engagement.until),
		...(["delivers", "connectsTo"] as const).flatMap((list) =>
			engagement[list].flatMap((id, index) => checkReference([...path, list, index], id, SIZED, known.ids)),
		),
	];
}

function checkSupply(supply: Supply, path: IssuePath, { ids }: Known): Issue[] {
	const { from, to, engagement, declaredBy, since, until, consent } = supply;
	return [
		...checkReference([...path, "from"], from, ACTOR, ids),
		...checkReference([...path, "to"], to, [...ACTOR, ...SIZED], ids),
		...checkNotItself([...path, "to"], to, from),
		...(engagement === undefined ? [] : checkReference([...path, "engagement"], engagement, ["engagement"], ids)),
		...(declaredBy === undefined ? [] : checkReference([...path, "declaredBy"], declaredBy, ACTOR, ids)),
		...checkDates([...path, "until"], since, until),
		...(consent === undefined
			? []
			: [
					...checkReference([...path, "consent", "by"], consent.by, ACTOR, ids),
					...checkDates([...path, "consent", "until"], consent.on, consent.until),
				]),
	];
}

function checkSightings(sightings: readonly Sighting[], ids: CityIds): Issue[] {
	return [
		...repeatedIds("sightings", sightings),
		...sightings.flatMap(({ from, to }, index) => [
			...checkReference(["sightings", index, "from"], from, ACTOR, ids),
			...checkReference(["sightings", index, "to"], to, [...ACTOR, ...SIZED], ids),
			...checkNotItself(["sightings", index, "to"], to, from),
		]),
	];
}

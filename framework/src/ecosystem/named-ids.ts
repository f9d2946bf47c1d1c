import type { Assessor, PastWork } from "../assurance/assessor.ts";
import type { Certificate } from "../assurance/certificate.ts";
import type { Finding } from "../assurance/finding.ts";
import type { Evidence } from "../assurance/schema.ts";
import type { TrustedIssuer } from "../assurance/trust.ts";
import type { Contract } from "../contracts/schema.ts";
import type { Waiver } from "../gate/schema.ts";
import type { Body, Goal } from "../governance/bodies/schema.ts";
import type { Minute } from "../governance/management/schema.ts";
import type { CityOffice, MatrixRow, OfficePerson } from "../governance/matrix/schema.ts";
import type { Scoped } from "../governance/matrix/scope.ts";
import type { ReadinessRecord } from "../governance/readiness/schema.ts";
import type { CityFile } from "./city-file.ts";
import type {
	Actor,
	Engagement,
	Fleet,
	Product,
	Sighting,
	Supply,
	Suspension,
	System,
	TierOverride,
} from "./schema.ts";

/** Collections whose members name subjects of the city and may be written anew. */
export const NAMING_COLLECTIONS = [
	"actors",
	"systems",
	"products",
	"fleets",
	"engagements",
	"supplies",
	"sightings",
	"contracts",
	"evidence",
	"findings",
	"certificates",
	"assessors",
	"pastWork",
	"trusts",
	"waivers",
	"tierOverrides",
	"suspensions",
	"offices",
	"responsibilities",
	"bodies",
	"goals",
	"readiness",
	"minutes",
] as const;
export type NamingCollection = (typeof NAMING_COLLECTIONS)[number];

/** A member of a collection with every id of a subject in it named as the function says; its own id stays. */
type Renaming<T> = (member: T, as: (id: string) => string) => T;

const maybe = <K extends string>(key: K, id: string | undefined, as: (id: string) => string) =>
	id === undefined ? {} : ({ [key]: as(id) } as { [name in K]: string });

const actor: Renaming<Actor> = (one, as) => ({ ...one, ...maybe("parent", one.parent, as) });

function owned<T extends System | Fleet>(one: T, as: (id: string) => string): T {
	return {
		...one,
		accountable: as(one.accountable),
		operator: as(one.operator),
		dependsOn: one.dependsOn.map((need) => ({ ...need, on: as(need.on) })),
	};
}

const fleet: Renaming<Fleet> = (one, as) => ({
	...owned(one, as),
	product: as(one.product),
	...maybe("managedBy", one.managedBy, as),
});

const product: Renaming<Product> = (one, as) => ({ ...one, maker: as(one.maker) });

const engagement: Renaming<Engagement> = (one, as) => ({
	...one,
	supplier: as(one.supplier),
	accountable: as(one.accountable),
	delivers: one.delivers.map(as),
	connectsTo: one.connectsTo.map(as),
});

const supply: Renaming<Supply> = (one, as) => ({
	...one,
	from: as(one.from),
	to: as(one.to),
	...maybe("engagement", one.engagement, as),
	...maybe("declaredBy", one.declaredBy, as),
	...(one.consent === undefined ? {} : { consent: { ...one.consent, by: as(one.consent.by) } }),
});

const sighting: Renaming<Sighting> = (one, as) => ({ ...one, from: as(one.from), to: as(one.to) });

const contract: Renaming<Contract> = (one, as) => ({
	...one,
	engagement: as(one.engagement),
	...maybe("signedBy", one.signedBy, as),
	...maybe("owner", one.owner, as),
	...(one.checked === undefined ? {} : { checked: { ...one.checked, by: as(one.checked.by) } }),
	clauses: one.clauses.map((clause) => ({ ...clause, ...maybe("acceptedBy", clause.acceptedBy, as) })),
	settled: one.settled.map((entry) => ({ ...entry, by: as(entry.by) })),
});

const evidence: Renaming<Evidence> = (one, as) => ({
	...one,
	subject: as(one.subject),
	providedBy: as(one.providedBy),
	review: one.review.state === "submitted" ? one.review : { ...one.review, by: as(one.review.by) },
});

const finding: Renaming<Finding> = (one, as) => ({
	...one,
	subject: as(one.subject),
	by: as(one.by),
	corrections: one.corrections.map((step) => ({
		...step,
		by: as(step.by),
		...(step.verdict === undefined ? {} : { verdict: { ...step.verdict, by: as(step.verdict.by) } }),
	})),
	...(one.withdrawn === undefined ? {} : { withdrawn: { ...one.withdrawn, by: as(one.withdrawn.by) } }),
});

const certificate: Renaming<Certificate> = (one, as) => ({
	...one,
	holder: as(one.holder),
	assessor: as(one.assessor),
	scope: { ...one.scope, subject: as(one.scope.subject) },
	events: one.events.map((event) => ({
		...event,
		deciders: event.deciders.map((decider) => ({ ...decider, organisation: as(decider.organisation) })),
	})),
});

const assessor: Renaming<Assessor> = (one, as) => ({ ...one, actor: as(one.actor) });

const pastWork: Renaming<PastWork> = (one, as) => ({ ...one, by: as(one.by), for: as(one.for) });

const waiver: Renaming<Waiver> = (one, as) => ({
	...one,
	subject: as(one.subject),
	requestedBy: as(one.requestedBy),
	signedBy: as(one.signedBy),
});

const marked = <T extends TierOverride | Suspension>(one: T, as: (id: string) => string): T => ({
	...one,
	subject: as(one.subject),
	by: as(one.by),
});

const body: Renaming<Body> = (one, as) => ({
	...one,
	members: one.members.map((member) => ({
		...member,
		actor: as(member.actor),
		interests: member.interests.map((interest) => ({ ...interest, ...maybe("with", interest.with, as) })),
	})),
});

const goal: Renaming<Goal> = (one, as) => ({ ...one, owner: as(one.owner) });

function readinessRecord(one: ReadinessRecord, as: (id: string) => string): ReadinessRecord {
	const owned = { ...one, owner: as(one.owner) };
	switch (owned.kind) {
		case "paper":
			return { ...owned, approvedBy: as(owned.approvedBy) };
		case "review":
		case "confirmation":
			return { ...owned, by: as(owned.by) };
		case "source":
			return { ...owned, system: as(owned.system) };
		case "drill":
			return { ...owned, ...maybe("system", owned.system, as) };
		case "escalation":
		case "clock":
			return { ...owned, deputy: as(owned.deputy) };
		case "exercise":
			return { ...owned, actions: owned.actions.map((action) => ({ ...action, owner: as(action.owner) })) };
		default:
			return owned;
	}
}

const minute: Renaming<Minute> = (one, as) => ({
	...one,
	present: one.present.map(as),
	decisions: one.decisions.map((decision) => ({ ...decision, owner: as(decision.owner) })),
});

const placed = <T extends Scoped>(one: T, as: (id: string) => string): T => ({
	...one,
	...maybe("system", one.system, as),
	...maybe("engagement", one.engagement, as),
});

const employed: Renaming<OfficePerson> = (one, as) => ({ ...one, ...maybe("actor", one.actor, as) });

const office: Renaming<CityOffice> = (one, as) => ({
	...one,
	actor: as(one.actor),
	...(one.holder === undefined ? {} : { holder: employed(one.holder, as) }),
	deputies: one.deputies.map((deputy) => employed(deputy, as)),
	authorities: one.authorities.map((given) => ({ ...placed(given, as), grantedBy: as(given.grantedBy) })),
});

const matrixRow: Renaming<MatrixRow> = placed;

const trust: Renaming<TrustedIssuer> = (one, as) => ({
	...one,
	deciders: one.deciders.map((by) => ({ ...by, organisation: as(by.organisation) })),
});

const RENAMINGS: { readonly [C in NamingCollection]: Renaming<CityFile[C][number]> } = {
	actors: actor,
	systems: owned,
	products: product,
	fleets: fleet,
	engagements: engagement,
	supplies: supply,
	sightings: sighting,
	contracts: contract,
	evidence,
	findings: finding,
	certificates: certificate,
	assessors: assessor,
	pastWork,
	trusts: trust,
	waivers: waiver,
	tierOverrides: marked,
	suspensions: marked,
	offices: office,
	responsibilities: matrixRow,
	bodies: body,
	goals: goal,
	readiness: readinessRecord,
	minutes: minute,
};

/** The member with every id of a subject that it names, as the function says; the very same one when nothing changes. */
export function renamedMember<C extends NamingCollection>(
	collection: C,
	member: CityFile[C][number],
	as: (id: string) => string,
): CityFile[C][number] {
	let changes = false;
	const renaming: Renaming<CityFile[C][number]> = RENAMINGS[collection];
	const renamed = renaming(member, (id) => {
		const name = as(id);
		changes ||= name !== id;
		return name;
	});
	return changes ? renamed : member;
}

/** The ids of subjects that a member names, its own left out. */
export function idsNamedBy<C extends NamingCollection>(collection: C, member: CityFile[C][number]): string[] {
	const ids: string[] = [];
	const renaming: Renaming<CityFile[C][number]> = RENAMINGS[collection];
	renaming(member, (id) => {
		ids.push(id);
		return id;
	});
	return ids;
}

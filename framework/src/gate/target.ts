import { checkCity } from "../ecosystem/references.ts";
import type { Engagement } from "../ecosystem/schema.ts";
import { engagement as engagementSchema } from "../ecosystem/schema.ts";
import { GatehouseError } from "../shared/problems.ts";
import { type CityFacts, indexCity } from "./facts.ts";

/** What the gate judges. A proposal is an engagement that is not (yet) in the city: may it be signed? */
export type Target =
	| { readonly kind: "subject"; readonly id: string }
	| { readonly kind: "engagement"; readonly id: string }
	| { readonly kind: "proposal"; readonly engagement: Engagement };

/** The facts to judge by and the id to judge: a proposal is put into a copy of the city first. */
export interface Question {
	readonly facts: CityFacts;
	readonly id: string;
}

/**
 * @throws GatehouseError GH-GATE-001 when the city has nothing of that id (or no engagement, when one is asked for),
 * GH-GATE-004 when a proposal has the wrong shape or refers to what does not exist; paths start at the engagement.
 */
export function questionOf(facts: CityFacts, target: Target): Question {
	if (target.kind === "proposal") return propose(facts, target.engagement);
	if (target.kind === "engagement" && !facts.engagements.has(target.id)) {
		throw new GatehouseError("GH-GATE-001", `there is no engagement \`${target.id}\` in the city`);
	}
	if (!facts.subjects.has(target.id)) {
		throw new GatehouseError("GH-GATE-001", `there is no subject \`${target.id}\` in the city`);
	}
	return { facts, id: target.id };
}

function propose(facts: CityFacts, engagement: Engagement): Question {
	const parsed = engagementSchema.safeParse(engagement);
	if (!parsed.success) {
		const fault = parsed.error.issues[0];
		const path = (fault?.path ?? []).map((step) => (typeof step === "symbol" ? String(step) : step));
		throw new GatehouseError("GH-GATE-004", `the proposal is not valid at \`${path.join(".")}\`: ${fault?.message}`, {
			path,
		});
	}
	const index = facts.city.engagements.length;
	const city = { ...facts.city, engagements: [...facts.city.engagements, parsed.data] };
	const issues = checkCity(city, facts.content).map((issue) =>
		issue.path[0] === "engagements" && issue.path[1] === index ? { ...issue, path: issue.path.slice(2) } : issue,
	);
	if (issues.length > 0) {
		const message = `the proposal \`${parsed.data.id}\` has ${issues.length} fault${issues.length === 1 ? "" : "s"}`;
		throw new GatehouseError("GH-GATE-004", message, { issues });
	}
	return { facts: indexCity(city, facts.content, facts.versions), id: parsed.data.id };
}

import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { type FlatFacts, flatFacts } from "./flat-facts.ts";
import { type Decider, judge, type PeerCity, type PeerClass } from "./judge.ts";

/** Cedar's attribute names are words without blanks or hyphens. */
const word = (name: string): string => name.replaceAll(/[ -]/g, "_");

/**
 * Cedar with one preparsed policy set per class: a `forbid` per requirement that is not met, so that one call returns all
 * of them as determining policies. Facts are a context of whole numbers; the few waivers are looked up by the host.
 */
export function cedarDecider(city: PeerCity): Decider {
	for (const peerClass of new Set(city.classes)) {
		const answer = preparsePolicySet(`class-${peerClass.index}`, { staticPolicies: policiesOf(peerClass, city.at) });
		if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
	}
	const flat = city.facts.map(flatFacts);
	const contexts = flat.map((facts) => contextOf(facts));
	return {
		name: "@cedar-policy/cedar-wasm, facts as JSON",
		decide(subject) {
			const peerClass = city.classes[subject]!;
			const answer = statefulIsAuthorized({
				principal: { type: "Gate", id: "g" },
				action: { type: "Action", id: "connect" },
				resource: { type: "City", id: "c" },
				context: contexts[subject]!,
				preparsedPolicySetId: `class-${peerClass.index}`,
				entities: [],
			});
			if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
			const missing = new Set(answer.response.diagnostics.reason);
			const facts = flat[subject]!;
			return judge(
				peerClass,
				!missing.has("in service"),
				(id) => !missing.has(id),
				(id) => facts[`waivedFrom ${id}`]! <= city.at && city.at <= facts[`waivedUntil ${id}`]!,
			);
		},
	};
}

function contextOf(facts: FlatFacts): Record<string, number> {
	const proven = Object.entries(facts).filter(([name]) => !name.startsWith("waived"));
	return Object.fromEntries(proven.map(([name, value]) => [word(name), value]));
}

function policiesOf({ requirements }: PeerClass, at: number): Record<string, string> {
	const forbid = (met: string) => `forbid(principal, action, resource) unless { ${met} };`;
	const policies: Record<string, string> = {
		"in service": forbid(`context.from <= ${at} && context.until >= ${at}`),
		base: "permit(principal, action, resource);",
	};
	for (const { id, minimumGrade } of requirements) {
		const [from, until, grade] = ["from", "until", "grade"].map((name) => word(`${name} ${id}`));
		policies[id] = forbid(
			`context has ${from} && context.${from} <= ${at} && context.${until} >= ${at} && context.${grade} >= ${minimumGrade}`,
		);
	}
	return policies;
}

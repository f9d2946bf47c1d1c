import { Engine, type RuleProperties } from "json-rules-engine";
import { flatFacts } from "./flat-facts.ts";
import { type Decider, judge, type PeerCity, type PeerClass } from "./judge.ts";

/** json-rules-engine with one engine per class that holds only its rules, over flat facts; all rules that failed count. */
export function jsonRulesDecider(city: PeerCity): Decider {
	const engines = new Map<number, Engine>();
	for (const peerClass of city.classes) {
		if (engines.has(peerClass.index)) continue;
		engines.set(peerClass.index, new Engine(rulesOf(peerClass, city.at), { allowUndefinedFacts: true }));
	}
	const flat = city.facts.map(flatFacts);
	return {
		name: "json-rules-engine, facts as JSON",
		waits: true,
		async decide(subject) {
			const peerClass = city.classes[subject]!;
			const { failureEvents } = await engines.get(peerClass.index)!.run(flat[subject]!);
			const missing = new Set(failureEvents.map(({ type }) => type));
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

function rulesOf({ requirements }: PeerClass, at: number): RuleProperties[] {
	const holds = (from: string, until: string) => [
		{ fact: until, operator: "greaterThanInclusive", value: at },
		{ fact: from, operator: "lessThanInclusive", value: at },
	];
	return [
		{ conditions: { all: holds("from", "until") }, event: { type: "in service" } },
		...requirements.map(({ id, minimumGrade }) => ({
			conditions: {
				all: [
					...holds(`from ${id}`, `until ${id}`),
					{ fact: `grade ${id}`, operator: "greaterThanInclusive", value: minimumGrade },
				],
			},
			event: { type: id },
		})),
	];
}

import { GRADES } from "@gatehouse/framework";
import type { FactsInCall, Plan } from "@gatehouse/framework/engine";
import type { PeerClass } from "../peers/judge.ts";
import type { DrawnSubject } from "./synthetic-city.ts";

/** A drawn subject as JSON brings it along, parsed from its text. */
export function factsJson(plan: Plan, { class: drawn, from, until, facts }: DrawnSubject): FactsInCall {
	const json: FactsInCall = {
		...drawn,
		inService: { from, until },
		proofs: facts.flatMap((fact) =>
			fact.what !== "proof"
				? []
				: [
						{
							requirement: plan.ids[fact.requirement]!,
							grade: GRADES[fact.grade]!,
							from: fact.from,
							until: fact.until,
						},
					],
		),
		waivers: facts.flatMap((fact) =>
			fact.what !== "waiver" ? [] : [{ requirement: plan.ids[fact.requirement]!, from: fact.from, until: fact.until }],
		),
		rejections: facts.flatMap((fact) =>
			fact.what !== "rejection" ? [] : [{ requirement: plan.ids[fact.requirement]!, on: fact.from }],
		),
	};
	return JSON.parse(JSON.stringify(json)) as FactsInCall;
}

/** The class of a drawn subject as peers are given it. */
export function peerClass(plan: Plan, known: Map<number, PeerClass>, { class: drawn }: DrawnSubject): PeerClass {
	const { index, musts, shoulds, minimumGrade } = plan.profileOf(drawn);
	const found = known.get(index);
	if (found !== undefined) return found;
	const made: PeerClass = {
		index,
		requirements: [
			...musts.map((requirement) => ({ id: plan.ids[requirement]!, must: true, minimumGrade })),
			...shoulds.map((requirement) => ({ id: plan.ids[requirement]!, must: false, minimumGrade: 0 })),
		],
	};
	known.set(index, made);
	return made;
}

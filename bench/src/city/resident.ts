import { type Arena, Engine, type Plan } from "@gatehouse/framework/engine";
import { type DrawnSubject, drawCity } from "./synthetic-city.ts";

/** Adds a drawn subject with its facts to an engine. @returns its number */
export function addDrawn(engine: Engine, { class: drawn, from, until, facts }: DrawnSubject): number {
	const subject = engine.addSubject(drawn, { from, until });
	for (const fact of facts) {
		if (fact.what === "proof") engine.applyProof(subject, fact.requirement, fact.grade, fact.from, fact.until);
		else if (fact.what === "waiver") engine.applyWaiver(subject, fact.requirement, fact.from, fact.until);
		else engine.applyRejection(subject, fact.requirement, fact.from);
	}
	return subject;
}

/** A whole synthetic city in an engine, in the given arena or where the kernel can walk it. */
export function residentCity(plan: Plan, subjects: number, arena?: Arena): Engine {
	const engine = arena === undefined ? new Engine(plan) : new Engine(plan, arena);
	for (const drawn of drawCity(plan, subjects)) addDrawn(engine, drawn);
	engine.trim();
	return engine;
}

import { Engine } from "@gatehouse/framework/engine";
import type { Bench, BenchOptions, BenchReport, Table } from "../bench.ts";
import { factsJson, peerClass } from "../city/facts-json.ts";
import { addDrawn } from "../city/resident.ts";
import { drawCity, TODAY } from "../city/synthetic-city.ts";
import { CASL_LAYOUTS, caslDecider } from "../peers/casl.ts";
import { cedarDecider } from "../peers/cedar.ts";
import { jsonRulesDecider } from "../peers/json-rules-engine.ts";
import type { Decider, PeerAnswer, PeerClass } from "../peers/judge.ts";
import { ownFactsDecider, ownResidentDecider } from "../peers/own.ts";
import { best, interleave, median, ratio, ratioCells, type Times } from "../rounds.ts";
import { shippedPlan } from "../shipped-plan.ts";

export const bench: Bench = {
	name: "decisions",
	title: "One decision with all reasons, in process",
	run,
};

async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	const count = quick ? 64 : 4096;
	const plan = shippedPlan();
	const drawn = [...drawCity(plan, count)];
	const known = new Map<number, PeerClass>();
	const classes = drawn.map((subject) => peerClass(plan, known, subject));
	const ids = drawn.map((_, subject) => `subject-${subject}`);
	const city = { at: TODAY, ids, facts: drawn.map((subject) => factsJson(plan, subject)), classes };
	const engine = new Engine(plan);
	for (const subject of drawn) addDrawn(engine, subject);
	engine.trim();

	const own = [ownFactsDecider(plan, city), ownResidentDecider(engine, city)] as const;
	const { flat, nested } = CASL_LAYOUTS;
	const casl = [flat, nested].flatMap((layout) => [false, true].map((inside) => caslDecider(city, layout, inside)));
	const caslNames = (inside: string) => casl.map(({ name }) => name).filter((name) => name.includes(inside));
	const cedar = cedarDecider(city);
	const jsonRules = jsonRulesDecider(city);
	const all: readonly Decider[] = [...own, ...casl, cedar, jsonRules];
	say("comparing answers");
	const slow = Math.min(count, 512);
	const reference = await answersOf(own[0], count);
	for (const decider of all)
		expectSame(decider.name, await answersOf(decider, decider.waits ? slow : count), reference);

	say("timing");
	const contestants = all.map(({ name, decide, waits }) => ({ name, run: decide, ...(waits ? { waits } : {}) }));
	const pace = { rounds: quick ? 1 : 25, milliseconds: quick ? 1 : 40 };
	const few = Math.min(count, 256);
	const warm = await interleave(contestants, { ...pace, pieces: few });
	const cold = await interleave(contestants, { ...pace, pieces: count });
	const reasons = reference.reduce((sum, answer) => sum + answer.split(" ").length / 2 - 0.5, 0) / count;
	const [json, resident] = [own[0].name, own[1].name];
	const jsonNames = [json, ...caslNames("JSON"), cedar.name, jsonRules.name];
	const residentNames = [resident, ...caslNames("resident")];
	return {
		tables: [
			table(`Facts come in the call, all reasons go out; ${few} subjects in turn`, warm, jsonNames),
			table(`Facts come in the call, all reasons go out; ${count} subjects in turn`, cold, jsonNames),
			table(`Facts resident, an id comes in, all reasons go out; ${few} subjects in turn`, warm, residentNames),
			table(`Facts resident, an id comes in, all reasons go out; ${count} subjects in turn`, cold, residentNames),
		],
		compared: [
			`outcome and every reason of ${count} subjects alike for all contestants, ${slow} for json-rules-engine`,
		],
		notes: [
			"Facts that come in a call have just been parsed and lie in the cache, as 256 subjects in turn do; 4096 do not all.",
			`${plan.ids.length} requirements, ${(classes.reduce((sum, { requirements }) => sum + requirements.length, 0) / count).toFixed(1)} apply on average, ${reasons.toFixed(2)} reasons`,
			"Peers get facts laid out for them and an engine per class of subjects, both prepared outside the measurement.",
			"Only Gatehouse says for each reason whether it is unproven, expired, too weak or rejected.",
		],
		figures: {
			...figuresOf(`${few} subjects`, warm, [jsonNames, residentNames]),
			...figuresOf(`${count} subjects`, cold, [jsonNames, residentNames]),
		},
	};
}

/** The first name is the one the others are compared with. */
function table(title: string, times: Times, names: readonly string[]): Table {
	return {
		title,
		columns: ["contestant", "best µs", "median µs", "times as long, median (range)", "of best rounds"],
		rows: names.map((name) => [
			name,
			best(times.get(name)!).toFixed(3),
			median(times.get(name)!).toFixed(3),
			...ratioCells(ratio(times, name, names[0]!)),
		]),
	};
}

function figuresOf(what: string, times: Times, groups: readonly (readonly string[])[]): Record<string, number> {
	const figures: Record<string, number> = {};
	for (const names of groups) {
		for (const name of names) {
			const { median: middle, best: ofBest } = ratio(times, name, names[0]!);
			figures[`best µs, ${name}, ${what}`] = best(times.get(name)!);
			figures[`ratio, ${name}, ${what}`] = middle;
			figures[`ratio of best rounds, ${name}, ${what}`] = ofBest;
		}
	}
	return figures;
}

async function answersOf(decider: Decider, count: number): Promise<string[]> {
	const answers: string[] = [];
	for (let subject = 0; subject < count; subject++) answers.push(textOf(await decider.decide(subject)));
	return answers;
}

function textOf({ outcome, outOfService, reasons }: PeerAnswer): string {
	const listed = reasons.map(({ requirement, weight }) => `${weight} ${requirement}`).sort();
	return [outOfService.length > 0 ? `${outcome}!` : outcome, ...listed].join(" ");
}

function expectSame(name: string, answers: readonly string[], reference: readonly string[]): void {
	for (const [subject, answer] of answers.entries()) {
		if (answer === reference[subject]) continue;
		throw new Error(`${name} answers \`${answer}\` about subject ${subject}, not \`${reference[subject]}\``);
	}
}

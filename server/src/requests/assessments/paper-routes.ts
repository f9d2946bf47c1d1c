import {
	creditOf,
	GatehouseError,
	type Issue,
	mergePapers,
	paperFaults,
	type ReturnedPaper,
	requireReviewer,
	sampleSeed,
	samplingPlan,
	type WorkPaper,
} from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { requireAccount } from "../../access/duties.ts";
import {
	assessmentParam,
	type Begun,
	type BegunAssessment,
	begun,
	findAssessment,
	findPaper,
	keepPaper,
	keepReview,
	loadPapers,
	manyPapersBody,
	mergeAnswer,
	paperBody,
	paperOrProposal,
	paperParam,
	paperView,
	requirementOf,
	reviewPaperBody,
	type StoredPaper,
} from "../../assurance/assessments/index.ts";
import type { Transaction } from "../../db/open.ts";
import { withinParty } from "../../db/party.ts";
import type { House } from "../../house.ts";
import { requireMatch, setEtag } from "../../http/etag.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Frozen, Routes } from "../../http/wire.ts";
import type { Writing } from "../../record/record.ts";
import { type PartyView, readAsParty, unseen, viewOf } from "../party.ts";
import { holdForWork } from "./working.ts";

const tags = ["requests"];
const path = "/my/assessments/:number/papers/:requirement";

type PaperView = Frozen<z.output<typeof paperView>>;

/** Work papers: an assessor writes them, a colleague reviews them, and nobody overwrites another's (ASMT-04 to ASMT-07). */
export const paperRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			path,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "getMyWorkPaper",
					tags,
					summary: "The work paper about a requirement, or the one proposed; with the sample to look at",
					params: paperParam,
					response: { 200: paperView },
				},
			},
			async (request, reply) => {
				const { number, requirement } = request.params;
				const found = await readAsParty(house, request.principal, async (trx, view) => {
					const seen = await findAssessment(trx, number);
					if (seen === undefined || view.party.side !== "assessor") throw unseen("assessments", number);
					const { value, uid } = begun(seen);
					return paperViewOf(house, view, value, requirement, await findPaper(trx, uid, requirement));
				});
				setEtag(reply, found.revision);
				return found;
			},
		);

		app.put(
			path,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "saveMyWorkPaper",
					tags,
					summary: "Save it: the first time with `If-None-Match: *`, then with `If-Match`; undoes its review",
					params: paperParam,
					body: paperBody,
					response: { 200: paperView, 201: paperView },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const account = requireAccount(principal);
				const view = await viewOf(house, principal);
				const reason = changeReason(request);
				const paper = { ...body, requirement: params.requirement };
				const saved = await house.record.write(async (writing) => {
					const { trx, now, note } = writing;
					const { before, after, of } = await withinParty(trx, view.party, view.today, async () => {
						const held = await holdForWork(trx, view, params.number);
						const before = await findPaper(trx, held.uid, params.requirement);
						requireRead(request, before, params.requirement);
						requireSound(house, view, held.value, [paper]);
						const by = { account, at: now.toISOString() };
						const after = await keepPaper(trx, held.uid, paper, before, by);
						if (after === undefined) throw writtenMeanwhile(params.requirement);
						return { before, after, of: held.value };
					});
					await note(noteOf(principal.name, reason, "assessments.paper-written", params, before?.paper, after.paper));
					return paperViewOf(house, view, of, params.requirement, after);
				});
				setEtag(reply, saved.revision);
				return reply.code(saved.revision === 1 ? 201 : 200).send(saved);
			},
		);

		app.post(
			`${path}/review`,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "reviewMyWorkPaper",
					tags,
					summary: "Review what a colleague wrote, or say what is to be changed; needs `If-Match`",
					params: paperParam,
					body: reviewPaperBody,
					response: { 201: paperView },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const account = requireAccount(principal);
				const view = await viewOf(house, principal);
				const reason = changeReason(request);
				return once(house, request, reply, async ({ trx, now, note }) => {
					const { after, of } = await withinParty(trx, view.party, view.today, async () => {
						const held = await holdForWork(trx, view, params.number);
						const before = await findPaper(trx, held.uid, params.requirement);
						if (before === undefined) throw unseen("work papers", params.requirement);
						requireMatch(request, before.revision);
						requireReviewer(before, account);
						const by = { account, at: now.toISOString() };
						const said = { agrees: body.agrees, note: body.note ?? null, by };
						const after = await keepReview(trx, held.uid, before, said);
						if (after === undefined) throw writtenMeanwhile(params.requirement);
						return { after, of: held.value };
					});
					await note(noteOf(principal.name, reason, "assessments.paper-reviewed", params, undefined, body));
					const headers = { etag: `"${after.revision}"` };
					return { status: 201, headers, body: paperViewOf(house, view, of, params.requirement, after) };
				});
			},
		);

		app.post(
			"/my/assessments/:number/papers",
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "saveManyWorkPapers",
					tags,
					summary: "Save many papers at once, each on the revision it was written on; conflicts are listed",
					params: assessmentParam,
					body: manyPapersBody,
					response: { 200: mergeAnswer },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const account = requireAccount(principal);
				const view = await viewOf(house, principal);
				const by = { account, name: principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => ({
					status: 200,
					body: await bringBack(house, writing, view, params.number, body.papers, by),
				}));
			},
		);
	};

/** @throws GatehouseError GH-HTTP-004 when it is at another revision than was read, GH-HTTP-003 when none was. */
function requireRead(request: FastifyRequest, before: StoredPaper | undefined, requirement: string): void {
	const { "if-match": match, "if-none-match": none } = request.headers;
	if ((before === undefined ? match : none) !== undefined) throw writtenMeanwhile(requirement);
	if (before !== undefined) requireMatch(request, before.revision);
}

/**
 * Brings papers back into an assessment, all that fit or, when one is not sound, none (ASMT-07).
 * @throws GatehouseError GH-HTTP-001, GH-ASMT-002, GH-ASMT-003 for a requirement named twice, GH-ASMT-008.
 */
export async function bringBack(
	house: House,
	{ trx, now, note }: Writing,
	view: PartyView,
	number: string,
	papers: readonly ReturnedPaper[],
	by: { readonly account: string; readonly name: string; readonly reason: string | null },
): Promise<z.output<typeof mergeAnswer>> {
	const named = papers.map(({ paper: { requirement } }) => requirement);
	const twice = named.findIndex((one, index) => named.indexOf(one) !== index);
	if (twice !== -1) {
		const message = `\`${named[twice]}\` is there twice`;
		const issue: Issue = { code: "GH-ASMT-003", path: ["papers", twice, "paper", "requirement"], message };
		throw new GatehouseError("GH-ASMT-003", message, { issues: [issue] });
	}
	const { merge, kept } = await withinParty(trx, view.party, view.today, async () => {
		const held = await holdForWork(trx, view, number);
		const stored = new Map((await loadPapers(trx, held.uid)).map((one) => [one.paper.requirement, one]));
		const merge = mergePapers(stored, papers);
		const given = new Map(papers.map(({ paper }, index) => [paper.requirement, index]));
		requireSound(
			house,
			view,
			held.value,
			merge.taken.map(({ paper }) => paper),
			(requirement) => ["papers", given.get(requirement) ?? 0, "paper"],
		);
		return { merge, kept: await keepAll(trx, held, merge.taken, stored, { ...by, at: now.toISOString() }) };
	});
	if (kept.length > 0) {
		await note({
			...{ actor: by.name, reason: by.reason, action: "assessments.papers-brought-back", target: number },
			after: { taken: kept, papers: merge.taken.map(({ paper }) => paper) },
		});
	}
	return { taken: kept, unchanged: [...merge.unchanged], conflicts: merge.conflicts.map((one) => ({ ...one })) };
}

async function keepAll(
	trx: Transaction,
	{ uid }: BegunAssessment,
	taken: readonly ReturnedPaper[],
	stored: ReadonlyMap<string, StoredPaper>,
	by: { readonly account: string; readonly at: string },
): Promise<{ requirement: string; revision: number }[]> {
	const kept: { requirement: string; revision: number }[] = [];
	for (const { paper } of taken) {
		const after = await keepPaper(trx, uid, paper, stored.get(paper.requirement), by);
		if (after === undefined) throw writtenMeanwhile(paper.requirement);
		kept.push({ requirement: paper.requirement, revision: after.revision });
	}
	return kept;
}

/** @throws GatehouseError GH-ASMT-008 with every fault at its place, GH-HTTP-002 for evidence that is not there. */
function requireSound(
	house: House,
	{ sight, today }: PartyView,
	of: Begun,
	papers: readonly WorkPaper[],
	placeOf: (requirement: string) => readonly (string | number)[] = () => [],
): void {
	const issues = papers.flatMap((paper) => {
		const place = placeOf(paper.requirement);
		const unknown = paper.evidence.flatMap((id, index): Issue[] =>
			sight.evidence(id)
				? []
				: [{ code: "GH-ASMT-008", path: ["evidence", index], message: `there is no \`${id}\` among what you see` }],
		);
		const faults = [...paperFaults(paper, of, house.content.recognised, today), ...unknown];
		return faults.map((issue) => ({ ...issue, path: [...place, ...issue.path] }));
	});
	if (issues.length > 0) throw new GatehouseError("GH-ASMT-008", "a work paper is not sound", { issues });
}

function paperViewOf(
	house: House,
	{ model, today }: PartyView,
	of: Begun,
	requirement: string,
	kept: StoredPaper | undefined,
): PaperView {
	const frozen = of.frozen.requirements.find(({ id }) => id === requirement);
	if (frozen === undefined) throw unseen("work papers", requirement);
	const paper = paperOrProposal(house, model, of, requirement, kept);
	const { population, credit } = paper;
	const asked = { requirement, grade: of.frozen.grade, scope: of.application.scope.kind };
	const given = credit === undefined ? undefined : creditOf(credit, asked, house.content.recognised, today);
	return {
		...paper,
		revision: kept?.revision ?? 0,
		text: requirementOf(model, of, requirement)?.text ?? requirement,
		strength: frozen.strength,
		sample:
			population === undefined
				? null
				: samplingPlan(population.size, of.frozen.tier, sampleSeed(of.number, requirement)),
		preparers: kept?.preparers ?? [],
		preparedAt: kept?.preparedAt ?? null,
		reviewer: kept?.reviewer ?? null,
		reviewedAt: kept?.reviewedAt ?? null,
		reviewNote: kept?.reviewNote ?? null,
		creditUntil: given !== undefined && "until" in given ? given.until : null,
	};
}

const noteOf = (
	actor: string,
	reason: string | null,
	action: string,
	{ number, requirement }: { readonly number: string; readonly requirement: string },
	before: object | undefined,
	after: object,
) => ({
	actor,
	reason,
	action,
	target: `${number} ${requirement}`,
	...(before === undefined ? {} : { before }),
	after,
});

const writtenMeanwhile = (requirement: string) =>
	new GatehouseError("GH-HTTP-004", `the paper about ${requirement} was written on meanwhile`);

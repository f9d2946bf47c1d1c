import { digest, GatehouseError } from "@gatehouse/framework";
import { delegatesOf, hindranceOf, requireAccount, requireOrganisation } from "../access/duties.ts";
import type { Principal } from "../access/principal.ts";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { setEtag } from "../http/etag.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { problemIssueOf } from "../http/problem.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { type ProposalPreview, previewProposal } from "./proposal-preview.ts";
import {
	proposal,
	proposalDetail,
	proposalInput,
	proposalPage,
	proposalParam,
	proposalsQuery,
} from "./proposal-shape.ts";
import { findProposal, insertProposal, loadProposals, type Proposal } from "./proposal-store.ts";

const tags = ["baseline"];

const listing: Listing<Proposal> = {
	keyOf: ({ id }) => id,
	textOf: ({ version, note, proposedFor }) => [version, note, proposedFor],
	sorts: {
		proposedAt: ({ proposedAt }) => proposedAt,
		version: ({ version }) => version,
		effectiveFrom: ({ effectiveFrom }) => effectiveFrom,
	},
	defaultSort: "-proposedAt",
};

/** Proposing a version of the baseline, and looking at what is proposed. Publishing is another person's (DUTY-07). */
export const proposalRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/baseline-proposals",
			{
				config: { access: "baseline.preview" },
				schema: {
					operationId: "listBaselineProposals",
					tags,
					summary: "Proposed versions of the baseline",
					querystring: proposalsQuery,
					response: { 200: proposalPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const all = await loadProposals(house.store.db);
				const items = all.filter(({ state }) => query.state === undefined || query.state === state);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "baseline-proposals", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.get(
			"/baseline-proposals/:id",
			{
				config: { access: "baseline.preview" },
				schema: {
					operationId: "getBaselineProposal",
					tags,
					summary: "One proposal, and what publishing it today would do; its `ETag` is needed to publish it",
					params: proposalParam,
					response: { 200: proposalDetail },
				},
			},
			async (request, reply) => {
				const found = await findProposal(house.store.db, request.params.id);
				if (found === undefined) throw unknown(request.params.id);
				const preview = await currentPreview(house, found);
				setEtag(reply, proposalTag(found, preview));
				return {
					...found,
					whatIf: preview?.issues === undefined ? (preview?.whatIf ?? null) : null,
					movesOthers: preview?.issues === undefined && preview !== null && preview.digest !== found.previewDigest,
					issues: (preview?.issues ?? []).map(problemIssueOf),
					hindrance: await hindrance(house, request.principal, found),
				};
			},
		);
		app.post(
			"/baseline-proposals",
			{
				config: { access: "baseline.propose" },
				schema: {
					operationId: "proposeBaseline",
					tags,
					summary: "Propose a version: the version before plus these changes; another person publishes it",
					body: proposalInput,
					response: { 201: proposal },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const proposedBy = requireAccount(request.principal);
				const proposedFor = requireOrganisation(request.principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const on = dayOf(writing.now);
					const model = requireCity(await writing.city());
					const preview = previewProposal(house.content, model, request.body, { on, by: proposedFor });
					if (preview.issues !== undefined) throw invalid("the proposal is not valid", preview.issues);
					const kept = await insertProposal(writing.trx, {
						...request.body,
						proposedBy,
						proposedFor,
						proposedAt: writing.now.toISOString(),
						previewDigest: preview.digest,
					});
					const actor = request.principal.name;
					await writing.note({ actor, reason, action: "baseline.proposed", target: kept.id, after: kept });
					const location = `/api/baseline-proposals/${kept.id}`;
					return { status: 201, headers: { location }, body: { ...kept, changes: [...kept.changes] } };
				});
			},
		);
	};

export function unknown(id: string): GatehouseError {
	return new GatehouseError("GH-HTTP-001", `there is no proposal \`${id}\``);
}

async function currentPreview(house: House, found: Proposal): Promise<ProposalPreview | null> {
	if (found.state !== "open") return null;
	const model = requireCity(await house.record.current());
	return previewProposal(house.content, model, found, { on: dayOf(house.clock()), by: found.proposedFor });
}

async function hindrance(house: House, principal: Principal, found: Proposal): Promise<string | null> {
	if (found.state !== "open") return "it is decided already";
	const delegates = await delegatesOf(house.store.db, found.proposedBy, dayOf(house.clock()));
	return hindranceOf(principal, "baseline.publish", { account: found.proposedBy, organisation: null, delegates });
}

/** Names the proposal together with what publishing it would do; whoever publishes has seen just this. */
export function proposalTag({ id, state }: Proposal, preview: ProposalPreview | null): string {
	const seen = preview?.issues === undefined ? (preview?.digest ?? null) : preview.issues;
	return digest({ id, state, seen });
}

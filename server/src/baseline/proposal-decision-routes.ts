import { baselineVersion, GatehouseError } from "@gatehouse/framework";
import { delegatesOf, requireAccount, requireOrganisation, requireOther } from "../access/duties.ts";
import { logBaseline } from "../assurance/index.ts";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { requireMatch } from "../http/etag.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { previewProposal } from "./proposal-preview.ts";
import { proposalTag, unknown } from "./proposal-routes.ts";
import { proposal, proposalParam } from "./proposal-shape.ts";
import { decideProposal, holdProposal, type Proposal } from "./proposal-store.ts";
import { publicationOf } from "./publish.ts";

const tags = ["baseline"];

/** Deciding on a proposed version: another person publishes it, or it is withdrawn. */
export const proposalDecisionRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/baseline-proposals/:id/publish",
			{
				config: { access: "baseline.publish" },
				schema: {
					operationId: "publishBaselineProposal",
					tags,
					summary: "Publish the version; needs another person than proposed it, and its `ETag` as `If-Match`",
					params: proposalParam,
					response: { 201: baselineVersion },
				},
			},
			(request, reply) => {
				const { principal } = request;
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const on = dayOf(writing.now);
					const held = await requireOpen(writing, request.params.id);
					const delegates = await delegatesOf(writing.trx, held.proposedBy, on);
					requireOther(principal, { account: held.proposedBy, organisation: null, delegates });
					const by = requireOrganisation(principal);
					const model = await writing.change((current, revision) => {
						const living = requireCity(current);
						const preview = previewProposal(house.content, living, held, { on, by });
						requireMatch(request, proposalTag(held, preview));
						if (preview.issues !== undefined) throw invalid("the proposal is not valid any more", preview.issues);
						return publicationOf(living, revision, preview.next, { actor: principal.name, reason });
					});
					const published = model.versions.find(({ version }) => version === held.version);
					if (published === undefined) throw new GatehouseError("GH-HTTP-010", "the version was not kept");
					await logBaseline(writing, published);
					const decision = { by: requireAccount(principal), for: by, at: writing.now.toISOString() };
					await decideProposal(writing.trx, held.id, { ...decision, state: "published" });
					const headers = { etag: `"${published.hash}"`, location: `/api/baselines/${published.version}` };
					return { status: 201, headers, body: published };
				});
			},
		);
		app.post(
			"/baseline-proposals/:id/withdraw",
			{
				config: { access: "baseline.propose" },
				schema: {
					operationId: "withdrawBaselineProposal",
					tags,
					summary: "Withdraw one's own proposal while it is open",
					params: proposalParam,
					response: { 200: proposal },
				},
			},
			(request, reply) => {
				const { principal } = request;
				const by = requireAccount(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const held = await requireOpen(writing, request.params.id);
					if (held.proposedBy !== by) {
						throw new GatehouseError("GH-DUTY-001", "a proposal is withdrawn by who made it, and by nobody else");
					}
					const at = writing.now.toISOString();
					const after = await decideProposal(writing.trx, held.id, {
						state: "withdrawn",
						by,
						for: principal.organisation,
						at,
					});
					const note = { actor: principal.name, reason, action: "baseline.withdrawn", target: held.id };
					await writing.note({ ...note, before: held, after });
					return { status: 200, body: { ...after, changes: [...after.changes] } };
				});
			},
		);
	};

async function requireOpen({ trx }: Writing, id: string): Promise<Proposal> {
	const held = await holdProposal(trx, id);
	if (held === undefined) throw unknown(id);
	if (held.state === "open") return held;
	throw new GatehouseError("GH-DUTY-002", `the proposal was ${held.state} at ${held.decidedAt ?? "some time"}`);
}

import { withinParty } from "../db/party.ts";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { sharesAnswer, sharesBody } from "./evidence-shape.ts";
import { ownEvidence } from "./evidence-write.ts";
import { type PartyView, readAsParty, viewOf } from "./party.ts";
import { loadShares, replaceShares } from "./share-store.ts";

const tags = ["requests"];

/** Who sees a piece of evidence: the city alone, named organisations, or everybody the organisation deals with. */
export const shareRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/evidence/:id/shares",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyEvidenceShares",
					tags,
					summary: "Who sees it, and with whom it could be shared",
					params: slugParam,
					response: { 200: sharesAnswer },
				},
			},
			async (request) => {
				const { id } = request.params;
				return readAsParty(house, request.principal, async (trx, view) => {
					ownEvidence(view.model.city.evidence, view, id);
					return answerOf(view, (await loadShares(trx)).get(id) ?? []);
				});
			},
		);
		app.put(
			"/my/evidence/:id/shares",
			{
				config: { access: "my.share" },
				schema: {
					operationId: "shareMyEvidence",
					tags,
					summary: "Choose who sees it",
					params: slugParam,
					body: sharesBody,
					response: { 200: sharesAnswer },
				},
			},
			async (request) => {
				const { id } = request.params;
				const { body } = request;
				const reason = changeReason(request);
				const view = await viewOf(house, request.principal);
				const wanted = body.with === "named" ? [...new Set(body.organisations)] : [];
				const issues = wanted.flatMap((organisation, index) =>
					view.counterparties.has(organisation) ? [] : [unknownOrganisation(organisation, index)],
				);
				if (issues.length > 0) throw invalid("it can be shared with those you deal with, and no others", issues);
				const shares = body.with === "everybody-dealt-with" ? [null] : wanted;
				await house.record.write(async (writing) => {
					ownEvidence(requireCity(await writing.city()).city.evidence, view, id);
					const by = { name: request.principal.name, at: writing.now.toISOString() };
					await withinParty(writing.trx, view.party, view.today, () => replaceShares(writing.trx, id, shares, by));
					await writing.note({ actor: by.name, reason, action: "evidence.shared", target: id, after: shares });
				});
				return answerOf(view, shares);
			},
		);
	};

function answerOf({ counterparties }: PartyView, shares: readonly (string | null)[]) {
	const possible = [...counterparties]
		.map(([id, name]) => ({ id, name }))
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
	const organisations = shares.flatMap((one) => (one === null ? [] : [one])).sort();
	if (shares.includes(null)) return { shares: { with: "everybody-dealt-with" as const }, possible };
	if (organisations.length === 0) return { shares: { with: "city" as const }, possible };
	return { shares: { with: "named" as const, organisations }, possible };
}

const unknownOrganisation = (organisation: string, index: number) => ({
	code: "GH-HTTP-002" as const,
	path: ["organisations", index],
	message: `you do not deal with \`${organisation}\``,
	help: "choose among those that `possible` lists",
});

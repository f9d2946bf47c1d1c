import { loadTalk } from "../assurance/index.ts";
import { talkAnswer, talkBody } from "../assurance/review-shape.ts";
import type { House } from "../house.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { ownEvidence, writeToCity } from "./evidence-write.ts";
import { organisationNamed, readAsParty, viewOf } from "./party.ts";

const tags = ["requests"];
const path = "/my/evidence/:id/talk";

/** What the organisation and the city write to each other about its evidence. */
export const myTalkRoutes =
	(house: House): Routes =>
	async (app) => {
		const talk = (principal: Parameters<typeof readAsParty>[1], id: string) =>
			readAsParty(house, principal, async (trx, view) => {
				ownEvidence(view.model.city.evidence, view, id);
				const items = await loadTalk(trx, id, view.party.organisation);
				return {
					evidence: id,
					items: items.map(({ organisation, ...said }) => ({
						...said,
						organisation: organisation === null ? null : organisationNamed(view, organisation),
					})),
				};
			});

		app.get(
			path,
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyEvidenceTalk",
					tags,
					summary: "What was asked and answered about it",
					params: slugParam,
					response: { 200: talkAnswer },
				},
			},
			(request) => talk(request.principal, request.params.id),
		);
		app.post(
			path,
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "answerAboutMyEvidence",
					tags,
					summary: "Write to the city about it",
					params: slugParam,
					body: talkBody,
					response: { 201: talkAnswer },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { id } = request.params;
				const view = await viewOf(house, request.principal);
				const reason = changeReason(request);
				await once(house, request, reply, async (writing) => {
					const by = { principal: request.principal, reason, now: writing.now };
					await writeToCity(writing, view, id, request.body.text, by);
					return { status: 201, body: {} };
				});
				return talk(request.principal, id);
			},
		);
	};

import { evidence } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { requireMatch, setEtag } from "../http/etag.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireMember } from "../record/entity-change.ts";
import { requireCity } from "../record/model.ts";
import { tell } from "../requests/index.ts";
import { review } from "./review.ts";
import { reviewBody, talkAnswer, talkBody } from "./review-shape.ts";
import { loadTalk, say } from "./talk-store.ts";

const tags = ["assurance"];

/** Judging evidence, and talking about it with whoever handed it in. */
export const reviewRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/evidence/:id/review",
			{
				config: { access: "assurance.review" },
				schema: {
					operationId: "reviewEvidence",
					tags,
					summary: "Accept evidence at a grade, reject it, or ask back; needs `If-Match` of what was looked at",
					params: slugParam,
					body: reviewBody,
					response: { 200: evidence },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = { principal: request.principal, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					const { id } = request.params;
					const judged = await review(writing, id, request.body, by, (revision) => requireMatch(request, revision));
					return { status: 200, headers: { etag: `"${judged.revision}"` }, body: judged.evidence };
				});
			},
		);

		const talk = async (id: string) => {
			const { city } = requireCity(await house.record.current());
			const { providedBy } = requireMember(requireCity(await house.record.current()), "evidence", id);
			const names = new Map(city.actors.map((actor) => [actor.id, actor.name]));
			const items = await house.store.db.transaction().execute((trx) => loadTalk(trx, id, providedBy));
			return {
				evidence: id,
				items: items.map(({ organisation, ...said }) => ({
					...said,
					organisation:
						organisation === null ? null : { id: organisation, name: names.get(organisation) ?? organisation },
				})),
			};
		};
		app.get(
			"/evidence/:id/talk",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "getEvidenceTalk",
					tags,
					summary: "What was asked and answered about it",
					params: slugParam,
					response: { 200: talkAnswer },
				},
			},
			(request) => talk(request.params.id),
		);
		app.post(
			"/evidence/:id/talk",
			{
				config: { access: "assurance.review" },
				schema: {
					operationId: "talkAboutEvidence",
					tags,
					summary: "Write to whoever handed it in",
					params: slugParam,
					body: talkBody,
					response: { 201: talkAnswer },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { id } = request.params;
				const { name: author, organisation } = request.principal;
				const reason = changeReason(request);
				await once(house, request, reply, async ({ trx, now, city, note }) => {
					const { providedBy: provider, title } = requireMember(requireCity(await city()), "evidence", id);
					const { text } = request.body;
					await say(trx, { evidence: id, provider, side: "city", organisation, author, at: now.toISOString(), text });
					const asked = {
						organisation: provider,
						side: "supplier",
						kind: "asked",
						evidence: id,
						title,
						day: null,
						threshold: null,
					} as const;
					await tell(trx, [{ ...asked, text: text.slice(0, 4000) }], now);
					await note({ actor: author, reason, action: "evidence.talk", target: id, after: { side: "city", text } });
					return { status: 201, body: {} };
				});
				const { revisions } = requireCity(await house.record.current());
				setEtag(reply, revisions.evidence.get(id) ?? 0);
				return talk(id);
			},
		);
	};

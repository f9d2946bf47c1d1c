import { certificateFeed } from "@gatehouse/formats/credentials";
import {
	addDays,
	BY_TRUST,
	earlierOf,
	heardUntil,
	type IsoDate,
	type TrustedIssuer,
	trustEvidence,
	trustStateOn,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { named } from "../../http/names.ts";
import { once } from "../../http/once.ts";
import type { Fetch } from "../../http/outgoing.ts";
import { changeReason } from "../../http/reason.ts";
import { slugParam } from "../../http/shapes.ts";
import type { Routes } from "../../http/wire.ts";
import { deletion, replacement, requireMember } from "../../record/entity-change.ts";
import { type LivingCity, memberOf, requireCity } from "../../record/model.ts";
import { OwnFeed } from "./feed.ts";
import { fetchTrusts } from "./fetching.ts";
import { trustMotionRoutes } from "./motion-routes.ts";
import { fetched, trustItem, trustPage, trustQuery } from "./shape.ts";

type Item = z.output<typeof trustItem>;

const tags = ["assurance"];
const feedShape = named("CertificateFeed", certificateFeed);

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, did }) => [id, name, did],
	sorts: { name: ({ name }) => name, until: ({ until }) => until, state: ({ state }) => state },
	defaultSort: "name",
};

interface LastTry {
	readonly tried_at: string;
	readonly failure: string | null;
}

function itemOf(model: LivingCity, trust: TrustedIssuer, last: LastTry | undefined, at: IsoDate): Item {
	const { deciders, feed, ...terms } = trust;
	const state = trustStateOn(trust, at);
	const credited = new Map(
		trustEvidence([trust], model.city.actors)
			.filter(({ from, until = at }) => state === "counts" && from <= at && at <= until)
			.map(({ id, subject }) => [id, subject]),
	);
	const certificates = (feed?.certificates ?? []).map((one) => {
		const holder = credited.get(`${BY_TRUST}${trust.id}-${one.number.toLowerCase()}`);
		const actor = holder === undefined ? undefined : memberOf(model.city.actors, holder);
		return { ...one, creditedTo: actor === undefined ? null : { id: actor.id, name: actor.name } };
	});
	return {
		...terms,
		...{ state, deciders: new Set(deciders.map(({ person }) => person)).size, certificates },
		...{ heardOn: feed?.asOf ?? null, heardUntil: heardUntil(trust) },
		...{ triedAt: last?.tried_at ?? null, failure: last?.failure ?? null },
		revision: model.revisions.trusts.get(trust.id) ?? 0,
	};
}

/** Other cities: what this one has in force for them, whom it trusts, and what it heard (TRUST-01 to TRUST-03). */
export const trustRoutes =
	(house: House, fetch: Fetch): Routes =>
	async (app) => {
		const own = new OwnFeed(house);
		await app.register(trustMotionRoutes(house));
		app.get(
			"/register/certificate-feed",
			{
				config: { access: "register.read" },
				schema: {
					operationId: "getCertificateFeed",
					tags: ["register"],
					summary: "What this city has in force, signed, for cities that trust it",
					response: { 200: feedShape },
				},
			},
			() => own.feed(),
		);
		app.get(
			"/trusts",
			{
				config: { access: "trust.read" },
				schema: {
					operationId: "listTrusts",
					tags,
					summary: "Other cities that this one trusts, and what was last heard of each",
					querystring: trustQuery,
					response: { 200: trustPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const model = requireCity(await house.record.current());
				const rows = await house.store.db.selectFrom("trust_fetch").selectAll().execute();
				const tries = new Map(rows.map((row) => [row.trust, row]));
				const items = model.city.trusts.map((trust) => {
					const last = tries.get(trust.id);
					return itemOf(model, trust, last?.did === trust.did ? last : undefined, at);
				});
				if (wantsCsv(request, query)) {
					const rowsOf = everyMatch(items, query, listing);
					return sendCsv(
						reply,
						"trusts",
						rowsOf.map(({ certificates, ...rest }) => ({ ...rest, certificates: certificates.length })),
					);
				}
				return { ...pageThrough(items, query, listing), at };
			},
		);
		app.post(
			"/trusts/:id/end",
			{
				config: { access: "trust.decide" },
				schema: {
					operationId: "endTrust",
					tags,
					summary: "Stop trusting a city at once: nothing from there counts any more",
					params: slugParam,
					response: { 200: trustItem },
				},
			},
			(request, reply) => {
				const { principal, params } = request;
				const by = { actor: principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					const today = dayOf(writing.now);
					const { feed: _, ...before } = requireMember(requireCity(await writing.city()), "trusts", params.id);
					const after = { ...before, until: earlierOf(addDays(today, -1), before.until) };
					const model = await writing.change((current, revision) => {
						// Trust that has not been there for a whole day leaves none on which it was: it goes, and is not fetched again.
						const made =
							before.from < today
								? replacement(current, revision, "trusts", after, by)
								: deletion(current, revision, "trusts", params.id, by);
						return { ...made, note: { ...made.note, action: "trusts.ended" } };
					});
					const item = itemOf(requireCity(model), after, undefined, today);
					return { status: 200, body: { ...item, state: "ended" as const } };
				});
			},
		);
		app.post(
			"/trusts/:id/fetch",
			{
				config: { access: "trust.decide" },
				schema: {
					operationId: "fetchTrust",
					tags,
					summary: "Fetch and verify now what a trusted city has in force",
					params: slugParam,
					response: { 200: fetched },
				},
			},
			async ({ params }) => {
				requireMember(requireCity(await house.record.current()), "trusts", params.id);
				const [done] = await fetchTrusts(house, fetch, params.id);
				const reason = "it is not trusted today: nothing is fetched before its first day or after its last";
				return done ?? { trust: params.id, failure: reason, certificates: 0, refused: 0 };
			},
		);
	};

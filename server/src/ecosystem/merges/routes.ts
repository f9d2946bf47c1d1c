import { type CityFile, type DuplicatePair, duplicatePairs, GatehouseError } from "@gatehouse/framework";
import { accessChanged } from "../../access/recall.ts";
import type { House } from "../../house.ts";
import { changeReason } from "../../http/reason.ts";
import type { Routes } from "../../http/wire.ts";
import { requireMember } from "../../record/entity-change.ts";
import { memberOf, requireCity } from "../../record/model.ts";
import { requireNoAssessment } from "./assessments.ts";
import { mergeChange, requireMergeable, unmergeChange } from "./merge.ts";
import { moveBack, moveRows } from "./organisation-rows.ts";
import { requireSides } from "./people.ts";
import {
	apartAnswer,
	apartBody,
	duplicatesAnswer,
	mergeAnswer,
	mergeBody,
	mergeParam,
	mergeShape,
	mergesAnswer,
} from "./shape.ts";
import { holdMerge, insertMerge, keepApart, loadApart, loadMerges, markUndone } from "./store.ts";

const tags = ["ecosystem"];
const read = { access: "ecosystem.read" } as const;
const change = { access: "ecosystem.change" } as const;
const SHOWN = 200;

/** Pairs of a city, worked out once for each. */
const known = new WeakMap<CityFile["actors"], readonly DuplicatePair[]>();

function pairsOf(city: CityFile, house: House): readonly DuplicatePair[] {
	const pairs = known.get(city.actors) ?? duplicatePairs(city.actors, house.content.actorKinds);
	known.set(city.actors, pairs);
	return pairs;
}

/** SQLSTATE of rows that would say the same twice, or what a table does not allow. */
const CLASH = new Set(["23505", "23514"]);

/** Actors that are probably one: proposed, kept apart, merged, and taken apart again (MERGE-01 to MERGE-08). */
export const mergeRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/duplicates",
			{
				config: read,
				schema: {
					operationId: "listDuplicates",
					tags,
					summary: "Actors that are probably one and the same, surest first",
					response: { 200: duplicatesAnswer },
				},
			},
			async () => {
				const { city } = requireCity(await house.record.current());
				const apart = await loadApart(house.store.db);
				const pairs = pairsOf(city, house).filter(({ a, b }) => !apart.has(`${a} ${b}`));
				const items = pairs.slice(0, SHOWN).flatMap((pair) => {
					const [a, b] = [memberOf(city.actors, pair.a), memberOf(city.actors, pair.b)];
					return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
				});
				return { items, total: pairs.length };
			},
		);
		app.post(
			"/duplicates/apart",
			{
				config: change,
				schema: {
					operationId: "keepActorsApart",
					tags,
					summary: "Say that two actors are not the same, or take that back",
					body: apartBody,
					response: { 200: apartAnswer },
				},
			},
			async (request) => {
				const { one, other, apart } = request.body;
				const { name } = request.principal;
				const reason = changeReason(request);
				await house.record.write(async (writing) => {
					const model = requireCity(await writing.city());
					if (one === other) throw new GatehouseError("GH-MERGE-001", `\`${one}\` is one actor already`);
					for (const id of [one, other]) requireMember(model, "actors", id);
					await keepApart(writing.trx, [one, other], apart, { name, at: writing.now.toISOString() });
					const action = apart ? "actors.kept-apart" : "actors.may-be-one";
					await writing.note({ actor: name, reason, action, target: one, after: { one, other } });
				});
				return { one, other, apart };
			},
		);
		app.get(
			"/merges",
			{
				config: read,
				schema: {
					operationId: "listMerges",
					tags,
					summary: "Merges of actors, latest first",
					response: { 200: mergesAnswer },
				},
			},
			async () => ({ items: (await loadMerges(house.store.db)).map(mergeAnswer) }),
		);
		app.post(
			"/merges",
			{
				config: change,
				schema: {
					operationId: "mergeActors",
					tags,
					summary: "Merge one actor into another: every reference follows",
					body: mergeBody,
					response: { 201: mergeShape },
				},
			},
			async (request, reply) => {
				const { body } = request;
				const by = { actor: request.principal.name, reason: changeReason(request) };
				const stored = await house.record
					.write(async (writing) => {
						const model = requireCity(await writing.city());
						requireMergeable(model, house.content, body);
						await requireNoAssessment(writing.trx, body.merge);
						const [kept, gone] = [body.keep, body.merge].map((id) => requireMember(model, "actors", id).name);
						let record: ReturnType<typeof mergeChange>["record"] | undefined;
						const merged = await writing.change((current, revision) => {
							const merging = mergeChange(current, revision, body, by);
							record = merging.record;
							return merging.change;
						});
						if (record === undefined) throw new Error("a change without its plan");
						await requireSides(writing.trx, requireCity(merged), house.content, body, writing.now);
						const moved = await moveRows(writing.trx, body.merge, body.keep);
						const names = { kept: kept ?? body.keep, gone: gone ?? body.merge };
						const at = writing.now.toISOString();
						return insertMerge(writing.trx, names, record(), moved, { name: by.actor, reason: by.reason, at });
					})
					.catch((error: unknown) => {
						throw clashing(error, body);
					});
				// Who acted for the one acts for the other from now on.
				accessChanged(house.store);
				return reply.code(201).header("location", `/api/merges/${stored.uid}`).send(mergeAnswer(stored));
			},
		);
		app.post(
			"/merges/:id/undo",
			{
				config: change,
				schema: {
					operationId: "undoMerge",
					tags,
					summary: "Take a merge back, exactly as it was, or say what stands against it",
					params: mergeParam,
					response: { 200: mergeShape },
				},
			},
			async (request) => {
				const by = { actor: request.principal.name, reason: changeReason(request) };
				const undone = await house.record.write(async (writing) => {
					const held = await holdMerge(writing.trx, request.params.id);
					if (held === undefined) throw new GatehouseError("GH-HTTP-001", `there is no merge \`${request.params.id}\``);
					if (held.undone_at !== null) throw new GatehouseError("GH-MERGE-002", "the merge was undone already");
					await writing.change((current, revision) => unmergeChange(current, revision, held.record, by));
					await moveBack(writing.trx, held.moved, held.gone, held.kept);
					return markUndone(writing.trx, held.uid, by.actor, writing.now.toISOString());
				});
				accessChanged(house.store);
				return mergeAnswer(undone);
			},
		);
	};

function clashing(error: unknown, { keep, merge }: { readonly keep: string; readonly merge: string }): unknown {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (!CLASH.has(code)) return error;
	const message = `\`${keep}\` and \`${merge}\` both have the same thing open, or one decided on what the other asked for`;
	return new GatehouseError("GH-MERGE-001", message, { cause: error });
}

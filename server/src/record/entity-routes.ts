import type { IsoDate } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Permission } from "../access/policy.ts";
import type { Principal } from "../access/principal.ts";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import { isUnchanged, requireMatch, setEtag } from "../http/etag.ts";
import { everyMatch, type Listing, type ListQuery, type Page, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import { creation, deletion, replacement, requireMember } from "./entity-change.ts";
import type { Collection, Member } from "./entity-store.ts";
import { type CityModel, requireCity } from "./model.ts";

type Query = ListQuery & { readonly at?: IsoDate | undefined };

/** How the members of a collection are shown in a list. */
export interface EntityList<C extends Collection, Q extends Query, I extends object> extends Listing<I> {
	readonly query: z.ZodType<Q>;
	readonly page: z.ZodType<{ items: I[]; nextCursor: string | null; total: number; at: string }>;
	/** A member with its revision and whatever else its list shows of it on the day. */
	readonly itemOf: (model: CityModel, at: IsoDate) => (member: Member<C>, revision: number) => I;
	readonly keeps: (item: I, query: Q, at: IsoDate) => boolean;
}

/** A change of one member; null: there is none before it, or after it. */
export interface MemberChange<C extends Collection> {
	readonly principal: Principal;
	readonly before: Member<C> | null;
	readonly after: Member<C> | null;
}

export interface EntityRoutes<C extends Collection, Q extends Query, I extends object> {
	readonly collection: C;
	readonly path: string;
	/** Names in operation ids: `getActor`, `listActors`. */
	readonly name: string;
	readonly many: string;
	/** In words, with its article: `an actor`. */
	readonly words: string;
	readonly tag: string;
	readonly read: Permission;
	readonly change: Permission;
	readonly schema: z.ZodType<Member<C>>;
	/** Refuses what the principal may not do although they hold the permission (`access/duties.ts`). */
	readonly duty?: (change: MemberChange<C>) => void;
	readonly list: EntityList<C, Q, I>;
}

type ById = { Params: { id: string } };

/** List, read, create, replace and delete the members of one collection. */
export function entityRoutes<C extends Collection, Q extends Query, I extends object>(
	app: FastifyInstance,
	house: House,
	kind: EntityRoutes<C, Q, I>,
): void {
	const tags = [kind.tag];
	const { collection, path, name, schema, words } = kind;
	listRoute(app, house, kind);
	app.get<ById>(
		`${path}/:id`,
		{
			config: { access: kind.read },
			schema: {
				operationId: `get${name}`,
				tags,
				summary: `Read ${words}`,
				params: slugParam,
				querystring: dayQuery,
				response: { 200: schema },
			},
		},
		async (request, reply) => {
			const model = requireCity(await house.record.current());
			const member = requireMember(model, collection, request.params.id);
			const revision = revisionOf(model, collection, member.id);
			setEtag(reply, revision);
			if (isUnchanged(request, revision)) return reply.code(304).send();
			return member;
		},
	);
	app.post(
		path,
		{
			config: { access: kind.change },
			schema: {
				operationId: `create${name}`,
				tags,
				summary: `Create ${words}`,
				body: schema,
				response: { 201: schema },
			},
		},
		(request, reply) => {
			const value = checked<Member<C>>(request.body);
			requireStorable(value);
			const by = { actor: request.principal.name, reason: changeReason(request) };
			return once(house, request, reply, async (writing) => {
				const { revision } = await writing.change((model, next) => {
					kind.duty?.({ principal: request.principal, before: null, after: value });
					return creation(model, next, collection, value, by);
				});
				const headers = { etag: `"${revision}"`, location: `/api${path}/${value.id}` };
				return { status: 201, headers, body: value };
			});
		},
	);
	app.put<ById>(
		`${path}/:id`,
		{
			config: { access: kind.change },
			schema: {
				operationId: `replace${name}`,
				tags,
				summary: `Replace ${words}`,
				params: slugParam,
				body: schema,
				response: { 200: schema },
			},
		},
		async (request, reply) => {
			const value = checked<Member<C>>(request.body);
			requireStorable(value);
			requireSameId(request.params.id, value.id);
			const by = { actor: request.principal.name, reason: changeReason(request) };
			const changed = await house.record.write((writing) =>
				writing.change((model, next) => {
					const before = requireMember(requireCity(model), collection, request.params.id);
					requireMatch(request, revisionOf(model, collection, request.params.id));
					kind.duty?.({ principal: request.principal, before, after: value });
					return replacement(model, next, collection, value, by);
				}),
			);
			setEtag(reply, changed.revision);
			return value;
		},
	);
	app.delete<ById>(
		`${path}/:id`,
		{
			config: { access: kind.change },
			schema: {
				operationId: `delete${name}`,
				tags,
				summary: `Delete ${words}`,
				params: slugParam,
				response: { 204: z.null().describe("gone; no body") },
			},
		},
		async (request, reply) => {
			const by = { actor: request.principal.name, reason: changeReason(request) };
			await house.record.write((writing) =>
				writing.change((model, next) => {
					const before = requireMember(requireCity(model), collection, request.params.id);
					requireMatch(request, revisionOf(model, collection, request.params.id));
					kind.duty?.({ principal: request.principal, before, after: null });
					return deletion(model, next, collection, request.params.id, by);
				}),
			);
			return reply.code(204).send();
		},
	);
}

function listRoute<C extends Collection, Q extends Query, I extends object>(
	app: FastifyInstance,
	house: House,
	kind: EntityRoutes<C, Q, I>,
): void {
	const { list } = kind;
	app.get(
		kind.path,
		{
			config: { access: kind.read },
			schema: {
				operationId: `list${kind.many}`,
				tags: [kind.tag],
				summary: `${kind.many}: filtered, sorted and paged`,
				querystring: list.query,
				response: { 200: list.page },
			},
		},
		async (request, reply) => {
			const query = checked<Q>(request.query);
			const at = query.at ?? dayOf(house.clock());
			const model = await house.record.current();
			const items = itemsOf(kind, model, at).filter((item) => list.keeps(item, query, at));
			if (wantsCsv(request, query)) {
				return sendCsv(reply, kind.path.slice(1), everyMatch(items, query, list));
			}
			const page: Page<I> = pageThrough(items, query, list);
			return { ...page, at };
		},
	);
}

/** The part of a request as the type its schema gives; the schema has checked it before the handler runs. */
function checked<T>(part: unknown): T {
	return part as T;
}

function itemsOf<C extends Collection, Q extends Query, I extends object>(
	kind: EntityRoutes<C, Q, I>,
	model: CityModel,
	at: IsoDate,
): I[] {
	if (model.city === null) return [];
	const itemOf = kind.list.itemOf(model, at);
	const members: readonly Member<C>[] = model.city[kind.collection];
	return members.map((member) => itemOf(member, revisionOf(model, kind.collection, member.id)));
}

function revisionOf(model: CityModel, collection: Collection, id: string): number {
	return model.revisions[collection].get(id) ?? 0;
}

function requireSameId(inAddress: string, inBody: string): void {
	if (inAddress === inBody) return;
	throw invalid("the address and the body name different entries", [
		{
			code: "GH-HTTP-002",
			path: ["id"],
			message: `must be \`${inAddress}\` as in the address, given \`${inBody}\``,
			help: "ids never change, because others refer to them; create a new entry instead",
		},
	]);
}

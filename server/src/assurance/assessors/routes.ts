import {
	type Assessor,
	accreditedOn,
	assessor,
	assessorState,
	type CityFile,
	certificatesOf,
	type IsoDate,
	type PastWork,
	pastWork,
	sanctionsOn,
	toDay,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { House } from "../../house.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import { setEtag } from "../../http/etag.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { slugParam } from "../../http/shapes.ts";
import type { Routes } from "../../http/wire.ts";
import { requireMember } from "../../record/entity-change.ts";
import { type EntityRoutes, entityRoutes } from "../../record/entity-routes.ts";
import { type LivingCity, requireCity } from "../../record/model.ts";
import { loadAssignments } from "../assignment-store.ts";
import { registerItemOf, registerListing } from "../certificates/register.ts";
import { registerPage } from "../certificates/register-shape.ts";
import { nameIn } from "./names.ts";
import {
	affectedQuery,
	type assessorItem,
	assessorPage,
	assessorStanding,
	assessorsQuery,
	type pastWorkItem,
	pastWorkPage,
	pastWorkQuery,
} from "./shape.ts";

type Item = z.output<typeof assessorItem>;
type WorkItem = z.output<typeof pastWorkItem>;

const common = { tag: "assurance", read: "assurance.read", change: "assurance.assessors" } as const;

const assessorKind: EntityRoutes<"assessors", z.output<typeof assessorsQuery>, Item> = {
	...common,
	collection: "assessors",
	path: "/assessors",
	name: "Assessor",
	many: "Assessors",
	words: "the record of an assessor",
	schema: assessor,
	list: {
		query: assessorsQuery,
		page: assessorPage,
		itemOf: ({ city }, at) => {
			if (city === null) throw new Error("there are no members without a city");
			return (member, revision) => itemOf(city, member, at, revision);
		},
		keeps: (item, { state, grade, accredited }) =>
			(state === undefined || item.state === state) &&
			(grade === undefined || item.grade === grade) &&
			(accredited === undefined || item.accreditations > 0 === accredited),
		keyOf: ({ id }) => id,
		textOf: ({ id, actor, name }) => [id, actor, name],
		sorts: {
			name: ({ name }) => name,
			grade: ({ grade }) => grade,
			state: ({ state }) => state,
			accreditedUntil: ({ accreditedUntil }) => accreditedUntil ?? undefined,
			capacity: ({ capacity }) => capacity ?? undefined,
			certificates: ({ certificates }) => certificates,
		},
		defaultSort: "name",
	},
};

const pastWorkKind: EntityRoutes<"pastWork", z.output<typeof pastWorkQuery>, WorkItem> = {
	...common,
	collection: "pastWork",
	path: "/past-work",
	name: "PastWork",
	many: "PastWork",
	words: "work done before for somebody who may be assessed",
	schema: pastWork,
	list: {
		query: pastWorkQuery,
		page: pastWorkPage,
		itemOf: ({ city }) => {
			if (city === null) throw new Error("there are no members without a city");
			return (member, revision) => workItem(city, member, revision);
		},
		keeps: (item, query) =>
			(query.by === undefined || item.by === query.by) &&
			(query.for === undefined || item.for === query.for) &&
			(query.kind === undefined || item.kind === query.kind),
		keyOf: ({ id }) => id,
		textOf: ({ id, byName, forName, what, person }) => [id, byName, forName, what, person],
		sorts: {
			by: ({ byName }) => byName,
			for: ({ forName }) => forName,
			kind: ({ kind }) => kind,
			from: ({ from }) => from,
			until: ({ until }) => until,
		},
		defaultSort: "-from",
	},
};

function itemOf(
	city: CityFile,
	{ id, actor, grade, accreditations, sanctions, capacity }: Assessor,
	at: IsoDate,
	revision: number,
): Item {
	const valid = accreditations.filter((one) => accreditedOn(one, at));
	return {
		...{ id, actor, name: nameIn(city, actor), grade, state: assessorState({ sanctions }, at) },
		accreditations: valid.length,
		accreditedUntil:
			valid
				.map(({ until }) => until)
				.sort()
				.at(-1) ?? null,
		capacity: capacity ?? null,
		certificates: certificatesOf(actor, city.certificates, at).length,
		revision,
	};
}

const workItem = (city: CityFile, member: PastWork, revision: number): WorkItem => ({
	...member,
	...{ byName: nameIn(city, member.by), forName: nameIn(city, member.for), revision },
});

/** The register of assessors, what they did before, and what depends on them (R-31, CERT-11). */
export const assessorRoutes =
	(house: House): Routes =>
	async (app) => {
		entityRoutes(app, house, assessorKind);
		entityRoutes(app, house, pastWorkKind);
		app.get(
			"/assessors/:id/standing",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "getAssessorStanding",
					tags: ["assurance"],
					summary:
						"How an assessor stands on a day: accreditations, sanctions, workload, assignments, work done before",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: assessorStanding },
				},
			},
			async (request, reply) => {
				const model = requireCity(await house.record.current());
				const at = request.query.at ?? dayOf(house.clock());
				const standing = await standingOf(house, model, request.params.id, at);
				setEtag(reply, standing.revision);
				return standing;
			},
		);
		app.get(
			"/assessors/:id/certificates",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "listAffectedCertificates",
					tags: ["assurance"],
					summary: "Certificates that count or could again, and rest on this assessor (CERT-11)",
					params: slugParam,
					querystring: affectedQuery,
					response: { 200: registerPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const model = requireCity(await house.record.current());
				const at = query.at ?? dayOf(house.clock());
				const { actor } = requireMember(model, "assessors", request.params.id);
				const items = certificatesOf(actor, model.city.certificates, at).flatMap(
					(one) => registerItemOf(model, one, at) ?? [],
				);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "certificates", everyMatch(items, query, registerListing));
				}
				return { ...pageThrough(items, query, registerListing), at };
			},
		);
	};

async function standingOf(
	house: House,
	model: LivingCity,
	id: string,
	at: IsoDate,
): Promise<z.output<typeof assessorStanding>> {
	const { city, revisions } = model;
	const record = requireMember(model, "assessors", id);
	const { actor, grade, capacity, note, accreditations, sanctions } = record;
	const assignments = (await loadAssignments(house.store.db)).filter((one) => one.assessor === actor);
	const inForce = new Set(sanctionsOn(record, at));
	return {
		id,
		actor: { id: actor, name: nameIn(city, actor) },
		at,
		grade,
		state: assessorState(record, at),
		capacity: capacity ?? null,
		note: note ?? null,
		accreditations: accreditations.map((one) => ({
			...one,
			counts: accreditedOn(one, at),
			daysLeft: toDay(one.until) - toDay(at),
		})),
		sanctions: sanctions.map((one) => ({ ...one, until: one.until ?? null, inForce: inForce.has(one) })),
		workload: {
			year: Number(at.slice(0, 4)),
			given: assignments.filter(({ from }) => from.startsWith(at.slice(0, 4))).length,
		},
		assignments: assignments
			.map((one) => ({ ...one, subjectName: nameIn(city, one.subject) }))
			.sort((a, b) => (a.until < b.until ? 1 : -1)),
		pastWork: city.pastWork
			.filter(({ by }) => by === actor)
			.map((one) => workItem(city, one, revisions.pastWork.get(one.id) ?? 0)),
		certificates: certificatesOf(actor, city.certificates, at).length,
		revision: revisions.assessors.get(id) ?? 0,
	};
}

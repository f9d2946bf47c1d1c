import { z } from "zod";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { tellAssessor } from "./assessments/tell.ts";
import { conflictsFound, requireIndependent } from "./assessors/conflicts.ts";
import { nameIn } from "./assessors/names.ts";
import {
	type Assignment,
	assignment,
	assignmentInput,
	assignmentPage,
	assignmentParam,
	assignmentsQuery,
	conflictsAnswer,
	conflictsQuery,
} from "./assignment-shape.ts";
import { insertAssignment, loadAssignments, removeAssignment, requireAssignment } from "./assignment-store.ts";

const tags = ["assurance"];

const listing: Listing<Assignment> = {
	keyOf: ({ id }) => id,
	textOf: ({ assessor, subject, note }) => [assessor, subject, note ?? undefined],
	sorts: {
		assessor: ({ assessor }) => assessor,
		subject: ({ subject }) => subject,
		from: ({ from }) => from,
		until: ({ until }) => until,
	},
	defaultSort: "until",
};

/** Which assessor looks at what, and for how long: only that, and only so long, does it see. */
export const assignmentRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/assignments",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "listAssignments",
					tags,
					summary: "Which assessor looks at what",
					querystring: assignmentsQuery,
					response: { 200: assignmentPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { assessor, subject, on } = query;
				const items = (await loadAssignments(house.store.db)).filter(
					(one) =>
						(assessor === undefined || assessor === one.assessor) &&
						(subject === undefined || subject === one.subject) &&
						(on === undefined || (one.from <= on && on <= one.until)),
				);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "assignments", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.get(
			"/assignments/conflicts",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "listAssessorConflicts",
					tags,
					summary: "What keeps an assessor from looking at a subject on a day, each with the path that shows it",
					querystring: conflictsQuery,
					response: { 200: conflictsAnswer },
				},
			},
			async (request) => {
				const { assessor, subject, at = dayOf(house.clock()), grade } = request.query;
				const model = requireCity(await house.record.current());
				const asked = { assessor, subject, at, grade, workload: true };
				const found = await conflictsFound(house, house.store.db, model, asked);
				return {
					assessor: { id: assessor, name: nameIn(model.city, assessor) },
					subject: { id: subject, name: nameIn(model.city, subject) },
					at,
					conflicts: found.map((one) => ({ ...one, path: [...one.path] })),
				};
			},
		);
		app.post(
			"/assignments",
			{
				config: { access: "assurance.assign" },
				schema: {
					operationId: "assignAssessor",
					tags,
					summary:
						"Let an independent assessor look at a subject until a day, once it signed where its grade asks for it",
					body: assignmentInput,
					response: { 201: assignment },
				},
			},
			(request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const { assessor, subject, from = dayOf(writing.now), until, note = null } = body;
					if (until < from) {
						const message = `must not be before \`${from}\`, given \`${until}\``;
						throw invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", "until"], message }]);
					}
					const model = requireCity(await writing.city());
					const grade = body.grade ?? model.city.assessors.find(({ actor }) => actor === assessor)?.grade ?? null;
					const asked = { assessor, subject, at: from, grade: grade ?? undefined, workload: true };
					await requireIndependent(house, writing.trx, model, asked);
					const kept = await insertAssignment(writing.trx, {
						assessor,
						subject,
						from,
						until,
						assignedBy: principal.name,
						assignedAt: writing.now.toISOString(),
						note,
						grade,
					});
					const entry = { actor: principal.name, reason, action: "assignment.given", target: kept.id, after: kept };
					await writing.note(entry);
					const about = { id: subject, name: nameIn(model.city, subject) };
					await tellAssessor(writing, { assessor, about }, `You are to look at it from ${from} through ${until}.`);
					return { status: 201, body: kept };
				});
			},
		);
		app.delete(
			"/assignments/:id",
			{
				config: { access: "assurance.assign" },
				schema: {
					operationId: "endAssignment",
					tags,
					summary: "Take an assignment back; the journal keeps that it was",
					params: assignmentParam,
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { principal, params } = request;
				const reason = changeReason(request);
				await house.record.write(async (writing) => {
					const { trx, note } = writing;
					const before = await requireAssignment(trx, params.id);
					await removeAssignment(trx, before.id);
					await note({ actor: principal.name, reason, action: "assignment.ended", target: before.id, before });
					const { city } = requireCity(await writing.city());
					const about = { id: before.subject, name: nameIn(city, before.subject) };
					const told = { assessor: before.assessor, about };
					await tellAssessor(writing, told, "The city has taken the assignment back: you see it no longer.");
				});
				return reply.code(204).send(null);
			},
		);
	};

import { readRegistry } from "@gatehouse/formats";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import { NDJSON_TYPE, sendStreamed } from "../../http/streamed.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { importChange } from "./apply.ts";
import type { Tell } from "./breathing.ts";
import { IMPORT_LIMIT, type ImportForm, readImportForm, takeImports } from "./form.ts";
import { describePlace } from "./places.ts";
import { planImport } from "./plan.ts";
import type { ImportPlan } from "./planned.ts";
import { progressLines } from "./progress-lines.ts";
import { answerOf, type ImportPlanAnswer, importPlanAnswer, importsQuery } from "./shape.ts";

type Query = z.output<typeof importsQuery>;

/** Files for the registry: tried out first, then taken over whole or not at all. */
export const importRoutes =
	(house: House): Routes =>
	async (app) => {
		await takeImports(app);
		// One at a time: a large file needs much memory.
		let isBusy = false;
		app.post(
			"/imports",
			{
				config: { access: "ecosystem.change" },
				bodyLimit: IMPORT_LIMIT + 2 * 1024 * 1024,
				schema: {
					operationId: "importRegistry",
					tags: ["ecosystem"],
					summary: "Try out or take over a table, contracting data or a bill of materials",
					consumes: ["multipart/form-data"],
					querystring: importsQuery,
					response: { 200: importPlanAnswer },
				},
			},
			async (request, reply) => {
				if (isBusy) throw new GatehouseError("GH-HTTP-009", "another file is being taken in");
				isBusy = true;
				const free = () => {
					isBusy = false;
				};
				const form = await readImportForm(request).catch((error: unknown) => {
					free();
					throw error;
				});
				const work = (tell: Tell) => runImport(house, request, form, request.query, tell).finally(free);
				if (!wantsLines(request)) return work(() => undefined);
				reply.raw.once("close", free);
				return sendStreamed(reply, NDJSON_TYPE, "import.ndjson", progressLines(work, request)) as never;
			},
		);
	};

const wantsLines = (request: FastifyRequest) => request.headers.accept?.includes("application/x-ndjson") === true;

async function runImport(
	house: House,
	request: FastifyRequest,
	form: ImportForm,
	query: Query,
	tell: Tell,
): Promise<ImportPlanAnswer> {
	const file = { name: form.name, bytes: form.bytes.length, sha256: form.sha256 };
	const plan = (model: Awaited<ReturnType<House["record"]["current"]>>) => planOf(house, form, query, model, tell);
	const model = await house.record.current();
	const first = await plan(model);
	if (query.apply === undefined) return answerOf(first, file, false);
	if (first.faults.length > 0) throw faulty(first);
	const by = { actor: request.principal.name, reason: changeReason(request) };
	const stored = await house.record.write(async (writing) => {
		const held = await writing.city();
		const now = held.revision === model.revision ? first : await plan(held);
		if (now.digest !== query.apply) {
			throw new GatehouseError("GH-IMP-002", "what would happen now is not what the trial showed");
		}
		await writing.change((current, revision) => importChange(current, revision, now, file, by, tell));
		return now;
	});
	return answerOf(stored, file, true);
}

async function planOf(
	house: House,
	form: ImportForm,
	{ kind, of, accountable, onMatch }: Query,
	model: Awaited<ReturnType<House["record"]["current"]>>,
	tell: Tell,
): Promise<ImportPlan> {
	const { city } = requireCity(model);
	const proposal = await readRegistry(form.bytes, {
		name: form.name,
		today: dayOf(house.clock()),
		...(kind === undefined ? {} : { kind }),
		...(of === undefined ? {} : { of }),
		...(accountable === undefined ? {} : { accountable }),
	});
	const plan = await planImport(city, house.content, proposal, form, { onMatch, choices: form.choices }, tell);
	for (const { member } of plan.members) if (member !== undefined) requireStorable(member);
	return plan;
}

function faulty(plan: ImportPlan): GatehouseError {
	const [first] = plan.faults;
	const where = first === undefined ? "" : `, the first in ${describePlace(first.place)}: ${first.message}`;
	const count = `${plan.faults.length} fault${plan.faults.length === 1 ? "" : "s"}`;
	return new GatehouseError("GH-IMP-001", `the file has ${count}${where}`, {
		issues: plan.faults.map(({ place, message, help }) => ({
			code: "GH-IMP-001",
			path: [describePlace(place)],
			message,
			help,
		})),
	});
}

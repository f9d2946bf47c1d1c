import { randomBytes } from "node:crypto";
import { drawSample, GatehouseError, leastSample, sampledFrom } from "@gatehouse/framework";
import type { z } from "zod";
import { requireAccount, requireOrganisation } from "../../access/duties.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { type LivingCity, memberOf, requireCity } from "../../record/model.ts";
import { requireCertificate } from "../certificates/register.ts";
import { examinedOn, holdSample, insertSamples, loadSamples, recordOutcome, type Sample } from "./sample-store.ts";
import { drawBody, outcomeBody, outcomeParam, sample, samplePage, samplesQuery } from "./shape.ts";

type Item = z.output<typeof sample>;

const tags = ["assurance"];
/** Days to have a drawn certificate examined, from the draw on. */
const DAYS = 90;

const listing: Listing<Item> = {
	keyOf: ({ certificate }) => certificate,
	textOf: ({ certificate, holder, note }) => [certificate, holder, note ?? undefined],
	sorts: {
		certificate: ({ certificate }) => certificate,
		holder: ({ holder }) => holder,
		due: ({ due }) => due,
		weight: ({ weight }) => weight,
		outcome: ({ outcome }) => outcome ?? undefined,
	},
	defaultSort: "certificate",
};

/** A drawn certificate as it goes over the wire; accounts stay inside. */
export function sampleItem({ city }: LivingCity, of: Sample): Item {
	const certificate = memberOf(city.certificates, of.certificate);
	const { weight, ...rest } = of.weight;
	return {
		...{ year: of.year, certificate: certificate?.number ?? of.certificate.toUpperCase() },
		...{ holder: certificate?.holderName ?? of.certificate, drawnOn: of.drawn_on, due: of.due, seed: of.seed },
		...rest,
		tier: certificate?.tier ?? 1,
		weight: Math.round(weight * 100) / 100,
		...{ outcome: of.outcome, examinedOn: of.examined_on, note: of.note, recordedFor: of.recorded_for },
	};
}

/** How far the sample of a year is, as of a day. */
export function sampleProgress({ city }: LivingCity, samples: readonly Sample[], year: number, at: string) {
	const population = sampledFrom({ certificates: city.certificates, year, at });
	const ids = new Set(population.map(({ id }) => id));
	return {
		certificates: population.length,
		wanted: leastSample(population.length),
		drawn: samples.filter((one) => one.year === year && ids.has(one.certificate)).length,
	};
}

/** Examination of certificates again by sample (REG-03 to REG-05). */
export const sampleRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/assurance/samples",
			{
				config: { access: "oversight.read" },
				schema: {
					operationId: "listCertificateSamples",
					tags,
					summary: "Certificates of a year that were drawn to be examined again, why, and what came of it",
					querystring: samplesQuery,
					response: { 200: samplePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const today = dayOf(house.clock());
				const year = query.year ?? Number(today.slice(0, 4));
				const model = requireCity(await house.record.current());
				const samples = await loadSamples(house.store.db, year);
				const items = samples
					.map((one) => sampleItem(model, one))
					.filter(({ outcome }) => query.open === undefined || query.open === (outcome === null));
				if (wantsCsv(request, query)) return sendCsv(reply, "samples", everyMatch(items, query, listing));
				return { ...pageThrough(items, query, listing), year, ...sampleProgress(model, samples, year, today) };
			},
		);
		app.post(
			"/assurance/samples",
			{
				config: { access: "certificates.examine" },
				schema: {
					operationId: "drawCertificateSamples",
					tags,
					summary: "Draw as many certificates of this year as are still to be drawn; the riskier, the likelier",
					body: drawBody,
					response: { 201: samplePage },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const { principal } = request;
				const by = requireAccount(principal);
				const organisation = requireOrganisation(principal);
				const reason = changeReason(request);
				const seed = request.body.seed ?? randomBytes(16).toString("hex");
				return once(house, request, reply, async (writing) => {
					const model = requireCity(await writing.city());
					const at = dayOf(writing.now);
					const year = Number(at.slice(0, 4));
					const all = await loadSamples(writing.trx);
					const { certificates, findings } = model.city;
					const drawn = drawSample({
						...{ certificates, findings, year, at, seed, examined: examinedOn(all) },
						drawn: all.filter((one) => one.year === year).map(({ certificate }) => certificate),
					});
					if (drawn.length === 0) {
						const { certificates: known, wanted } = sampleProgress(model, all, year, at);
						throw new GatehouseError("GH-REG-001", `${wanted} of ${known} certificates of ${year} are drawn already`);
					}
					const due = dayOf(new Date(writing.now.getTime() + DAYS * 86_400_000));
					await insertSamples(writing.trx, drawn, { year, on: at, due, seed, by, for: organisation });
					const after = { year, seed, drawn: drawn.map(({ certificate }) => certificate) };
					await writing.note({ actor: principal.name, reason, action: "samples.drawn", target: String(year), after });
					const samples = await loadSamples(writing.trx, year);
					const items = samples.map((one) => sampleItem(model, one));
					const page = { items, nextCursor: null, total: items.length, year };
					return {
						status: 201,
						headers: { location: `/api/assurance/samples?year=${year}` },
						body: { ...page, ...sampleProgress(model, samples, year, at) },
					};
				});
			},
		);
		app.post(
			"/assurance/samples/:year/:number/outcome",
			{
				config: { access: "certificates.examine" },
				schema: {
					operationId: "recordSampleOutcome",
					tags,
					summary: "Record what came of examining a drawn certificate again",
					params: outcomeParam,
					body: outcomeBody,
					response: { 200: sample },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const { principal, params, body } = request;
				const person = requireAccount(principal);
				const organisation = requireOrganisation(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const model = requireCity(await writing.city());
					const certificate = requireCertificate(model, params.number);
					const held = await holdSample(writing.trx, params.year, certificate.id);
					requireRecordable(held, { organisation, ...certificate });
					const today = dayOf(writing.now);
					if (body.examinedOn < held.drawn_on || body.examinedOn > today) {
						throw new GatehouseError("GH-REG-002", `it was drawn on ${held.drawn_on}, and today is ${today}`, {
							path: ["examinedOn"],
						});
					}
					const after = await recordOutcome(writing.trx, held, {
						...{ outcome: body.outcome, examined_on: body.examinedOn, note: body.note },
						...{ recorded_by: person, recorded_for: organisation, recorded_at: writing.now.toISOString() },
					});
					const item = sampleItem(model, after);
					const note = { actor: principal.name, reason, action: "samples.examined", target: certificate.id };
					await writing.note({ ...note, before: sampleItem(model, held), after: item });
					return { status: 200, body: item };
				});
			},
		);
	};

/** @throws GatehouseError GH-REG-002. */
function requireRecordable(
	held: Sample | undefined,
	of: { organisation: string; holder: string; assessor: string; number: string },
): asserts held is Sample {
	if (held === undefined) throw new GatehouseError("GH-REG-002", `\`${of.number}\` was not drawn in that year`);
	if (held.outcome !== null) {
		throw new GatehouseError("GH-REG-002", `the outcome was recorded on ${held.examined_on ?? "some day"} already`);
	}
	if (of.organisation === of.holder || of.organisation === of.assessor) {
		const side = of.organisation === of.holder ? "the holder" : "the assessor";
		throw new GatehouseError("GH-REG-002", `\`${of.organisation}\` is ${side} and does not judge its own certificate`);
	}
}

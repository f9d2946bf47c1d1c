import { DOCX_TYPE, draftDocx, draftMarkdown } from "@gatehouse/formats";
import {
	type CityFacts,
	type Clause,
	contractDraft,
	type DraftText,
	GatehouseError,
	type IsoDate,
	subjectOn,
	versionOn,
} from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { sendFile } from "../http/send-file.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { clausePage, clausesQuery, draftQuery } from "./shape.ts";

const tags = ["contracts"];
const config = { access: "contracts.read" } as const;

const listing: Listing<Clause> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, text, source, track, requirements }) => [id, name, text, source, track, ...requirements],
	sorts: { id: ({ id }) => id, name: ({ name }) => name, fromTier: ({ fromTier }) => fromTier },
	defaultSort: "id",
};

/** The library of clauses, and drafts made of it (CONTR-01, CONTR-13). */
export const clauseRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/clauses",
			{
				config,
				schema: {
					operationId: "listClauses",
					tags,
					summary: "The library of contract clauses: what each is for, and from which tier",
					querystring: clausesQuery,
					response: { 200: clausePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const clauses = house.content.clauses.filter((clause) => isAskedFor(clause, query));
				if (!wantsCsv(request, query)) return pageThrough(clauses, query, listing);
				return sendCsv(reply, "clauses", everyMatch(clauses, query, listing));
			},
		);
		app.get(
			"/clauses/draft",
			{
				config,
				schema: {
					operationId: "draftClauses",
					tags,
					summary: "The clauses a new engagement needs as a text to work on: Markdown, or a Word document",
					produces: ["text/markdown", DOCX_TYPE],
					querystring: draftQuery,
					response: { 200: z.string() },
				},
			},
			async ({ query }, reply) => {
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				const draft = draftFor(house, facts, query, query.at ?? dayOf(house.clock()));
				const name = `clauses-${query.engagement ?? `tier-${query.tier}`}.${query.format}`;
				if (query.format === "md") {
					return sendFile(reply, { type: "text/markdown; charset=utf-8", name, content: draftMarkdown(draft) });
				}
				return sendFile(reply, { type: DOCX_TYPE, name, content: Buffer.from(draftDocx(draft)) });
			},
		);
	};

type Asked = Pick<z.output<typeof clausesQuery>, "tier" | "traits" | "requirement">;

function isAskedFor({ fromTier, when, requirements }: Clause, { tier, traits, requirement }: Asked): boolean {
	return (
		(tier === undefined || fromTier <= tier) &&
		(traits === undefined || when.every((trait) => traits.includes(trait))) &&
		(requirement === undefined || requirements.includes(requirement))
	);
}

/** @throws GatehouseError GH-HTTP-001 when the city has no such engagement. */
function draftFor(house: House, facts: CityFacts, asked: z.output<typeof draftQuery>, at: IsoDate): DraftText {
	const document = versionOn(facts, at)?.document;
	const city = facts.city.city.name;
	if (asked.engagement === undefined) {
		return contractDraft(house.content.clauses, document, { tier: asked.tier ?? 1, traits: asked.traits ?? [], city });
	}
	const engagement = facts.engagements.get(asked.engagement);
	if (engagement === undefined) {
		throw new GatehouseError("GH-HTTP-001", `there is no engagement \`${asked.engagement}\``);
	}
	const { tier, traits, name } = subjectOn(facts, engagement.id, at);
	const supplier = facts.actors.get(engagement.supplier)?.name;
	return contractDraft(house.content.clauses, document, { tier, traits, name, supplier, city });
}

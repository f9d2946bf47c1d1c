import { baselineVersion, diffDocuments, GatehouseError, whatIf } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { nextVersion, previewVersions, publicationOf } from "./publish.ts";
import { publication, whatIfAnswer, whatIfQuestion } from "./shape.ts";

const tags = ["baseline"];

/** Moving to a new version: first the preview of who would fall out, then the publication. */
export const publishRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/baselines/what-if",
			{
				config: { access: "baseline.preview" },
				schema: {
					operationId: "baselineWhatIf",
					tags,
					summary: "Who would fall out or come in if these changes were in force; stores nothing",
					body: whatIfQuestion,
					response: { 200: whatIfAnswer },
				},
			},
			async (request) => {
				const at = request.body.at ?? dayOf(house.clock());
				const model = requireCity(await house.record.current());
				const preview = previewVersions(house.content, model, request.body.changes, at);
				if (preview.issues !== undefined) throw invalid("the changes are not valid", preview.issues);
				const { versions, before, after } = preview;
				const answer = whatIf(factsOf(model, house.content), { versions }, at);
				return { ...answer, diff: diffDocuments(before, after) };
			},
		);
		app.post(
			"/baselines",
			{
				config: { access: "baseline.publish" },
				schema: {
					operationId: "publishBaseline",
					tags,
					summary: "Publish a new version: the version before plus these changes",
					body: publication,
					response: { 201: baselineVersion },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = { actor: request.principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					const today = dayOf(writing.now);
					const model = await writing.change((current, revision) => {
						const living = requireCity(current);
						const next = nextVersion(house.content, living, { ...request.body, publishedOn: today });
						if (next.issues !== undefined) throw invalid("the release is not valid", next.issues);
						return publicationOf(living, revision, next, by);
					});
					const published = model.versions.find(({ version }) => version === request.body.version);
					if (published === undefined) throw new GatehouseError("GH-HTTP-010", "the version was not kept");
					const headers = { etag: `"${published.hash}"`, location: `/api/baselines/${published.version}` };
					return { status: 201, headers, body: published };
				});
			},
		);
	};

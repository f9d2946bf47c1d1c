import { diffDocuments, whatIf } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { previewVersions } from "./publish.ts";
import { whatIfAnswer, whatIfQuestion } from "./shape.ts";

const tags = ["baseline"];

/** Moving to a new version starts with the preview of who would fall out. */
export const whatIfRoute =
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
	};

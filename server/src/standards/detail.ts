import {
	baselineDocument,
	type Content,
	type IsoDate,
	mandateInForce,
	type Requirement,
	type Standard,
	type SubjectKind,
	strengthFor,
	subjectOn,
	type Tier,
	versionInForce,
} from "@gatehouse/framework";
import { type CityModel, factsOf, requireCity } from "../record/model.ts";

interface Bound {
	readonly id: string;
	readonly kind: SubjectKind;
	readonly name: string;
	readonly tier: Tier;
}

/** A standard with what the baseline and, for those who may see it, the city make of it on a day. */
export function standardDetailOf(
	content: Content,
	model: CityModel,
	standard: Standard,
	at: IsoDate,
	withCity: boolean,
) {
	const document = versionInForce(model.versions, at)?.document;
	const requirements = document?.requirements ?? baselineDocument(content.baseline).requirements;
	return {
		at,
		standard,
		mandate: (document && mandateInForce(document.mandates, standard.id, at)) ?? null,
		mandates: model.versions.flatMap(({ version, effectiveFrom, document: { mandates } }) =>
			mandates
				.filter((mandate) => mandate.standard === standard.id)
				.map((mandate) => ({ version, effectiveFrom, mandate })),
		),
		requirements: requirements
			.filter((requirement) => refersTo(requirement, standard))
			.map(({ id, principle, text }) => ({ id, principle, text })),
		bound: withCity ? boundBy(content, model, standard, at) : [],
	};
}

/** A requirement made from the standard, or one whose crosswalk names its row of Appendix A (`PAPER: [A12]`). */
function refersTo(requirement: Requirement, standard: Standard): boolean {
	if (requirement.standard === standard.id) return true;
	return standard.row !== undefined && (requirement.crosswalk.PAPER ?? []).includes(`A${standard.row}`);
}

/** Subjects for which the requirement that stands for the standard is a must on the day (STD-03). */
function boundBy(content: Content, model: CityModel, standard: Standard, at: IsoDate): Bound[] {
	const document = versionInForce(model.versions, at)?.document;
	const own = document?.requirements.filter((requirement) => requirement.standard === standard.id) ?? [];
	if (model.city === null || own.length === 0) return [];
	const facts = factsOf(requireCity(model), content);
	return [...facts.subjects.keys()]
		.map((id) => subjectOn(facts, id, at))
		.filter((subject) => own.some((requirement) => strengthFor(requirement, subject, at) === "M"))
		.map(({ id, kind, name, tier }) => ({ id, kind, name, tier }));
}

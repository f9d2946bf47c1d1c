import type { CityFileInput } from "../ecosystem/city-file.ts";
import { addDays, type IsoDate } from "../shared/day.ts";
import type { ArbitraryContent } from "./arbitrary-city.ts";
import type { DrawnCity } from "./drawn-city.ts";
import { pick } from "./pick.ts";

/** Single pieces of evidence in every state, and whole packs that prove everything, or all but one thing. */
export function evidenceFrom(
	drawn: DrawnCity,
	content: ArbitraryContent,
	subjects: readonly string[],
	actors: readonly string[],
): NonNullable<CityFileInput["evidence"]> {
	const single = drawn.evidence.map((one, index) => {
		const requirements = [...new Set(one.requirements.map((wanted) => pick(content.baseline.requirements, wanted)))];
		const types =
			one.oddType === 0 ? content.baseline.evidenceTypes.map((type) => type.id) : (requirements[0]?.evidence ?? []);
		const [parameter] = Object.entries(requirements[0]?.params ?? {});
		const stated = parameter === undefined ? null : pick(parameter[1].tiers, one.value);
		const on = addDays(one.term.from, one.reviewAfter);
		return {
			id: `evidence-${index}`,
			title: `Evidence ${index}`,
			type: pick(types, one.type),
			subject: pick(subjects, one.subject),
			requirements: requirements.map((requirement) => requirement.id),
			standards: one.oddType === 1 && content.standards.length > 0 ? [pick(content.standards, one.type).id] : [],
			providedBy: pick(actors, one.provider),
			grade: one.grade,
			from: one.term.from,
			...(one.ownEnd ? { until: one.term.until } : {}),
			values: parameter === undefined || stated === null ? {} : { [parameter[0]]: stated },
			review: reviewFrom(one.state, on),
		};
	});
	return [...single, ...drawn.packs.flatMap((pack, index) => packEvidence(pack, index, content, subjects))];
}

function packEvidence(
	pack: DrawnCity["packs"][number],
	number: number,
	content: ArbitraryContent,
	subjects: readonly string[],
) {
	const { requirements } = content.baseline;
	const proven = pack.missing === null ? requirements : requirements.filter((one) => one !== missingOf(pack, content));
	return proven.map((requirement, index) => ({
		id: `pack-${number}-${index}`,
		title: `Pack ${number}, ${requirement.id}`,
		type: requirement.evidence[0] ?? "",
		subject: pick(subjects, pack.subject),
		requirements: [requirement.id],
		providedBy: "owner",
		grade: pack.grade,
		from: pack.from,
		review: reviewFrom("accepted", pack.from),
	}));
}

function missingOf(pack: DrawnCity["packs"][number], content: ArbitraryContent) {
	return pick(content.baseline.requirements, pack.missing ?? 0);
}

/** Waivers good and void, and one for what a pack lacks. */
export function waiversFrom(
	drawn: DrawnCity,
	content: ArbitraryContent,
	subjects: readonly string[],
	actors: readonly string[],
): NonNullable<CityFileInput["waivers"]> {
	const single = drawn.waivers.map((one, index) => ({
		id: `waiver-${index}`,
		subject: pick(subjects, one.subject),
		requirement: pick(content.baseline.requirements, one.requirement).id,
		reason: "spare part late",
		compensation: "watched by hand",
		requestedBy: pick(actors, one.by),
		signedBy: pick(["executive", "owner", ...actors], one.signer),
		...one.term,
	}));
	const forPacks = drawn.packs.flatMap((pack, index) =>
		pack.missing === null || !pack.waived
			? []
			: [
					{
						id: `pack-waiver-${index}`,
						subject: pick(subjects, pack.subject),
						requirement: missingOf(pack, content).id,
						reason: "spare part late",
						compensation: "watched by hand",
						requestedBy: "owner",
						signedBy: "executive",
						from: pack.from,
						until: addDays(pack.from, 400),
					},
				],
	);
	return [...single, ...forPacks];
}

function reviewFrom(state: "accepted" | "submitted" | "rejected", on: IsoDate) {
	if (state === "submitted") return { state, on };
	return state === "accepted" ? { state, on, by: "owner" } : { state, on, by: "owner", reason: "not signed" };
}

import type { IsoDate } from "../../shared/day.ts";
import { DIMENSIONS, type Dimension, STEPS, type Step, type Study, type StudyFinding } from "./schema.ts";

/** A finding as it counts on a day: an older answer to the same question stays beside the newer one (PROF-03). */
export interface PlacedFinding extends StudyFinding {
	/** Whether it is the latest on its question. */
	readonly latest: boolean;
	/** What of the city's own records it was worked out from; absent: somebody wrote it. */
	readonly from?: readonly string[];
}

export interface PlacedDimension {
	readonly dimension: Dimension;
	readonly step: Step;
	/** The latest first, and in the order they were written. */
	readonly findings: readonly PlacedFinding[];
}

/** A city beside others. */
export interface PlacedCity {
	readonly id: string;
	readonly name: string;
	readonly country: string | null;
	/** Whether it is the city that asks, filled from its own records. */
	readonly own: boolean;
	/** The latest day of its sources; null: nothing is known. */
	readonly latest: IsoDate | null;
	readonly dimensions: readonly PlacedDimension[];
}

/** The findings known by the day, each marked whether it is the latest on its question (PROF-02, PROF-03). */
export function placeFindings(
	findings: readonly (StudyFinding & { readonly from?: readonly string[] })[],
	at: IsoDate,
): PlacedFinding[] {
	const known = findings.filter(({ on }) => on <= at);
	const latestOn = new Map<string, IsoDate>();
	for (const { question, on } of known) {
		const held = latestOn.get(question);
		if (held === undefined || on > held) latestOn.set(question, on);
	}
	return known
		.map((finding) => ({ ...finding, latest: latestOn.get(finding.question) === finding.on }))
		.sort((a, b) => Number(b.latest) - Number(a.latest));
}

/**
 * The step of a dimension: the lower middle one of its latest findings that hold for the city, sorted; what holds for one
 * sector alone does not lift the city (PROF-04). Nothing known: no data.
 */
export function stepOf(findings: readonly PlacedFinding[]): Step {
	const places = findings
		.filter(({ latest, scope }) => latest && scope === undefined)
		.map(({ step }) => STEPS.indexOf(step))
		.sort((a, b) => a - b);
	return STEPS[places[Math.floor((places.length - 1) / 2)] ?? 0] ?? "no-data";
}

/** A city placed on the four dimensions on a day. */
export function placeCity(
	{ id, name, country, findings }: Omit<Study, "findings"> & { readonly findings: readonly StudyFinding[] },
	at: IsoDate,
	own = false,
): PlacedCity {
	const placed = placeFindings(findings, at);
	const days = placed.map(({ on }) => on).sort();
	return {
		id,
		name,
		country: country ?? null,
		own,
		latest: days.at(-1) ?? null,
		dimensions: DIMENSIONS.map((dimension) => {
			const about = placed.filter((finding) => finding.dimension === dimension);
			return { dimension, step: stepOf(about), findings: about };
		}),
	};
}

/** Cities with what later studies add to them: one of the same id adds its findings, another is a city of its own (PROF-05). */
export function joinStudies(shipped: readonly Study[], added: readonly Study[]): Study[] {
	const joined = new Map(shipped.map((study) => [study.id, study]));
	for (const study of added) {
		const known = joined.get(study.id);
		joined.set(study.id, known === undefined ? study : { ...known, findings: [...known.findings, ...study.findings] });
	}
	return [...joined.values()];
}

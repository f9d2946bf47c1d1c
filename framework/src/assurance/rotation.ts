import { addDays } from "../shared/day.ts";
import type { Certificate } from "./certificate.ts";
import { type Circle, type Conflict, joined, named } from "./conflict.ts";
import { stepsInHouse } from "./houses.ts";

/** Certificates of one subject that were issued within this many days of each other are of one cycle: reissues. */
const CYCLE_DAYS = 180;

/** Too many certificates in a row by one house: another is to look (ASSR-07). */
export function rotationConflicts(circle: Circle): Conflict[] {
	const { city, subject, house, at, terms, assessor, nameOf } = circle;
	const most = terms.cyclesInRow;
	if (most === null) return [];
	const run = lastRun(
		city.certificates.filter(({ scope }) => scope.subject === subject),
		(certificate) => house.has(certificate.assessor),
		at,
	);
	if (run.length < most) return [];
	const numbers = run.map(({ number }) => number);
	const text = `The last ${run.length} certificates of ${nameOf(subject)} are by ${nameOf(assessor)} or its house; ${most} in a row are the most.`;
	const steps = joined(stepsInHouse(circle, [assessor]), "certified", [named(numbers.join(", "))]);
	const path = joined(steps, "about", [{ id: subject, name: nameOf(subject), link: null }]);
	return [{ kind: "rotation", rule: "ASSR-07", text, path }];
}

/** The certificates at the end of a row, one per cycle, that are by those wanted. */
function lastRun(
	certificates: readonly Certificate[],
	wanted: (certificate: Certificate) => boolean,
	at: string,
): Certificate[] {
	const lastDays = new Map(certificates.map(({ id, until }) => [id, until]));
	const issued = certificates
		.filter(({ from, events }) => from <= at && events.some(({ step, on }) => step === "issue" && on <= at))
		// What was reduced was not assessed anew (CERT-12).
		.filter(({ supersedes, until }) => supersedes === undefined || until > (lastDays.get(supersedes) ?? ""))
		.sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
	const run: Certificate[] = [];
	for (const certificate of issued) {
		if (!wanted(certificate)) run.length = 0;
		else if (run.length === 0 || certificate.from >= addDays(run.at(-1)?.from ?? certificate.from, CYCLE_DAYS)) {
			run.push(certificate);
		}
	}
	return run;
}

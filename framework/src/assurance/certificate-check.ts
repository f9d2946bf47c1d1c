import type { Actor } from "../ecosystem/schema.ts";
import { addDays, type IsoDate, toDay, toIsoDate } from "../shared/day.ts";
import type { ErrorCode, Issue, IssuePath } from "../shared/problems.ts";
import { isReference } from "../shared/reference.ts";
import type { Certificate, CertificateEvent, CertificateStep, Decider } from "./certificate.ts";
import { certificateStateOn, historyOf, isSuspendedByRule, mayFollow, suspendedDays } from "./certificate-state.ts";
import { missedBefore } from "./surveillance.ts";

/** The longest a suspension lasts before it is decided on again, and all of them together, in days (EUCC art. 30). */
export const SUSPENSION_DAYS = 42;
export const SUSPENDED_DAYS_IN_ALL = 365;

/** People who must agree on every step from the issuing on (CERT-04). */
export const DECIDERS = 2;

const DECIDED: ReadonlySet<CertificateStep> = new Set(["issue", "suspend", "prolong", "lift", "withdraw", "supersede"]);

/** Whether a step takes the decision of several people (CERT-04). */
export const isDecided = (step: CertificateStep): boolean => DECIDED.has(step);

/** The last day a certificate may have that is issued on a day: the day before the same day a year later (CERT-02). */
export function latestUntil(from: IsoDate): IsoDate {
	const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
	// The 29th of February ends with the 28th.
	return addDays(toIsoDate(toDay(`${year + 1}-${two(month)}-${two(month === 2 && day === 29 ? 28 : day)}`)), -1);
}

const two = (number: number) => String(number).padStart(2, "0");

/**
 * The faults of one certificate by itself: number, term, grade, and whether its events could follow each other and were
 * decided by whom they must be (CERT-01 to CERT-07).
 */
export function certificateFaults(
	certificate: Certificate,
	path: IssuePath,
	actors: ReadonlyMap<string, Pick<Actor, "id" | "parent">>,
): Issue[] {
	const fault = (code: ErrorCode, field: IssuePath, message: string): Issue => ({
		code,
		path: [...path, ...field],
		message,
	});
	const { id, number, from, until, grade, accreditation, supportUntil } = certificate;
	const issues: Issue[] = [];
	if (!isReference(number, "CERT") || id !== number.toLowerCase()) {
		issues.push(
			fault("GH-CERT-001", ["number"], `\`${number}\` is no number of a certificate, or not that of \`${id}\``),
		);
	}
	if (until < from || until > latestUntil(from)) {
		const message = `it would last from \`${from}\` through \`${until}\`; a certificate lasts through \`${latestUntil(from)}\` at most`;
		issues.push(fault("GH-CERT-002", ["until"], message));
	}
	if (supportUntil !== undefined && until > supportUntil) {
		const message = `it would outlast the support, which ends on \`${supportUntil}\``;
		issues.push(fault("GH-CERT-002", ["until"], message));
	}
	const issued = certificate.events.find(({ step }) => step === "issue")?.on;
	if (issued !== undefined && issued !== from) {
		issues.push(fault("GH-CERT-002", ["from"], `it was issued on \`${issued}\` and cannot begin on \`${from}\``));
	}
	for (const [index, { what, due }] of certificate.surveillance.entries()) {
		if (due >= from) continue;
		const message = `“${what}” would be due on \`${due}\`, before the certificate begins on \`${from}\``;
		issues.push(fault("GH-ASCAL-001", ["surveillance", index, "due"], message));
	}
	const day = issued ?? from;
	if (accreditation === undefined ? grade === "I3" : accreditation.until < day) {
		const message =
			accreditation === undefined
				? "grade `I3` takes an accredited assessor, and no accreditation is given"
				: `the accreditation ended on \`${accreditation.until}\`, before \`${day}\``;
		issues.push(fault("GH-CERT-006", ["accreditation"], message));
	}
	if (
		isPartOf(certificate.assessor, certificate.holder, actors) ||
		isPartOf(certificate.holder, certificate.assessor, actors)
	) {
		const message = `\`${certificate.assessor}\` and \`${certificate.holder}\` are the same house: nobody certifies themselves`;
		issues.push(fault("GH-CERT-006", ["assessor"], message));
	}
	return [...issues, ...eventFaults(certificate, [...path, "events"], actors)];
}

function eventFaults(
	certificate: Certificate,
	path: IssuePath,
	actors: ReadonlyMap<string, Pick<Actor, "id" | "parent">>,
): Issue[] {
	const issues: Issue[] = [];
	for (const [index, event] of certificate.events.entries()) {
		const before = certificate.events.slice(0, index);
		const here = [...path, index];
		const previous = before.at(-1)?.on;
		const was = { ...certificate, events: before };
		const state = certificateStateOn(was, event.on);
		const isDecidedAfterRule = event.step === "suspend" && isSuspendedByRule(was, event.on);
		if ((previous !== undefined && event.on < previous) || !(mayFollow(event.step, state) || isDecidedAfterRule)) {
			const message = `\`${event.step}\` on \`${event.on}\` cannot follow: the certificate was ${state ?? "not there"}`;
			issues.push({ code: "GH-CERT-003", path: [...here, "step"], message });
		}
		const history = historyOf(was).filter(({ on }) => on <= event.on);
		issues.push(...suspensionFaults(event, history, here), ...deciderFaults(event, certificate, here, actors));
		issues.push(...surveillanceFaults(event, was, here));
	}
	return issues;
}

function suspensionFaults(event: CertificateEvent, before: readonly CertificateEvent[], path: IssuePath): Issue[] {
	const { step, on, until } = event;
	if (step !== "suspend" && step !== "prolong") return [];
	const code = "GH-CERT-005";
	if (until === undefined || until < on) {
		return [{ code, path: [...path, "until"], message: "a suspension names its last day, not before its first" }];
	}
	const start =
		step === "suspend" ? addDays(on, -1) : (before.findLast(({ until: end }) => end !== undefined)?.until ?? on);
	const days = toDay(until) - toDay(start);
	if (days > SUSPENSION_DAYS || days < 1) {
		const message = `it would go on for ${days} days; ${SUSPENSION_DAYS} at most are decided at once`;
		return [{ code, path: [...path, "until"], message }];
	}
	const all = suspendedDays([...before, event]);
	if (all <= SUSPENDED_DAYS_IN_ALL) return [];
	const message = `it would be suspended for ${all} days in all, and must be withdrawn after ${SUSPENDED_DAYS_IN_ALL}`;
	return [{ code, path: [...path, "until"], message }];
}

/** What is looked at is in the plan, once, and not said by the holder; nothing is lifted while it is missing (ASCAL-01, -03). */
function surveillanceFaults(event: CertificateEvent, was: Certificate, path: IssuePath): Issue[] {
	const { step, on, surveillance: index, deciders } = event;
	if (step === "lift") {
		return missedBefore(was, on).map(({ what, due }) => {
			const message = `“${what}” was due by \`${due}\` and is not recorded: the suspension cannot be lifted`;
			return { code: "GH-ASCAL-002", path: [...path, "step"], message };
		});
	}
	if (step !== "surveil") {
		const message = `\`${step}\` is no surveillance and names no entry of the plan`;
		return index === undefined ? [] : [{ code: "GH-ASCAL-001", path: [...path, "surveillance"], message }];
	}
	const fault = (message: string): Issue[] => [{ code: "GH-ASCAL-001", path: [...path, "surveillance"], message }];
	if (index === undefined || was.surveillance[index] === undefined) {
		return fault(`the plan has no entry \`${index ?? ""}\`; it has ${was.surveillance.length}`);
	}
	if (was.events.some((one) => one.step === "surveil" && one.surveillance === index)) {
		return fault(`the entry \`${index}\` of the plan is recorded already`);
	}
	if (deciders.length === 1 && deciders[0]?.organisation !== was.holder) return [];
	return fault("surveillance is recorded by one person, who does not act for the holder");
}

/** Several people decide; none acts for the assessor, what belongs to it, or the holder (CERT-04). */
function deciderFaults(
	{ step, deciders }: CertificateEvent,
	{ assessor, holder }: Certificate,
	path: IssuePath,
	actors: ReadonlyMap<string, Pick<Actor, "id" | "parent">>,
): Issue[] {
	return isDecided(step) ? quorumFaults(step, deciders, { assessor, holder }, path, actors) : [];
}

/** Why these may not decide: they are too few, or one acts for the assessor, what belongs to it, or the holder (CERT-04). */
export function quorumFaults(
	step: string,
	deciders: readonly Decider[],
	{ assessor, holder }: Pick<Certificate, "assessor" | "holder">,
	path: IssuePath,
	actors: ReadonlyMap<string, Pick<Actor, "id" | "parent">>,
): Issue[] {
	const code = "GH-CERT-004";
	const people = new Set(deciders.map(({ person }) => person)).size;
	const issues: Issue[] = [];
	if (people < DECIDERS) {
		const message = `\`${step}\` was decided by ${people} ${people === 1 ? "person" : "people"}; it takes ${DECIDERS}`;
		issues.push({ code, path: [...path, "deciders"], message });
	}
	return [...issues, ...sideFaults(deciders, { assessor, holder }, path, actors)];
}

/** Which of these act for the assessor, what belongs to it, or the holder, and so decide nothing (CERT-04, ASMT-14). */
export function sideFaults(
	deciders: readonly Pick<Decider, "organisation">[],
	{ assessor, holder }: Pick<Certificate, "assessor" | "holder">,
	path: IssuePath,
	actors: ReadonlyMap<string, Pick<Actor, "id" | "parent">>,
): Issue[] {
	return deciders.flatMap(({ organisation }, index): Issue[] => {
		if (!isPartOf(organisation, assessor, actors) && organisation !== holder) return [];
		const side = organisation === holder ? "the holder" : "the assessor";
		const message = `\`${organisation}\` is ${side}, and may not decide on the certificate`;
		return [{ code: "GH-CERT-004", path: [...path, "deciders", index, "organisation"], message }];
	});
}

/** Whether an organisation is another or belongs to it, over any number of parents. */
function isPartOf(id: string, other: string, actors: ReadonlyMap<string, Pick<Actor, "id" | "parent">>): boolean {
	const seen = new Set<string>();
	for (let one: string | undefined = id; one !== undefined && !seen.has(one); one = actors.get(one)?.parent) {
		if (one === other) return true;
		seen.add(one);
	}
	return false;
}

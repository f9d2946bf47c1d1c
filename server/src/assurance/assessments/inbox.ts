import { appliedOn, assessmentState, type CityFacts, type IsoDate, tiersOn, toDay } from "@gatehouse/framework";
import type { Transaction } from "../../db/open.ts";
import { memberOf } from "../../record/model.ts";
import { loadMotions, type Motion } from "../certificates/motion-store.ts";
import type { InboxItem } from "../inbox.ts";
import { type KeptAssessment, loadAssessments } from "./store.ts";
import { lastEvent } from "./view.ts";

/** Whose proposals count as one's own. */
interface Self {
	readonly accounts: ReadonlySet<string>;
	readonly organisation: string | null;
}

type Waiting = Pick<InboxItem, "kind" | "id" | "title" | "requirements"> & {
	readonly subject: string;
	readonly from: string;
	readonly since: IsoDate;
};

function itemFrom(facts: CityFacts, today: IsoDate, { subject, from, since, ...rest }: Waiting): InboxItem {
	const known = facts.subjects.get(subject);
	return {
		...rest,
		subject: known === undefined ? null : { id: subject, kind: known.kind, name: known.name },
		tier: tiersOn(facts, today).get(subject)?.tier ?? null,
		from: facts.actors.get(from)?.name ?? from,
		since,
		daysWaiting: Math.max(0, toDay(today) - toDay(since)),
		awaits: "city",
	};
}

/** Applications that wait for an assessor to be named. */
export async function applicationsToAssign(trx: Transaction, facts: CityFacts, today: IsoDate): Promise<InboxItem[]> {
	const waiting = (await loadAssessments(trx)).filter(({ value }) => assessmentState(value) === "applied");
	return waiting.map(({ value }) => {
		const { number, application, holder } = value;
		const { subject } = application.scope;
		const title = `${number}: grade ${application.grade} at tier ${application.tier}`;
		const since = appliedOn(value);
		return itemFrom(facts, today, {
			kind: "application",
			id: number,
			title,
			subject,
			from: holder,
			since,
			requirements: [],
		});
	});
}

/** Reports nobody has proposed a decision on, and decisions and steps that others proposed (CERT-04, ASMT-12). */
export async function certificatesToDecide(
	trx: Transaction,
	facts: CityFacts,
	self: Self,
	today: IsoDate,
): Promise<InboxItem[]> {
	const open = (await loadMotions(trx)).filter(({ state }) => state === "open");
	const proposed = new Set(open.flatMap(({ asked }) => ("assessment" in asked ? [asked.assessment] : [])));
	const assessments = await loadAssessments(trx);
	const reports = assessments
		.filter(({ value }) => assessmentState(value) === "reported" && !proposed.has(value.number))
		.map(({ value }) => {
			const { number, application, assessor, holder, events } = value;
			const said = lastEvent(events, "report");
			const title = `${number}: ${said?.reason ?? ""}`;
			const since = said?.on ?? today;
			const { subject } = application.scope;
			const from = assessor ?? holder;
			return itemFrom(facts, today, { kind: "assessment", id: number, title, subject, from, since, requirements: [] });
		});
	const others = open.filter(({ proposedBy }) => !self.accounts.has(proposedBy));
	return [...reports, ...others.map((one) => itemFrom(facts, today, motionOf(facts, assessments, one)))];
}

function motionOf(
	{ city }: CityFacts,
	assessments: readonly KeptAssessment[],
	{ id, asked, proposedFor, proposedAt }: Motion,
): Waiting {
	const common = { kind: "certificate-motion" as const, id, from: proposedFor, since: proposedAt.slice(0, 10) };
	if (asked.step === "issue") {
		const { scope, requirements, until, grade } = asked.certificate;
		return { ...common, title: `issue through ${until}, grade ${grade}`, subject: scope.subject, requirements };
	}
	if (asked.step === "refuse") {
		const of = assessments.find(({ value }) => value.number === asked.assessment);
		const title = `refuse ${asked.assessment}: ${asked.reason}`;
		return { ...common, title, subject: of?.value.application.scope.subject ?? asked.holder, requirements: [] };
	}
	const certificate = memberOf(city.certificates, asked.certificate);
	const title = `${asked.step} ${asked.certificate.toUpperCase()}: ${asked.reason}`;
	return { ...common, title, subject: certificate?.scope.subject ?? "", requirements: certificate?.requirements ?? [] };
}

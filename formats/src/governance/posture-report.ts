import type { PostureReport, Span } from "@gatehouse/framework";
import type { PrintedDocument, PrintedPart } from "../pdf/document.ts";

/** Names the report writes in place of ids. */
export interface PostureNames {
	readonly city: string;
	readonly actor: (id: string) => string;
	readonly check: (id: string) => string;
}

/** The posture of a quarter as a document for those who answer for it. */
export function postureDocument(report: PostureReport, names: PostureNames): PrintedDocument {
	const { quarter, at, complete } = report;
	return {
		title: `Posture of ${names.city}, ${quarter}`,
		subtitle: complete
			? `As of ${at}, the last day of the quarter`
			: `As of ${at}; the quarter is not over, and the report will change`,
		author: names.city,
		on: at,
		footer: `Posture report ${quarter}`,
		parts: [
			...headline(report),
			...tiers(report),
			...assurance(report),
			...readiness(report, names),
			...friction(report),
			...governance(report, names),
		],
	};
}

const days = (value: number | null): string => (value === null ? "–" : `${value} days`);
const spanText = ({ count, median, longest }: Span): string =>
	count === 0 ? "none" : `${count}, middle ${days(median)}, longest ${days(longest)}`;

function headline({ passing, baseline }: PostureReport): PrintedPart[] {
	const change = passing.now - passing.before;
	const moved = change === 0 ? "unchanged over" : `${change > 0 ? "up" : "down"} ${Math.abs(change)} points in`;
	return [
		{
			kind: "paragraph",
			strong: true,
			text: `${passing.now} % of systems and fleets in service meet what is demanded of them, ${moved} the quarter.`,
		},
		{
			kind: "paragraph",
			text: baseline === null ? "No baseline was in force." : `Judged by baseline ${baseline}.`,
		},
	];
}

const tiers = (report: PostureReport): PrintedPart[] => [
	{ kind: "heading", text: "By tier" },
	{
		kind: "table",
		columns: ["Tier", "Allowed", "With conditions", "Denied"].map((title, index) => ({ title, right: index > 0 })),
		rows: report.tiers.map(({ tier, allow, conditional, deny }) => [tier, allow, conditional, deny].map(String)),
	},
];

const assurance = ({ assurance: held, findings }: PostureReport): PrintedPart[] => [
	{ kind: "heading", text: "Assurance and findings" },
	{
		kind: "facts",
		facts: [
			["Accepted evidence that holds", String(held.accepted)],
			["Of it, ending within three months", String(held.ending)],
			["Certificates", String(held.certificates)],
			["Waivers in force", String(held.waivers)],
			["Suspensions in force", String(held.suspensions)],
			["Findings written and closed in the quarter", `${findings.written} and ${findings.closed}`],
		],
	},
	{
		kind: "table",
		columns: ["Severity", "Open", "Overdue"].map((title, index) => ({ title, right: index > 0 })),
		rows: findings.bySeverity.map(({ severity, open, overdue }) => [severity, String(open), String(overdue)]),
	},
];

const readiness = ({ readiness: ready, exercises }: PostureReport, names: PostureNames): PrintedPart[] => [
	{ kind: "heading", text: "SOC, CSIRT and exercises" },
	{
		kind: "paragraph",
		text: `Of the checks that a city of tier ${ready.tier} must pass, ${ready.counts.pass} pass, ${ready.counts.partial} in part, ${ready.counts.fail} fail, ${ready.counts.unknown} are unknown. Unknown does not count as passed.`,
	},
	...(ready.first.length === 0
		? []
		: [{ kind: "list", items: ready.first.slice(0, 5).map((id) => `${id} ${names.check(id)}`) } as const]),
	{
		kind: "facts",
		facts: [
			["Exercises held in the quarter", exercises.held.join(", ") || "none"],
			["Actions from exercises overdue", String(exercises.actionsOverdue)],
		],
	},
];

const friction = ({ friction: speed }: PostureReport): PrintedPart[] => [
	{ kind: "heading", text: "Collaboration" },
	{
		kind: "facts",
		facts: [
			["From invitation to connected", `${spanText(speed.connecting)}; ${speed.connecting.waiting} still on the way`],
			["Asked twice", `${speed.askedTwice.count} of ${speed.askedTwice.of} papers handed in`],
			["Proofs used again", `${speed.reused.count} of ${speed.reused.of}`],
			...speed.byOffice.map(
				({ group, waiting, ...span }) =>
					[`Waiting: ${group}`, waiting > 0 ? `${waiting} undecided` : spanText(span)] as const,
			),
		],
	},
];

function governance({ governance: found, decisions, offices }: PostureReport, names: PostureNames): PrintedPart[] {
	const untrained = offices.filter(({ training }) => training.state !== "in-date");
	return [
		{ kind: "heading", text: "Governance" },
		found.length === 0
			? { kind: "paragraph", text: "Nothing is found about bodies and strategy." }
			: { kind: "list", items: found.map(({ rule, about, text }) => `${about.name}: ${text} (${rule})`) },
		{
			kind: "paragraph",
			text:
				untrained.length === 0
					? "Every office is trained in date."
					: `Not trained in date: ${untrained.map(({ name }) => name).join(", ")}.`,
		},
		{ kind: "heading", text: "Decisions", level: 2 },
		decisions.length === 0
			? { kind: "paragraph", text: "No decision is open or was made in the quarter." }
			: {
					kind: "table",
					columns: [
						{ title: "Decision", share: 3 },
						{ title: "Owner", share: 2 },
						{ title: "Due" },
						{ title: "State" },
					],
					rows: decisions.map(({ text, owner, due, state, doneOn }) => [
						text,
						names.actor(owner),
						due,
						state === "done" ? `done ${doneOn}` : state,
					]),
				},
	];
}

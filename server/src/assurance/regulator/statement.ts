import type { PrintedDocument, PrintedPart } from "@gatehouse/formats/pdf";
import type { Oversight } from "./overview.ts";

const percent = (share: number | null): string => (share === null ? "–" : `${share} %`);

/** What can be said of the city's assurance on a day, to be printed: figures, what is overdue, and what they rest on. */
export function assuranceStatement(oversight: Oversight): PrintedDocument {
	const { at, model, baseline, coverage, certificates, surveillance, findings, samples, sampling, issuer } = oversight;
	const { name } = model.city.city;
	const missed = surveillance.filter(({ state }) => state === "missed");
	const overdue = findings.filter((one) => one.overdue);
	const counts = Map.groupBy(certificates, ({ state }) => state);
	const inForce = counts.get("in-force")?.length ?? 0;
	return {
		title: `Assurance statement of ${name}`,
		subtitle: `As of ${at}`,
		author: name,
		on: at,
		footer: `Assurance statement of ${name}`,
		parts: [
			{ kind: "paragraph", strong: true, text: leadOf(oversight, inForce, missed.length, overdue.length) },
			{
				kind: "paragraph",
				text: "Every figure is computed from what is recorded in Gatehouse for that day; the evidence package of the same day holds the records and their hashes, and gives the same figures.",
			},
			{
				kind: "facts",
				facts: [
					["Baseline in force", baseline === undefined ? "none" : `${baseline.version}, SHA-256 ${baseline.hash}`],
					["Subjects in service", String(coverage.subjects)],
					["Without a certificate", percent(coverage.uncovered)],
					["Certificates in force", String(inForce)],
					["Certificates suspended", String(counts.get("suspended")?.length ?? 0)],
					["Issuer", issuer?.did ?? "nothing was issued yet"],
				],
			},
			{ kind: "heading", text: "Coverage by assurance grade" },
			{
				kind: "table",
				columns: [
					{ title: "Tier" },
					...["Subjects", "I3", "I2", "I1", "None", "Uncovered"].map((title) => ({ title, right: true })),
				],
				rows: coverage.rows.map(({ tier, subjects, grades, uncovered }) => [
					...[`Tier ${tier}`, String(subjects), String(grades.I3), String(grades.I2), String(grades.I1)],
					...[String(grades.none), percent(uncovered)],
				]),
			},
			{ kind: "heading", text: "Surveillance that is overdue" },
			missed.length === 0
				? { kind: "paragraph", text: "None." }
				: {
						kind: "table",
						columns: [
							{ title: "Certificate", share: 2 },
							{ title: "Holder", share: 2 },
							{ title: "What", share: 3 },
							{ title: "Due" },
						],
						rows: missed.map(({ certificate, holder, what, due }) => [certificate, holder, what, due]),
					},
			{ kind: "heading", text: "Major and minor findings that are overdue" },
			overdue.length === 0
				? { kind: "paragraph", text: "None." }
				: {
						kind: "table",
						columns: [
							{ title: "Subject", share: 2 },
							{ title: "Finding", share: 3 },
							{ title: "Severity" },
							{ title: "Due" },
						],
						rows: overdue.map(({ subject, title, severity, due = "" }) => [subject, title, severity, due]),
					},
			{ kind: "heading", text: `Examination by sample in ${at.slice(0, 4)}` },
			{
				kind: "paragraph",
				text: `Of ${sampling.certificates} certificates in force in the year, ${sampling.wanted} at least are to be examined again (4 %); ${sampling.drawn} are drawn.`,
			},
			...samplesOf(samples, at),
		],
	};
}

function leadOf({ coverage, model }: Oversight, inForce: number, missed: number, overdue: number): string {
	const { name } = model.city.city;
	const certified = coverage.subjects - coverage.rows.reduce((sum, { grades }) => sum + grades.none, 0);
	const open = [
		...(missed > 0 ? [`${missed} ${missed === 1 ? "surveillance is" : "surveillances are"} overdue`] : []),
		...(overdue > 0 ? [`${overdue} ${overdue === 1 ? "finding is" : "findings are"} overdue`] : []),
	];
	const own = `${inForce} ${inForce === 1 ? "certificate" : "certificates"} of its own ${inForce === 1 ? "is" : "are"} in force`;
	const rest = open.length === 0 ? "Nothing is overdue." : `${open.join(", and ")}.`;
	return `${certified} of ${coverage.subjects} subjects of ${name} are certified; ${own}. ${rest}`;
}

function samplesOf(samples: Oversight["samples"], at: string): PrintedPart[] {
	const rows = samples
		.filter(({ year }) => String(year) === at.slice(0, 4))
		.map(({ certificate, holder, drawnOn, outcome, examinedOn }) => [
			...[certificate, holder, drawnOn],
			outcome === null ? "open" : `${outcome === "confirmed" ? "confirmed" : "faults found"}, ${examinedOn ?? ""}`,
		]);
	if (rows.length === 0) return [];
	const columns = [
		{ title: "Certificate", share: 2 },
		{ title: "Holder", share: 2 },
		{ title: "Drawn" },
		{ title: "Outcome", share: 2 },
	];
	return [{ kind: "table", columns, rows }];
}

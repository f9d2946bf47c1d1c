import type { CityFile } from "../ecosystem/city-file.ts";
import { type CityIds, checkReference, type IdKind, repeatedIds, unknown } from "../ecosystem/city-ids.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import type { Certificate, CertificateScope } from "./certificate.ts";
import { certificateFaults } from "./certificate-check.ts";

const ACTOR = ["actor"] as const;

/** What a scope may be about (CERT-07). */
const SUBJECTS: Readonly<Record<CertificateScope["kind"], readonly IdKind[]>> = {
	organisation: ["actor"],
	service: ["engagement", "system"],
	product: ["product"],
	site: ["system", "fleet"],
};

/** The faults of the certificates of a city: each by itself, and what they refer to. */
export function checkCertificates(city: CityFile, ids: CityIds): Issue[] {
	const actors = new Map(city.actors.map((actor) => [actor.id, actor]));
	const known = new Set(city.certificates.map(({ id }) => id));
	return [
		...repeatedIds("certificates", city.certificates),
		...repeatedPlaces(city.certificates),
		...city.certificates.flatMap((certificate, index) => {
			const path = ["certificates", index];
			return [...referenceFaults(certificate, path, ids, known), ...certificateFaults(certificate, path, actors)];
		}),
	];
}

function referenceFaults(
	{ holder, assessor, scope, supportUntil, supersedes, events }: Certificate,
	path: IssuePath,
	ids: CityIds,
	known: ReadonlySet<string>,
): Issue[] {
	const issues = [
		...checkReference([...path, "holder"], holder, ACTOR, ids),
		...checkReference([...path, "assessor"], assessor, ACTOR, ids),
		...checkReference([...path, "scope", "subject"], scope.subject, SUBJECTS[scope.kind], ids),
	];
	if (["product", "fleet"].includes(ids.get(scope.subject) ?? "") && supportUntil === undefined) {
		const message = "a certificate about devices says when their support ends";
		issues.push({ code: "GH-CERT-007", path: [...path, "supportUntil"], message });
	}
	const others = [
		{ at: ["supersedes"], id: supersedes },
		...events.map(({ by }, index) => ({ at: ["events", index, "by"], id: by })),
	];
	for (const { at, id } of others) {
		if (id === undefined || known.has(id)) continue;
		issues.push(unknown("GH-CERT-007", [...path, ...at], `there is no certificate \`${id}\``, id, known));
	}
	for (const [index, { deciders }] of events.entries()) {
		for (const [place, { organisation }] of deciders.entries()) {
			const here = [...path, "events", index, "deciders", place, "organisation"];
			issues.push(...checkReference(here, organisation, ACTOR, ids));
		}
	}
	return issues;
}

function repeatedPlaces(certificates: readonly Certificate[]): Issue[] {
	const taken = new Map<number, string>();
	return certificates.flatMap(({ id, place }, index) => {
		const other = taken.get(place);
		if (other === undefined) {
			taken.set(place, id);
			return [];
		}
		const message = `the place \`${place}\` in the status lists is that of \`${other}\``;
		return [{ code: "GH-CERT-007" as const, path: ["certificates", index, "place"], message }];
	});
}

import { type CityFile, cityFile } from "@gatehouse/framework";
import { v7 } from "uuid";
import { insertAssignment } from "../../src/assurance/assignment-store.ts";
import type { Db } from "../../src/db/open.ts";
import { putFile } from "../../src/files/index.ts";
import type { House } from "../../src/house.ts";
import { fillAssessments } from "./assessments.ts";
import { smallCityInput, TODAY } from "./city.ts";

/**
 * A city with two rival suppliers, the maker that one of them buys from, and a laboratory. `signal-works` is the one that
 * looks; `rival-works` is the one it must learn nothing of.
 */
const accepted = { state: "accepted", on: "2026-09-03", by: "standards-office" } as const;
const evidence = (id: string, subject: string, providedBy: string) => ({
	id,
	title: `Title of ${id}`,
	type: "policy",
	subject,
	requirements: ["GOV-02"],
	providedBy,
	grade: "I1" as const,
	from: "2026-09-01",
	review: accepted,
});

const finding = (id: string, subject: string) =>
	({
		id,
		subject,
		requirement: "GOV-02",
		severity: "minor",
		title: `Title of ${id}`,
		text: "Text",
		by: "some-lab",
		on: "2026-09-01",
		due: "2026-12-01",
	}) as const;

export const threeSidedCity: CityFile = cityFile.parse({
	...smallCityInput,
	actors: [
		...(smallCityInput.actors ?? []),
		{ id: "rival-works", name: "Rival Works", kinds: ["supplier"], legalIds: { vat: "RIVALVAT" } },
		{ id: "rival-branch", name: "Rival Branch", kinds: ["supplier"], parent: "rival-works" },
		{ id: "signal-branch", name: "Signal Branch", kinds: ["supplier"], parent: "signal-works" },
		{ id: "some-lab", name: "Some Lab", kinds: ["test-lab"] },
	],
	products: [
		...(smallCityInput.products ?? []),
		{
			id: "rival-head",
			name: "Rival head",
			maker: "rival-works",
			impact: { criticality: 1, connectivity: 1, data: 0, safety: 1 },
		},
	],
	fleets: [
		...(smallCityInput.fleets ?? []),
		{
			id: "rival-fleet",
			name: "Rival fleet",
			product: "rival-head",
			size: 7,
			sector: "transport",
			accountable: "traffic-office",
			operator: "rival-works",
			impact: { criticality: 1, connectivity: 1, data: 0, safety: 1 },
		},
	],
	engagements: [
		...(smallCityInput.engagements ?? []),
		{
			id: "rival-contract",
			name: "Rival contract",
			kind: "contract",
			supplier: "rival-works",
			accountable: "traffic-office",
			from: "2026-03-01",
			until: "2027-02-28",
			delivers: ["rival-head"],
			connectsTo: ["traffic-control"],
		},
	],
	supplies: [
		...(smallCityInput.supplies ?? []),
		{
			id: "rival-service",
			from: "rival-works",
			to: "traffic-control",
			what: "Maintenance",
			kind: "maintenance",
			access: "remote",
			updatableCode: true,
			engagement: "rival-contract",
		},
	],
	evidence: [
		...(smallCityInput.evidence ?? []),
		evidence("own-proof", "signal-head", "signal-works"),
		evidence("city-on-own", "signal-head", "traffic-office"),
		evidence("city-on-own-shared", "signal-head", "traffic-office"),
		evidence("chip-proof", "chip-maker", "chip-maker"),
		evidence("chip-secret", "chip-maker", "chip-maker"),
		evidence("rival-proof", "rival-head", "rival-works"),
		evidence("rival-given", "rival-works", "rival-works"),
		evidence("rival-to-partners", "rival-works", "rival-works"),
	],
	assessors: [...(smallCityInput.assessors ?? []), { id: "lab-record", actor: "some-lab", grade: "I2" }],
	findings: [finding("own-finding", "signal-head"), finding("rival-finding", "rival-head")],
});

/** What is shared: with one, or (null) with everybody the provider supplies and is supplied by. */
const SHARES = [
	{ evidence: "city-on-own-shared", organisation: null },
	{ evidence: "chip-proof", organisation: null },
	{ evidence: "rival-given", organisation: "signal-works" },
	{ evidence: "rival-to-partners", organisation: null },
] as const;

/** The laboratory looks at the rival's product, today for the last time, and no longer at the other's. */
const ASSIGNED = [
	{ subject: "rival-head", from: "2026-11-01", until: TODAY },
	{ subject: "signal-head", from: "2026-09-01", until: "2026-09-30" },
] as const;

const MEMBERS = [
	["boss", "signal-works", "supplier-owner"],
	["hand", "signal-works", "supplier-contributor"],
	["rival", "rival-works", "supplier-owner"],
	["admin", "traffic-office", "administrator"],
	["chief", "standards-office", "ciso"],
] as const;

/** What is kept beside the city: shares, assignments, accounts and who acts for whom. @returns memberships by account. */
export async function fillSides(db: Db): Promise<ReadonlyMap<string, string>> {
	const at = "2026-01-01T00:00:00.000Z";
	const ids = new Map<string, string>();
	await db.transaction().execute(async (trx) => {
		for (const share of SHARES) {
			await trx
				.insertInto("evidence_share")
				.values({ ...share, shared_by: "operator", shared_at: at })
				.execute();
		}
		for (const one of ASSIGNED) {
			const given = { assessor: "some-lab", assignedBy: "operator", assignedAt: at, note: null };
			await insertAssignment(trx, { ...one, ...given });
		}
		const other = { assessor: "other-lab", subject: "signals", from: TODAY, until: TODAY, grade: "I2" as const };
		const { id: otherAssignment } = await insertAssignment(trx, {
			...other,
			...{ assignedBy: "operator", assignedAt: at, note: null },
		});
		ids.set("other-assignment", otherAssignment);
		for (const id of [...MEMBERS.map(([account]) => account), "newcomer"]) {
			await trx
				.insertInto("auth.user")
				.values({
					id,
					name: id,
					email: `${id}@example.org`,
					email_verified: true,
					created_at: at,
					updated_at: at,
				})
				.execute();
		}
		for (const [account, organisation, role] of MEMBERS) {
			const uid = v7();
			ids.set(account, uid);
			const given = { granted_by: "operator", granted_at: at, delegated_from: null, revoked_at: null };
			await trx
				.insertInto("membership")
				.values({ uid, account, organisation, role, first_day: "2026-01-01", last_day: null, ...given })
				.execute();
		}
	});
	return ids;
}

const PAPERS = ["own-proof", "rival-proof", "rival-given", "chip-secret"] as const;

/**
 * An assessment, a notice, a declaration and a question for each of the rivals, and a file, a hand-in and a talk for some of the evidence.
 * @returns ids of notices (`own-notice`, `rival-notice`), and digests of files by their evidence (`file of own-proof`).
 */
export async function fillBeside(house: House): Promise<ReadonlyMap<string, string>> {
	const { db } = house.store;
	const at = "2026-09-01T00:00:00.000Z";
	const ids = new Map(await fillAssessments(db));
	for (const [name, organisation] of [
		["own-notice", "signal-works"],
		["rival-notice", "rival-works"],
	] as const) {
		const uid = v7();
		ids.set(name, uid);
		const evidence = name.replace("notice", "proof");
		const said = { day: null, threshold: null, title: evidence, text: `About ${evidence}`, made_at: at };
		await db
			.insertInto("notice")
			.values({ uid, organisation, side: "supplier", kind: "asked", evidence, ...said })
			.execute();
	}
	for (const [name, organisation, receiver] of [
		["own", "signal-works", "signal-head"],
		["rival", "rival-works", "rival-head"],
	] as const) {
		const [question, declaration] = [v7(), v7()];
		ids.set(`${name}-question`, question).set(`${name}-declaration`, declaration);
		const seen = [{ about: receiver, what: `A part of ${receiver}`, seenIn: "sbom" as const }];
		const asked = { asked_by: "operator", asked_for: "traffic-office", asked_at: at, note: null };
		await db
			.insertInto("supply_question")
			.values({
				...{ uid: question, organisation, supplier: "chip-maker", supplier_name: "Chip maker" },
				...{ supplier_country: null, seen: JSON.stringify(seen), ...asked },
			})
			.execute();
		await db
			.insertInto("declaration")
			.values({
				...{ uid: declaration, organisation, receiver, party: JSON.stringify({ name: "Part makers", legalIds: {} }) },
				...{ what: `Another part of ${receiver}`, kind: "component", access: "none", updatable_code: false },
				...{ since: null, until: null, note: null, question: null },
				...{ declared_by: "operator", account: null, declared_at: at },
			})
			.execute();
	}
	for (const [name, actor, system] of [
		["own", "signal-works", "traffic-control"],
		["rival", "rival-works", "road-network"],
	] as const) {
		const uid = v7();
		ids.set(`${name}-attack`, uid);
		const declaration = { sector: null, system, engagement: null, state: "attack", minutes: 60 } as const;
		await db
			.insertInto("attack_switch")
			.values({ uid, ...declaration, declared_at: at, since: at, ended_at: null })
			.execute();
		const by = { name: "Chief", email: "chief@example.org" };
		const bearers = [{ name: actor, email: `${actor}@example.org` }];
		const part = { activity: "ACT-33", name: "Disconnect a city service", do: `What ${actor} does` };
		const lists = { accountable: [], responsible: [part], consulted: [], informed: [], powers: [] };
		const events = [
			{ kind: "declared", at, by, system, state: "attack", reason: `Seen at ${actor}`, minutes: 60 },
			{
				kind: "assigned",
				at,
				duty: { office: `${name}-desk`, name: `Desk of ${actor}`, actor, ...lists, bearers, up: null },
			},
		] as const;
		for (const [place, event] of events.entries()) {
			await db
				.insertInto("attack_event")
				.values({
					...{ switch: uid, place, kind: event.kind, at, event: JSON.stringify(event) },
					actor: event.kind === "assigned" ? actor : null,
				})
				.execute();
		}
	}
	for (const evidence of PAPERS) {
		const provider =
			evidence === "own-proof" ? "signal-works" : evidence === "chip-secret" ? "chip-maker" : "rival-works";
		const source = (async function* () {
			yield Buffer.from(`The words of ${evidence}`);
		})();
		const { sha256, name, mediaType } = await putFile(house, source, { name: `${evidence}.txt`, type: "text/plain" });
		ids.set(`file of ${evidence}`, sha256);
		await db
			.insertInto("evidence_file")
			.values({
				...{ evidence, position: 0, sha256, name, media_type: mediaType, provider },
				...{ added_at: at, added_by: "operator", removed_at: null },
			})
			.execute();
		const handed = {
			account: null,
			submitted_by: "operator",
			submitted_at: at,
			claimed_grade: "I3",
			copy_of: null,
		} as const;
		await db
			.insertInto("hand_in")
			.values({ evidence, organisation: provider, ...handed })
			.execute();
		const said = { side: "city", organisation: "traffic-office", author: "operator", at } as const;
		await db
			.insertInto("evidence_talk")
			.values({ uid: v7(), evidence, provider, text: `Why ${evidence}?`, ...said })
			.execute();
	}
	return ids;
}

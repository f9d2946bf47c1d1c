import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCity } from "../../../src/ecosystem/references.ts";
import {
	EffectiveMatrix,
	MATRIX_STATES,
	matrixEvidence,
	matrixOn,
	withoutThem,
} from "../../../src/governance/index.ts";
import type { MatrixRow, MatrixState } from "../../../src/governance/matrix/schema.ts";
import { contentOf } from "../../../src/testing/index.ts";
import { AT, person, tidyCity, withOffice, withRow } from "./tidy-city.ts";

const tidy = tidyCity();
const lighting = { id: "lighting", sector: "transport" } as (typeof tidy)["systems"][number];

describe("[RESP-31] a cell takes effect from its state first, then from the nearest scope", () => {
	const rows: readonly (readonly [MatrixState, object])[] = [
		["business-as-usual", {}],
		["business-as-usual", { sector: "transport" }],
		["business-as-usual", { system: "lighting" }],
		["heightened", {}],
		["attack", {}],
		["attack", { system: "lighting" }],
		["recovery", { sector: "transport" }],
	];
	/** Of the rows with these places, the one that takes effect for the system. */
	const inEffect = (places: readonly number[], state: MatrixState) => {
		const responsibilities = places.map((place) => {
			const [written = "attack", scope = {}] = rows[place] ?? [];
			return {
				id: `row-${place}`,
				activity: "check",
				state: written,
				responsible: [],
				consulted: [],
				informed: [],
				...scope,
			} as MatrixRow;
		});
		const matrix = matrixOn({ ...tidy, systems: [lighting], responsibilities }, [], AT);
		return new EffectiveMatrix(matrix, { system: "lighting" }).cell("check", state)?.row.id;
	};
	test.each([
		[[0, 1, 2, 3, 4, 5], "attack", "row-5"],
		[[0, 1, 2, 3, 4], "attack", "row-4"],
		[[0, 1, 2, 3], "attack", "row-3"],
		[[0, 1, 2], "attack", "row-2"],
		[[0, 1], "attack", "row-1"],
		[[0], "attack", "row-0"],
		[[], "attack", undefined],
		[[0, 1, 2, 3, 4, 5], "heightened", "row-3"],
		[[0, 1, 2, 3, 4, 5], "recovery", "row-2"],
		[[0, 1, 2, 6], "recovery", "row-6"],
		[[3, 4, 5, 6], "business-as-usual", undefined],
	] as const)("of rows %j in the state %s: %s", (places, state, expected) => {
		expect(inEffect(places, state)).toBe(expected);
	});

	test("whatever is written, nothing of its state is nearer than the one in effect", () => {
		fc.assert(
			fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6]), fc.constantFrom(...MATRIX_STATES), (places, state) => {
				const effective = inEffect(places, state);
				const own = places.filter((place) => rows[place]?.[0] === state).map((place) => `row-${place}`);
				if (own.length > 0) expect(own).toContain(effective);
				if (own.length > 0) expect(effective).toBe(own.at(-1));
			}),
		);
	});
});

describe("[RESP-30] what if somebody drops out", () => {
	const matrix = (city = tidy) => matrixOn(city, [], AT);
	test("a deputy takes over from a person; without one the activity is lost", () => {
		const gone = withoutThem(matrix(), { person: "LEAD-HOLDER@city.example" });
		expect(gone.falls).toEqual([{ office: "lead", from: "lead-holder", to: "lead-first" }]);
		expect(gone.lost).toEqual([]);
		const alone = withoutThem(matrix(withOffice(tidy, "lead", { deputies: [] })), {
			person: "lead-holder@city.example",
		});
		expect(alone.empty).toEqual(["lead"]);
		expect(alone.lost.map(({ activity, state, lost }) => `${activity} ${state} ${lost}`)).toContain(
			"check attack accountable",
		);
		// The other doer goes on.
		expect(alone.lost.filter(({ lost }) => lost === "only-doer")).toEqual([]);
	});
	test("a supplier takes its offices and its people elsewhere with it", () => {
		const city = withRow(tidy, "check-attack", { responsible: ["lamp-desk"] });
		expect(withoutThem(matrix(city), { actor: "lamps" })).toEqual({
			lost: [{ activity: "check", state: "attack", scope: "city", lost: "only-doer", office: "lamp-desk" }],
			falls: [],
			empty: ["lamp-desk"],
		});
		const lent = withOffice(tidy, "lead", { holder: person("lent", { actor: "lamps" }) });
		expect(withoutThem(matrix(lent), { actor: "lamps" }).falls).toEqual([
			{ office: "lead", from: "lent", to: "lead-first" },
		]);
	});
	test("a site takes everybody at it", () => {
		expect(withoutThem(matrix(), { site: "town-hall" }).falls.map(({ office }) => office)).toEqual([
			"chief",
			"lead",
			"hands",
			"lamp-desk",
		]);
		expect(withoutThem(matrix(), { site: "depot" })).toEqual({ lost: [], falls: [], empty: [] });
	});
	test("of whoever is nowhere nothing depends; taking more away never loses less", () => {
		expect(withoutThem(matrix(), { office: "nobody" })).toEqual({ lost: [], falls: [], empty: [] });
		fc.assert(
			fc.property(fc.constantFrom("chief", "lead", "hands", "lamp-desk"), fc.nat(2), (id, deputies) => {
				const thin = withOffice(tidy, id, {
					deputies: tidy.offices.find((one) => one.id === id)?.deputies.slice(0, deputies) ?? [],
				});
				const holder = withoutThem(matrix(thin), { person: `${id}-holder@city.example` });
				const whole = withoutThem(matrix(thin), { office: id });
				expect(whole.lost).toEqual(expect.arrayContaining([...holder.lost]));
				expect(holder.empty.length === 0).toBe(deputies > 0);
			}),
		);
	});
});

describe("what the matrix proves", () => {
	const content = { ...contentOf([]), activities: [] };
	const city = {
		...tidy,
		actors: [...tidy.actors, { ...tidy.actors[0], id: "ciso", kinds: ["city-ciso"] }] as typeof tidy.actors,
	};
	const proofs = (of: typeof city, requirement: string) =>
		matrixEvidence(of, content)
			.filter(({ requirements }) => requirements.includes(requirement))
			.map(({ subject, from, until, values }) => ({ subject, from, until, values }));
	test("[RESP-41] a complete matrix proves ROL-01 from the day somebody bears every office, and not after", () => {
		expect(proofs(city, "ROL-01").map(({ subject, from, until }) => [subject, from, until])).toEqual([
			["executive", "2026-01-01", undefined],
			["ciso", "2026-01-01", undefined],
		]);
		const ending = withOffice(city, "chief", {
			holder: person("a", { until: "2026-06-30" }),
			deputies: [],
		}) as typeof city;
		expect(proofs(ending, "ROL-01")[0]).toMatchObject({ from: "2026-01-01", until: "2026-06-30" });
		expect(proofs(withRow(city, "check-attack", { accountable: undefined }) as typeof city, "ROL-01")).toEqual([]);
		expect(matrixEvidence({ ...city, responsibilities: [] }, content)).toEqual([]);
	});
	test("[RESP-42] those who have a duty under attack prove ROL-02 as long as training and test count", () => {
		const ready = proofs(city, "ROL-02");
		expect(ready).toContainEqual({
			subject: "csirt",
			from: "2026-11-01",
			until: "2027-01-30",
			values: { contactAnswerMinutes: 9, contactTestIntervalDays: 90 },
		});
		const slow = withOffice(city, "lead", {
			deputies: [person("d", { tested: { on: "2026-11-03", minutes: 40 } })],
		}) as typeof city;
		expect(proofs(slow, "ROL-02").find(({ subject }) => subject === "csirt")).toMatchObject({
			from: "2026-11-03",
			values: { contactAnswerMinutes: 40 },
		});
		const reluctant = withOffice(city, "lead", { deputies: [person("d", { acceptedOn: undefined })] }) as typeof city;
		expect(proofs(reluctant, "ROL-02").filter(({ subject }) => subject === "csirt")).toEqual([]);
	});
	test("[RESP-43] written criteria prove ROL-03 while somebody bears the office", () => {
		expect(proofs(city, "ROL-03").map(({ subject }) => subject)).toEqual(["executive", "csirt", "ciso"]);
		expect(proofs(withOffice(city, "chief", { authorities: [] }) as typeof city, "ROL-03")).toEqual([]);
	});
});

test("[RESP-33] two rows for one cell, and a row for two scopes, are refused with their place", () => {
	const content = { ...contentOf([]), activities: [] };
	const issues = (rows: readonly object[]) =>
		checkCity({ ...tidy, responsibilities: [...tidy.responsibilities, ...rows] as MatrixRow[] }, content)
			.filter(({ code }) => code.startsWith("GH-GOV"))
			.map(({ code, path }) => [code, path.join(".")]);
	const row = { id: "more", activity: "check", state: "attack", responsible: ["lead"], consulted: [], informed: [] };
	expect(issues([row])).toEqual([["GH-GOV-002", "responsibilities.6.activity"]]);
	expect(issues([{ ...row, sector: "transport" }])).toEqual([]);
	expect(issues([{ ...row, sector: "transport", system: "lighting" }])).toEqual([
		["GH-GOV-002", "responsibilities.6.system"],
	]);
	expect(issues([{ ...row, sector: "transport", responsible: ["lead", "lead"] }])).toEqual([
		["GH-GOV-002", "responsibilities.6.responsible.1"],
	]);
	expect(issues([{ ...row, activity: "ACT-99", accountable: "leed" }])).toEqual([
		["GH-GOV-001", "responsibilities.6.activity"],
		["GH-GOV-001", "responsibilities.6.accountable"],
	]);
});

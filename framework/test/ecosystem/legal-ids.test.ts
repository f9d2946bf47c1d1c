import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLegalIds, legalIdFault, legalIdKey, normalLegalId } from "../../src/ecosystem/legal-ids.ts";
import { checkCity } from "../../src/ecosystem/references.ts";
import { VAT_STRUCTURES } from "../../src/ecosystem/vat-numbers.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf } from "../../src/testing/small-content.ts";

/** Numbers as public registers show them. */
const GOOD = [
	["LEI", "529900T8BM49AURSDO55"],
	["LEI", "5493001KJTIIGC8Y1R12"],
	["VAT", "DE136695976"],
	["VAT", "BE0776091951"],
	["VAT", "DK13585628"],
	["VAT", "FI20774740"],
	["VAT", "FR40303265045"],
	["VAT", "IT00743110157"],
	["VAT", "LU15027442"],
	["VAT", "NL004495445B01"],
	["VAT", "PL8567346215"],
	["VAT", "PT501964843"],
	["VAT", "SE123456789701"],
	["VAT", "SI50223054"],
	["VAT", "HR33392005961"],
	["VAT", "EL094259216"],
	["VAT", "IE6433435F"],
	["VAT", "IE1234567T"],
	["VAT", "GB980780684"],
	["VAT", "CHE107787577IVA"],
	["VAT", "NO995525828MVA"],
	["VAT", "ATU13585627"],
	["GLN", "4006381333931"],
	["DUNS", "804735132"],
	["EUID", "DEK1101R.HRB116737"],
	["GB-COH", "09506232"],
	["GB-COH", "SC123456"],
	["BE-BCE_KBO", "0776091951"],
	["NO-BRC", "995525828"],
	["FR-RCS", "303265045"],
] as const;

describe("numbers of registers", () => {
	test.each(GOOD)("[IDENT-01, IDENT-02, IDENT-03, IDENT-04] %s %s is one", (scheme, value) => {
		expect(legalIdFault(scheme, value)).toBeUndefined();
	});

	test("[IDENT-01] an LEI with one sign less says its length, one with another digit that they do not fit", () => {
		expect(legalIdFault("LEI", "529900T8BM49AURSDO5")).toEqual({
			message: "`529900T8BM49AURSDO5` is no LEI: it has 19 signs",
			help: "a LEI is 20 signs: 18 capital letters or digits and 2 check digits",
		});
		expect(legalIdFault("lei", "529900T8BM49AURSDO56")?.message).toBe(
			"the check digits of the LEI `529900T8BM49AURSDO56` do not fit",
		);
	});

	test("[IDENT-01] no LEI stays one when a single digit is another", () => {
		const lei = "529900T8BM49AURSDO55";
		const digitPlaces = [...lei].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));
		fc.assert(
			fc.property(fc.constantFrom(...digitPlaces), fc.nat(9), (place, digit) => {
				const other = `${lei.slice(0, place)}${digit}${lei.slice(place + 1)}`;
				expect(legalIdFault("LEI", other) === undefined).toBe(other === lei);
			}),
		);
	});

	test("[IDENT-02] a VAT number is judged by its country, and passes where the country is not known", () => {
		expect(legalIdFault("VAT", "DE13669597")?.help).toBe("a VAT number of DE is DE and 9 digits");
		expect(legalIdFault("VAT", "DE136695977")?.message).toContain("do not fit");
		expect(legalIdFault("VAT", "136695976")?.message).toContain("two letters of a country");
		expect(legalIdFault("VAT", "US123456")).toBeUndefined();
		expect(Object.keys(VAT_STRUCTURES)).toHaveLength(31);
	});

	test.each([
		["GLN", "4006381333932"],
		["GLN", "400638133393"],
		["DUNS", "80473513"],
		["EUID", "HRB116737"],
		["GB-COH", "9506232"],
		["BE-BCE_KBO", "0776091952"],
		["DK-CVR", "13585629"],
		["NO-BRC", "995525829"],
	])("[IDENT-03, IDENT-04] %s %s is none", (scheme, value) => {
		expect(legalIdFault(scheme, value)).toBeDefined();
	});

	test("[IDENT-05] a scheme that is not known passes, an empty number never", () => {
		expect(legalIdFault("companyNumber", "IE-541907")).toBeUndefined();
		expect(legalIdFault("XX-ABC", "whatever")).toBeUndefined();
		expect(legalIdFault("XX-ABC", " ")).toBeDefined();
	});

	test("[IDENT-06] two ways of writing one number have one key; only an import writes it anew", () => {
		expect(normalLegalId("vat", " de 136.695.976 ")).toEqual(["VAT", "DE136695976"]);
		expect(normalLegalId("companyNumber", " 12 a ")).toEqual(["companyNumber", "12 a"]);
		expect(legalIdKey("Vat", "DE 136 695 976")).toBe(legalIdKey("VAT", "DE136695976"));
		expect(legalIdFault("VAT", "DE 136695976")).toBeDefined();
	});

	test("[IDENT-05] a fault names the actor and the scheme, and nothing of the city object's own is taken for a scheme", () => {
		const city = cityOf({ actors: [{ id: "lumora", legalIds: { LEI: "X", constructor: "1" } }] });
		const found = checkCity(city, contentOf([])).map(({ code, path }) => [code, path.join(".")]);
		const place = city.actors.findIndex(({ id }) => id === "lumora");
		expect(found).toEqual([["GH-CITY-014", `actors.${place}.legalIds.LEI`]]);
		expect(checkLegalIds({ toString: "x" }, [])).toEqual([]);
	});
});

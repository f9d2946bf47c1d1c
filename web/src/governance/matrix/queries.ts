import { queryOptions } from "@tanstack/react-query";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page, Schemas } from "../../api/shapes.ts";
import { everyPage } from "../../parts/every-page.ts";
import type { PageSearch } from "../../shell/page-search.ts";

export type Matrix = Schemas["ResponsibilityMatrix"];
export type Cell = Schemas["MatrixCell"];
export type Row = Schemas["MatrixRow"];
export type Gap = Schemas["MatrixGap"];
export type OfficeItem = Schemas["OfficeItem"];
export type OfficeDuties = Schemas["OfficeDuties"];
export type MatrixWhatIf = Schemas["MatrixWhatIf"];
export type ActivityRemoval = Schemas["ActivityRemoval"];
export type ImportResult = Schemas["MatrixImportResult"];
export type MatrixState = Cell["state"];
export type Letter = "A" | "R" | "C" | "I";

export { MATRIX_STATES as STATES } from "@gatehouse/framework/governance-vocabulary";
export const LETTERS: readonly Letter[] = ["A", "R", "C", "I"];

/** A scope as the address has it: nothing for the city, else `sector:…`, `system:…` or `engagement:…`. */
export const scopeFields = (scope: string | undefined): Record<string, string> => {
	const [kind, id] = (scope ?? "").split(":");
	return kind === undefined || id === undefined ? {} : { [kind]: id };
};

export const matrixQuery = (scope: string | undefined, at: string | undefined) =>
	queryOptions({
		queryKey: ["matrix", scope ?? "city", at ?? "today"],
		queryFn: () => send<Matrix>("GET", withQuery("/api/matrix", { ...scopeFields(scope), at })),
	});

export const loadGaps = (list: ListQuery, search: PageSearch) =>
	send<Page<Gap>>("GET", withQuery("/api/matrix/gaps", { ...list, rule: search.kind, at: search.at }));

export const loadOffices = (list: ListQuery, search: PageSearch) =>
	send<Page<OfficeItem>>("GET", withQuery("/api/offices", { ...list, at: search.at }));

/** The legal clocks, those that bind the city first. */
export const clocksQuery = () =>
	queryOptions({
		queryKey: ["legal-clocks"],
		queryFn: () => send<Schemas["LegalClocks"]>("GET", "/api/legal-clocks"),
	});

/** The offices to choose from. */
export const everyOfficeQuery = () =>
	queryOptions({
		queryKey: ["every-office"],
		queryFn: () => everyPage((query) => send<Page<OfficeItem>>("GET", withQuery("/api/offices", query))),
	});

export const dutiesQuery = (id: string, at: string | undefined) =>
	queryOptions({
		queryKey: ["office", id, at ?? "today"],
		queryFn: () => send<OfficeDuties>("GET", withQuery(`/api/offices/${id}/duties`, { at })),
	});

export const whatIfQuery = (by: string, of: string, at: string | undefined) =>
	queryOptions({
		queryKey: ["matrix-what-if", by, of, at ?? "today"],
		queryFn: () => send<MatrixWhatIf>("GET", withQuery("/api/matrix/what-if", { [by]: of, at })),
		enabled: of !== "",
	});

/** The part of an office in a cell. */
export function lettersOf(cell: Cell, office: string): Letter[] {
	const letters: Letter[] = [];
	if (cell.accountable === office) letters.push("A");
	if (cell.responsible.includes(office)) letters.push("R");
	if (cell.consulted.includes(office)) letters.push("C");
	if (cell.informed.includes(office)) letters.push("I");
	return letters;
}

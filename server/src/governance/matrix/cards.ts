import type { PrintedDocument, PrintedPart } from "@gatehouse/formats/pdf";
import {
	EffectiveMatrix,
	type Letter,
	lettersOf,
	type MatrixOn,
	type MatrixState,
	type OfficePerson,
	scopeKey,
	scopeOf,
} from "@gatehouse/framework";

/** What a card and the copy for a phone say of one office. */
export interface Card {
	readonly id: string;
	readonly name: string;
	readonly organisation: string;
	readonly team: string | null;
	readonly reportsTo: string | null;
	readonly people: readonly CardPerson[];
	readonly powers: readonly string[];
	readonly duties: readonly { readonly state: MatrixState; readonly lines: readonly CardDuty[] }[];
}

export interface CardPerson {
	readonly role: string;
	readonly name: string;
	readonly phone: string;
	readonly outOfBand: string;
	readonly email: string;
}

export interface CardDuty {
	readonly letter: Letter;
	readonly activity: string;
	readonly name: string;
	readonly do: string;
	readonly scope: string;
}

export const LETTER_WORDS: Readonly<Record<Letter, string>> = {
	A: "answers for",
	R: "does",
	C: "is asked about",
	I: "is told of",
};

export const STATE_WORDS: Readonly<Record<MatrixState, string>> = {
	"business-as-usual": "On a normal day",
	heightened: "When heightened",
	attack: "Under attack",
	recovery: "In recovery",
};

/** The cards of the offices that have a part, those with one under attack first, then by name. */
export function cardsOf(matrix: MatrixOn): Card[] {
	const actors = new Map(matrix.city.actors.map(({ id, name }) => [id, name]));
	const effective = matrix.scopes.map((key) => ({ key, matrix: new EffectiveMatrix(matrix, scopeOf(key)) }));
	const activities = new Map(matrix.activities.map((one) => [one.id, one]));
	const cells = matrix.states.flatMap((state) =>
		effective.flatMap(({ key, matrix: of }) => of.cells(state).filter(({ from }) => from.scope === key)),
	);
	return [...matrix.offices.values()]
		.filter(({ active }) => active)
		.map(({ office, holder, deputies }): Card => {
			const duties = matrix.states.map((state) => ({
				state,
				lines: cells
					.filter((cell) => cell.state === state)
					.flatMap(({ activity, row, from }) => {
						const known = activities.get(activity);
						const isCalm = state === "business-as-usual" || state === "recovery";
						return lettersOf(row, office.id).map((letter) => ({
							...{ letter, activity, name: known?.name ?? activity, scope: from.scope },
							do: (isCalm ? known?.normally : known?.attack) ?? "",
						}));
					}),
			}));
			return {
				id: office.id,
				name: office.name,
				organisation: actors.get(office.actor) ?? office.actor,
				team: office.team ?? null,
				reportsTo: matrix.offices.get(office.reportsTo ?? "")?.office.name ?? null,
				people: [
					...(holder === undefined ? [] : [personOn(holder, "Holder")]),
					...deputies.map((one, index) => personOn(one, `Deputy ${index + 1}`)),
				],
				powers: office.authorities
					.filter(({ from, until }) => from <= matrix.at && (until === undefined || matrix.at <= until))
					.map((one) => {
						const limit = one.limit === undefined ? "" : `, ${one.limit}`;
						const until = one.until === undefined ? "" : `, until ${one.until}`;
						return `${one.power} (${scopeKey(one)})${limit}; ${one.document}${until}`;
					}),
				duties: duties.filter(({ lines }) => lines.length > 0),
			};
		})
		.filter(({ duties }) => duties.length > 0)
		.sort((a, b) => Number(isCalm(a)) - Number(isCalm(b)) || (a.name < b.name ? -1 : 1));
}

const isCalm = ({ duties }: Card) =>
	!duties.some(
		({ state, lines }) => state === "attack" && lines.some(({ letter }) => letter === "A" || letter === "R"),
	);

const personOn = (person: OfficePerson, role: string): CardPerson => ({
	role,
	name: person.name,
	phone: person.phone ?? "",
	outOfBand: person.outOfBand ?? "",
	email: person.email,
});

/** Role cards to be printed: one office after the other, whom to reach, its powers, and what it does in each state. */
export function roleCards(cards: readonly Card[], city: string, on: string): PrintedDocument {
	return {
		title: "Role cards",
		subtitle: city,
		author: city,
		on,
		footer: "Keep where it can be read without power",
		parts: [
			{ kind: "paragraph", text: `As of ${on}. Whoever holds this copy replaces it when it is older than a month.` },
			...cards.flatMap(cardParts),
		],
	};
}

function cardParts(card: Card): PrintedPart[] {
	return [
		{ kind: "heading", text: card.name },
		{
			kind: "facts",
			facts: [
				["Organisation", card.organisation] as const,
				...(card.reportsTo === null ? [] : [["Reports to", card.reportsTo] as const]),
				...card.people.map((one) => [one.role, contactLine(one)] as const),
				...(card.people.length === 0 ? [["Holder", "vacant"] as const] : []),
			],
		},
		...(card.powers.length === 0
			? []
			: [
					{ kind: "heading" as const, level: 2 as const, text: "Powers" },
					{ kind: "list" as const, items: card.powers },
				]),
		...card.duties.flatMap(({ state, lines }): PrintedPart[] => [
			{ kind: "heading", level: 2, text: STATE_WORDS[state] },
			{
				kind: "table",
				columns: [{ title: "Part" }, { title: "Activity", share: 2 }, { title: "What", share: 4 }],
				rows: lines.map((one) => [LETTER_WORDS[one.letter], nameOf(one), one.do]),
			},
		]),
	];
}

const nameOf = ({ name, scope }: CardDuty) => (scope === "city" ? name : `${name} (${scope})`);
const contactLine = ({ name, phone, outOfBand, email }: CardPerson) =>
	[name, phone, outOfBand, email].filter((part) => part !== "").join(" · ");

/** Everybody with a part, and the ways to reach them, on as few pages as there are. */
export function contactSheet(cards: readonly Card[], city: string, on: string): PrintedDocument {
	return {
		title: "Contact sheet",
		subtitle: city,
		author: city,
		on,
		footer: "Work addresses and numbers only",
		parts: [
			{ kind: "paragraph", text: `As of ${on}. Offices with a duty under attack come first.` },
			{
				kind: "table",
				columns: [
					{ title: "Office", share: 3 },
					{ title: "Name", share: 3 },
					{ title: "Telephone", share: 2 },
					{ title: "Without mail and internet", share: 3 },
					{ title: "Mail", share: 3 },
				],
				rows: cards.flatMap((card) =>
					card.people.map((one) => [
						one.role === "Holder" ? card.name : `${card.name}, ${one.role.toLowerCase()}`,
						one.name,
						one.phone,
						one.outOfBand,
						one.email,
					]),
				),
			},
		],
	};
}

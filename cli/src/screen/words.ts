import type { Outcome } from "@gatehouse/framework";
import type { Colour, Terminal } from "../terminal.ts";

/** The answers of the gate in words; colour only underlines them. */
const ANSWERS: Readonly<Record<Outcome, { word: string; colour: Colour }>> = {
	allow: { word: "allowed", colour: "green" },
	conditional: { word: "conditional", colour: "yellow" },
	deny: { word: "REFUSED", colour: "red" },
};

export function answerWord(outcome: Outcome): string {
	return ANSWERS[outcome].word;
}

export function paintAnswer(terminal: Terminal, outcome: Outcome): (text: string) => string {
	return (text) => terminal.colour(ANSWERS[outcome].colour, text);
}

/** `1 fault`, `2 faults`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

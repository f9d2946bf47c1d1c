/** What can be wrong with a journal. */
export const FAULTS = [
	"altered",
	"missing",
	"misplaced",
	"detached",
	"reason-altered",
	"reason-removed",
	"cut-off",
	"beyond-head",
	"not-the-head",
	"not-the-witness",
	"unreadable",
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** The first place where a journal does not hold. */
export interface Fault {
	readonly kind: FaultKind;
	/** Number of the entry. */
	readonly at: number;
}

const WORDS: Readonly<Record<FaultKind, string>> = {
	altered: "was altered: its hash is not that of its content",
	missing: "is missing",
	misplaced: "stands where another belongs: entries were put in another order, or twice",
	detached: "does not follow the entry before it: one of them was put in, taken out or written anew",
	"reason-altered": "has another reason than it was written with",
	"reason-removed": "lost its reason, and no entry says who erased it",
	"cut-off": "is missing: the end was cut off",
	"beyond-head": "stands behind the end of the chain: it was put in",
	"not-the-head": "is not the one that the end of the chain names",
	"not-the-witness": "is not the one noted earlier: the journal was written anew, or is another one",
	unreadable: "is not as Gatehouse writes it",
};

/** A fault as a sentence for people. */
export function faultWords({ kind, at }: Fault): string {
	return `entry \`${at}\` ${WORDS[kind]}`;
}

import type { FactsInCall } from "@gatehouse/framework/engine";

/** What every contestant of the decisions bench has to say: the outcome and every requirement that is not met. */
export type PeerAnswer = {
	readonly outcome: "allow" | "conditional" | "deny";
	/** Subjects that are not in service: at most the one asked about. */
	readonly outOfService: readonly number[];
	readonly reasons: readonly { readonly requirement: string; readonly weight: "blocks" | "condition" | "advice" }[];
};

/** What binds one class of subjects, worked out beforehand for engines that are built once per class. */
export type PeerClass = {
	readonly index: number;
	readonly requirements: readonly { readonly id: string; readonly must: boolean; readonly minimumGrade: number }[];
};

/** Someone who decides about subjects by number, over facts prepared beforehand in the form that suits it best. */
export type Decider = {
	readonly name: string;
	decide(subject: number): PeerAnswer | Promise<PeerAnswer>;
	readonly waits?: boolean;
};

/** What a peer is given to prepare itself from, outside the measurement. */
export type PeerCity = {
	/** The day asked about, as a day number. */
	readonly at: number;
	readonly ids: readonly string[];
	readonly facts: readonly FactsInCall[];
	/** The class of each subject. */
	readonly classes: readonly PeerClass[];
};

/** Puts an answer together from two questions, the second asked only where the first is denied. */
export function judge(
	{ requirements }: PeerClass,
	inService: boolean,
	isMet: (id: string) => boolean,
	isWaived: (id: string) => boolean,
): PeerAnswer {
	let worst = inService ? 0 : 2;
	const reasons: PeerAnswer["reasons"][number][] = [];
	for (const { id, must } of requirements) {
		if (isMet(id)) continue;
		if (!must) {
			reasons.push({ requirement: id, weight: "advice" });
			continue;
		}
		const waived = isWaived(id);
		worst = Math.max(worst, waived ? 1 : 2);
		reasons.push({ requirement: id, weight: waived ? "condition" : "blocks" });
	}
	const outcome = worst === 2 ? "deny" : worst === 1 ? "conditional" : "allow";
	return { outcome, outOfService: inService ? [] : [0], reasons };
}

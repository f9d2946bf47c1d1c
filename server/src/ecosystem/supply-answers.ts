import { type Actor, likelyActors, type SupplyAnswer } from "@gatehouse/framework";
import type { Db } from "../db/open.ts";
import { type Declaration, loadDeclarations } from "./declaration-store.ts";
import { loadQuestions, type SupplyQuestion } from "./question-store.ts";

/** What suppliers answered where no supply has come of it, as the rules read it (DECL-04). */
export async function loadSupplyAnswers(db: Db, actors: readonly Actor[]): Promise<SupplyAnswer[]> {
	return supplyAnswers(await loadDeclarations(db), await loadQuestions(db), actors);
}

type Timed = SupplyAnswer & { readonly at: string };

export function supplyAnswers(
	declarations: readonly Declaration[],
	questions: readonly SupplyQuestion[],
	actors: readonly Actor[],
): SupplyAnswer[] {
	const asked = new Map(questions.map((question) => [question.id, question]));
	const answers = [
		...questions.flatMap(denialOf),
		...declarations.flatMap((one) => declaredAnswer(one, asked.get(one.question ?? ""), actors)),
	];
	return answers.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ at: _, ...answer }) => answer);
}

function denialOf({ supplier: from, organisation: to, state, answeredAt, answer }: SupplyQuestion): Timed[] {
	if (answeredAt === null || (state !== "denied" && state !== "accepted")) return [];
	const answered = { from, to, on: answeredAt.slice(0, 10), at: answeredAt, reason: answer };
	return [{ ...answered, state: state === "denied" ? "denied" : "denial-accepted" }];
}

/** Of a declaration that answers no question, whom it means is only known when one actor alone may be meant. */
function declaredAnswer(
	{ state, organisation: to, party, declaredAt, decidedAt, decisionReason }: Declaration,
	question: SupplyQuestion | undefined,
	actors: readonly Actor[],
): Timed[] {
	if (state !== "declared" && state !== "refused") return [];
	const likely = question === undefined ? likelyActors(actors, party) : [];
	const from = question?.supplier ?? (likely.length === 1 ? likely[0]?.id : undefined);
	if (from === undefined) return [];
	const at = decidedAt ?? declaredAt;
	const answer = { from, to, on: at.slice(0, 10), at };
	return [
		state === "declared"
			? { ...answer, state: "waiting", reason: null }
			: { ...answer, state: "refused", reason: decisionReason },
	];
}

/** What other chapters may ask of the ecosystem. */

export { byUuid, declaredFields } from "./declaration-shape.ts";
export {
	type Declared,
	insertDeclarations,
	loadDeclarations,
	loadOwnDeclarations,
	type OwnDeclaration,
	withdrawDeclaration,
} from "./declaration-store.ts";
export { answerQuestion, loadOwnQuestions, loadQuestions, type OwnQuestion } from "./question-store.ts";
export * from "./store.ts";

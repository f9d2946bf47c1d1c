export * from "./award.ts";
export {
	type AwardAnswer,
	type AwardPurpose,
	awardAnswer as awardAnswerShape,
	awardPurpose,
	clauseCover,
	termCheck,
} from "./award-schema.ts";
export * from "./calendar.ts";
export * from "./calendar-schema.ts";
export * from "./certificates.ts";
export * from "./draft.ts";
export * from "./in-force.ts";
export * from "./needs.ts";
export * from "./papers.ts";
export * from "./picture.ts";
export * from "./schema.ts";
export * from "./terms.ts";

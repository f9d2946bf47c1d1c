export * from "./answer.ts";
export * from "./applicability.ts";
export * from "./decide.ts";
export {
	type CityFacts,
	chainKindsOn,
	cityFacts,
	evidenceFor,
	indexCity,
	subjectOn,
	suspensionsOn,
	tiersOn,
	versionOn,
	waiversFor,
} from "./facts.ts";
export * from "./findings.ts";
export * from "./judged.ts";
export * from "./minimum-grade.ts";
export * from "./party-changes.ts";
export * from "./remedies.ts";
export * from "./schema.ts";
export * from "./standing.ts";
export * from "./suspensions.ts";
export * from "./target.ts";
export * from "./timeline.ts";
export * from "./valid-until.ts";
export * from "./waivers.ts";
export * from "./what-if.ts";

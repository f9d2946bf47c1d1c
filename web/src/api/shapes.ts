import type { components } from "@gatehouse/openapi-types";

/** What the typed client makes of a schema: the same, with lists for tuples. */
type Read<Shape> = Shape extends readonly (infer Item)[]
	? Read<Item>[]
	: Shape extends object
		? { [Key in keyof Shape]: Read<Shape[Key]> }
		: Shape;

/** The shapes of the OpenAPI document by name; short names for those that more than one page uses follow. */
export type Schemas = Read<components["schemas"]>;

export type Outcome = Schemas["Outcome"];
export type Tier = Schemas["Tier"];
export type Overview = Schemas["Overview"];
export type Refusal = Overview["refused"][number];
export type Expiring = Overview["expiring"][number];
export type StandardItem = Schemas["StandardItem"];
export type StandardDetail = Schemas["StandardDetail"];
export type Coverage = Schemas["Coverage"];
export type BaselineVersionItem = Schemas["BaselineVersionItem"];
export type BaselineVersion = Schemas["BaselineVersion"];
export type BaselineDiff = Schemas["BaselineDiff"];
export type BaselineChange = Schemas["BaselineChangeInput"];
export type BaselineProposal = Schemas["BaselineProposal"];
export type BaselineProposalDetail = Schemas["BaselineProposalDetail"];
export type Requirement = Schemas["Requirement"];
export type WhatIf = Schemas["WhatIf"];
export type ActorItem = Schemas["ActorItem"];
export type Actor = Schemas["Actor"];
export type SystemItem = Schemas["SystemItem"];
export type System = Schemas["System"];
export type Engagement = Schemas["Engagement"];
export type ProductItem = Schemas["ProductItem"];
export type FleetItem = Schemas["FleetItem"];
export type SupplyItem = Schemas["SupplyItem"];
export type EngagementItem = Schemas["EngagementItem"];
export type SubjectItem = Schemas["SubjectItem"];
export type SubjectDetail = Schemas["SubjectDetail"];
export type SubjectLink = Schemas["SubjectLink"];
export type EvidenceItem = Schemas["EvidenceItem"];
export type Decision = Schemas["Decision"];
export type DecisionItem = Schemas["DecisionItem"];
export type Reason = Schemas["Reason"];
export type Remedy = Schemas["Remedy"];
export type Standing = Schemas["Standing"];
export type AskedWaiver = Schemas["AskedWaiver"];
export type WaiverRequest = Schemas["WaiverRequest"];
export type Timeline = Schemas["GateTimeline"];
export type Segment = Timeline["segments"][number];

/** One page of a list. */
export interface Page<Item> {
	items: Item[];
	nextCursor: string | null;
	total: number;
}

/** What every list understands; filters are added to it. */
export interface ListQuery {
	q?: string;
	sort?: string;
	limit?: number;
	cursor?: string;
}

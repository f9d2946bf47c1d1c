import { z } from "zod";
import { assessor, pastWork } from "../assurance/assessor.ts";
import { certificate } from "../assurance/certificate.ts";
import { finding } from "../assurance/finding.ts";
import { evidence } from "../assurance/schema.ts";
import { trustedIssuer } from "../assurance/trust.ts";
import { baselineChange, baselineRelease } from "../baseline/schema.ts";
import { contract } from "../contracts/schema.ts";
import { waiver } from "../gate/schema.ts";
import { body, goal } from "../governance/bodies/schema.ts";
import { study } from "../governance/cities/schema.ts";
import { minute } from "../governance/management/schema.ts";
import { cityActivity, cityOffice, matrixRow } from "../governance/matrix/schema.ts";
import { readinessRecord } from "../governance/readiness/schema.ts";
import { line, paragraph, slug } from "../shared/vocabulary.ts";
import { actor, engagement, fleet, product, sighting, supply, suspension, system, tierOverride } from "./schema.ts";

export const CITY_SCHEMA = "gatehouse-city/1";

/** What a higher authority demands: the city may tighten it, never loosen it (BASE-06). */
export const inheritedBaseline = z.strictObject({
	authority: slug,
	title: line,
	version: line,
	changes: z.array(baselineChange),
});
export type InheritedBaseline = z.infer<typeof inheritedBaseline>;

export const cityProfile = z.strictObject({
	id: slug,
	name: line,
	country: z.string().regex(/^[A-Z]{2}$/, { error: "must be a two-letter country code" }),
	population: z.int().min(1),
	languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)).min(1),
	timeZone: line,
	note: paragraph.optional(),
});
export type CityProfile = z.infer<typeof cityProfile>;

/**
 * The whole of a city in one readable document: what it demands, what it consists of and what has been proven.
 * Import, export, demo city and `gatehouse check` use this one shape.
 */
export const cityFile = z.strictObject({
	schema: z.literal(CITY_SCHEMA),
	city: cityProfile,
	inherited: inheritedBaseline.optional(),
	baselines: z.array(baselineRelease).default([]),
	actors: z.array(actor).default([]),
	systems: z.array(system).default([]),
	products: z.array(product).default([]),
	fleets: z.array(fleet).default([]),
	engagements: z.array(engagement).default([]),
	supplies: z.array(supply).default([]),
	sightings: z.array(sighting).default([]),
	contracts: z.array(contract).default([]),
	evidence: z.array(evidence).default([]),
	findings: z.array(finding).default([]),
	certificates: z.array(certificate).default([]),
	assessors: z.array(assessor).default([]),
	pastWork: z.array(pastWork).default([]),
	trusts: z.array(trustedIssuer).default([]),
	waivers: z.array(waiver).default([]),
	tierOverrides: z.array(tierOverride).default([]),
	suspensions: z.array(suspension).default([]),
	offices: z.array(cityOffice).default([]),
	activities: z.array(cityActivity).default([]),
	responsibilities: z.array(matrixRow).default([]),
	studies: z.array(study).default([]),
	bodies: z.array(body).default([]),
	goals: z.array(goal).default([]),
	readiness: z.array(readinessRecord).default([]),
	minutes: z.array(minute).default([]),
});
export type CityFile = z.infer<typeof cityFile>;
/** A city as written, defaults not filled in. */
export type CityFileInput = z.input<typeof cityFile>;

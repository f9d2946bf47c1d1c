import { queryOptions } from "@tanstack/react-query";
import { send, withQuery } from "../api/send.ts";
import type { Schemas } from "../api/shapes.ts";

export type Comparison = Schemas["CityComparison"];
export type PlacedCity = Comparison["cities"][number];
export type Readiness = Schemas["Readiness"];
export type Governance = Schemas["Governance"];
export type Strategy = Schemas["Strategy"];
export type Management = Schemas["Management"];
export type PostureReport = Schemas["PostureReport"];
export type FrictionAnswer = Schemas["FrictionAnswer"];

const dated = <Answer>(name: string, path: string) => {
	const query = (at: string | undefined) =>
		queryOptions({ queryKey: [name, at ?? null], queryFn: () => send<Answer>("GET", withQuery(path, { at })) });
	return query;
};

export const comparisonQuery = dated<Comparison>("cities", "/api/cities/comparison");
export const readinessQuery = dated<Readiness>("readiness", "/api/readiness");
export const governanceQuery = dated<Governance>("governance", "/api/governance");
export const strategyQuery = dated<Strategy>("strategy", "/api/strategy");
export const managementQuery = dated<Management>("management", "/api/management");
export const frictionQuery = dated<FrictionAnswer>("friction", "/api/friction");
export const postureQuery = (quarter: string) =>
	queryOptions({
		queryKey: ["posture", quarter],
		queryFn: () => send<PostureReport>("GET", `/api/posture-reports/${quarter}`),
	});

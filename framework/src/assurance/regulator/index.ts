/** What the regulator looks at: coverage, examination again by sample, and what is due. */

export * from "./calendar.ts";
export * from "./coverage.ts";
export * from "./sampling.ts";

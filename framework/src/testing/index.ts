/** Random cities for property tests and small ones for readable tests; the only part that needs fast-check. */
export * from "./arbitrary-city.ts";
export * from "./city-of.ts";
export { arbitraryDay, RANDOM_FROM, RANDOM_UNTIL } from "./drawn-city.ts";
export * from "./small-content.ts";

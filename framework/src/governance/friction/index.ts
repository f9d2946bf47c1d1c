export * from "./friction.ts";

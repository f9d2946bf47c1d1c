export { contractStore } from "./store.ts";

/** What other chapters may ask of how the city governs. */
export {
	activityStore,
	bodyStore,
	goalStore,
	minuteStore,
	officeStore,
	readinessStore,
	responsibilityStore,
	studyStore,
} from "./document-store.ts";
export { keepChecking } from "./matrix/tasks.ts";
export { keepTelling } from "./switch/telling.ts";

export {
	type Asked,
	type DutyAt,
	type LogLine,
	type PowerAt,
	type SwitchAt,
	sameAddress,
	scopeIn,
	switchAt,
} from "./fold.ts";
export {
	acceptance,
	assignedEvents,
	declaringOffices,
	dutiesIn,
	handOver,
	isToAccept,
	nextStates,
	type OpenSwitch,
	requireDeclarer,
	requireFollowing,
	stateOf,
} from "./moves.ts";
export { type KnownSwitch, partyEvents } from "./party.ts";
export { DECLARED_STATES, type Duty, duty, type SwitchEvent, type SwitchPerson, switchEvent } from "./schema.ts";

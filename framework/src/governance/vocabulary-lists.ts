/** The closed vocabularies of the chapter as plain lists: no schema comes along, so that a page in a browser can list them. */

/** The states of the city. The first and the third have a row for every activity; the others where they differ. */
export const MATRIX_STATES = ["business-as-usual", "heightened", "attack", "recovery"] as const;

/** What somebody may do only because it was delegated to their office in writing. */
export const POWERS = [
	"declare-attack",
	"isolate-service",
	"shut-down",
	"pay-ransom",
	"public-statement",
	"emergency-spending",
	"suspend-supplier",
	"accept-risk",
] as const;

/** The three levels of command (strategic, tactical, operational). */
export const COMMAND_TIERS = ["strategic", "tactical", "operational"] as const;

export const CLOCK_PARTS = ["owner", "approver"] as const;

export const ACTIVITY_GROUPS = [
	"steer",
	"rules",
	"assets",
	"engineer",
	"supply",
	"respond",
	"share",
	"assure",
] as const;

/** The offices at the top whose duties are written. */
export const OFFICES = [
	"council",
	"executive",
	"ciso",
	"procurement",
	"data-protection",
	"legal",
	"communications",
	"service-owner",
	"soc-lead",
	"csirt-lead",
] as const;

export const SEATS = [
	"chair",
	"government",
	"resident",
	"security",
	"assurance",
	"business",
	"academia",
	"expert",
	"secretary",
] as const;
export const BODY_KINDS = ["council", "board", "forum", "office", "working-group"] as const;
export const BODY_ROLES = ["decides", "oversees", "advises"] as const;

export const PAPERS = [
	"mandate",
	"constituency",
	"authority",
	"responsibility",
	"incident-classes",
	"security-policy",
	"disclosure-policy",
	"skills-matrix",
	"custody-log",
] as const;
export const SCENARIOS = [
	"ransomware",
	"ddos",
	"data-leak",
	"ot-sabotage",
	"supplier-compromise",
	"insider",
	"election-media",
] as const;
export const CHANNELS = ["voice", "messaging", "internet"] as const;
export const METRICS = ["mttd", "mtta", "mttr", "on-time", "recurrence"] as const;
export const DRILLS = ["reachability", "backup-restore", "traffic-light-protocol"] as const;
export const DUTY_ROLES = ["incident-lead", "analyst", "communications", "legal", "service-owner"] as const;
export const SERVICE_HOURS = ["round-the-clock", "extended", "office"] as const;
export const ESCALATIONS = ["governance", "press", "legal"] as const;
export const EXERCISE_LEVELS = ["discussion", "operations"] as const;
export const SHARING_DIRECTIONS = ["in", "out", "both"] as const;
export const REVIEWS = ["internal-audit", "peer-review"] as const;
export const REGISTERS = ["national-csirt", "tf-csirt", "first", "isac"] as const;
export const CONFIRMATIONS = ["approval", "audit"] as const;

/** The 21 services of the FIRST CSIRT Services Framework 2.1, by number. */
export const FIRST_SERVICES = [
	"5.1",
	"5.2",
	"6.1",
	"6.2",
	"6.3",
	"6.4",
	"6.5",
	"6.6",
	"7.1",
	"7.2",
	"7.3",
	"7.4",
	"7.5",
	"7.6",
	"8.1",
	"8.2",
	"8.3",
	"9.1",
	"9.2",
	"9.3",
	"9.4",
] as const;

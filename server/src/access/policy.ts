/**
 * Who may do what, all of it. A route names one permission (`config.access`); this table names the roles that hold it.
 * What a role may not do although it holds the permission (nobody decides on what they handed in themselves, …) is in
 * `duties.ts`; what a supplier or an assessor sees of the data is decided by the database (`db/migrations`).
 */

/** Roles, by the side they stand on. A person holds roles for an organisation, from a day and perhaps until one. */
export const ROLES = {
	executive: {
		side: "authority",
		words: "Accountable executive: answers for the city's risk, signs what lowers a demand",
	},
	ciso: { side: "authority", words: "Chief information security officer: runs the baseline and judges evidence" },
	procurement: {
		side: "authority",
		words: "Procurement: engages suppliers, invites them and asks the gate before signing",
	},
	"data-protection": { side: "authority", words: "Data protection officer: judges evidence about personal data" },
	soc: { side: "authority", words: "Security operations centre: watches, reads what may be connected" },
	csirt: { side: "authority", words: "Incident response team: handles incidents, warns those affected" },
	"service-owner": { side: "authority", words: "Service owner: answers for systems and the engagements they need" },
	"standards-owner": { side: "authority", words: "Standards owner: proposes what the city demands" },
	administrator: {
		side: "authority",
		words: "Administrator: accounts, keys, sign-in and backups; decides nothing about security",
	},
	regulator: { side: "reader", words: "Regulator: reads everything but secrets, changes nothing" },
	"supplier-owner": {
		side: "supplier",
		words: "Supplier, owner: answers for the organisation and chooses who else may",
	},
	"supplier-contributor": { side: "supplier", words: "Supplier, contributor: answers and hands in evidence" },
	assessor: { side: "assessor", words: "Assessor: sees what is assigned to it, for as long as it is assigned" },
} as const satisfies Record<string, { side: "authority" | "reader" | "supplier" | "assessor"; words: string }>;

export type Role = keyof typeof ROLES;
export type Side = (typeof ROLES)[Role]["side"];

export const ALL_ROLES = Object.keys(ROLES) as Role[];
const rolesOf = (...sides: Side[]) => ALL_ROLES.filter((role) => sides.includes(ROLES[role].side));

const authority = rolesOf("authority");
const readers = rolesOf("authority", "reader");
const supplier = rolesOf("supplier");
const parties = rolesOf("supplier", "assessor");

interface Rule {
	/** What it lets one do, to follow “may”. */
	readonly words: string;
	/** Who may; `everyone` needs no account, `signed-in` any account. */
	readonly roles: "everyone" | "signed-in" | readonly Role[];
}

export const POLICY = {
	"health.read": { words: "see whether Gatehouse is up", roles: "everyone" },
	"docs.read": { words: "read the description of the API", roles: "everyone" },
	"web.read": { words: "open the web application", roles: "everyone" },
	"rules.read": { words: "read the rules", roles: "everyone" },
	"standards.read": { words: "read the standards register", roles: "everyone" },
	"baseline.read": { words: "read the baseline and its versions", roles: "everyone" },
	"register.read": { words: "read and check certificates", roles: "everyone" },
	"sign-in": { words: "sign in, and claim an invitation", roles: "everyone" },
	"invitation.answer": { words: "answer by an invitation's link", roles: "everyone" },

	"account.self": {
		words: "see and change the own account, sessions, keys and the organisation acted for",
		roles: "signed-in",
	},

	"baseline.preview": { words: "see what a change of the baseline would do", roles: readers },
	"baseline.propose": { words: "propose a version of the baseline", roles: ["ciso", "standards-owner"] },
	"baseline.publish": {
		words: "publish a version of the baseline that somebody else proposed",
		roles: ["executive", "ciso", "standards-owner"],
	},

	"strategy.read": { words: "read the public strategy and its progress", roles: "everyone" },
	"governance.read": {
		words: "see bodies, strategy, readiness, minutes, posture reports and other cities",
		roles: readers,
	},
	"governance.record": { words: "record bodies, goals, minutes and other cities", roles: ["executive", "ciso"] },
	"readiness.record": {
		words: "record what SOC and CSIRT have, and how ready they say they are",
		roles: ["executive", "ciso", "soc", "csirt"],
	},

	"city.read": { words: "see the city and its posture", roles: readers },
	"city.export": { words: "take out the whole city as a file", roles: ["ciso", "administrator", "regulator"] },
	"city.import": { words: "put a whole city in", roles: ["administrator"] },
	"ecosystem.read": { words: "see actors, systems, products, fleets, engagements and supplies", roles: readers },
	"ecosystem.change": { words: "change them", roles: ["ciso", "procurement", "service-owner"] },
	"contracts.read": {
		words: "see contracts, their clauses and calendar, and ask whether to award or renew",
		roles: readers,
	},
	"contracts.change": {
		words: "record contracts clause by clause, and note what was dealt with",
		roles: ["ciso", "procurement", "service-owner"],
	},
	"responsibility.read": {
		words: "see who answers for what, its gaps, and declared states",
		roles: readers,
	},
	"responsibility.change": {
		words: "change offices and who answers for what, and say who mends a gap",
		roles: ["executive", "ciso"],
	},
	"responsibility.accept": {
		words: "accept an office or a duty that is one's own, and hand it over",
		roles: authority,
	},
	"attack.declare": {
		words: "declare, move on and end an attack, with an office that has the written power to",
		roles: ["executive", "ciso", "csirt", "service-owner"],
	},
	"assurance.read": { words: "see evidence, assessments and findings", roles: readers },
	"assurance.change": {
		words: "record evidence for the city's own subjects",
		roles: ["ciso", "service-owner", "standards-owner"],
	},
	"assurance.review": {
		words: "accept evidence, reject it or ask back",
		roles: ["ciso", "data-protection", "service-owner", "standards-owner"],
	},
	"assurance.assign": { words: "assign an assessor to subjects", roles: ["ciso", "procurement"] },
	"assurance.assessors": {
		words: "keep the register of assessors and of work they did before",
		roles: ["ciso", "standards-owner"],
	},
	"certificates.read": { words: "see what is proposed about certificates", roles: readers },
	"certificates.decide": {
		words: "send reports back, and propose or agree to issue, reduce, suspend, lift or withdraw certificates",
		roles: ["executive", "ciso", "standards-owner"],
	},
	"certificates.examine": {
		words: "record surveillance, draw certificates to be examined again and record what came of it",
		roles: ["executive", "ciso", "standards-owner"],
	},
	"oversight.read": {
		words: "see how far the city is covered by certificates, and take out statement and evidence",
		roles: ["executive", "ciso", "regulator"],
	},
	"trust.read": { words: "see which other cities are trusted, and what was heard of them", roles: readers },
	"trust.decide": {
		words: "propose or agree to trust another city's certificates, and stop trusting it",
		roles: ["executive", "ciso", "standards-owner"],
	},
	"certificates.keys": { words: "change the key that signs certificates", roles: ["administrator"] },
	"gate.read": { words: "read decisions, waivers and tier overrides", roles: readers },
	"gate.decide": { words: "ask the gate for a decision that is kept", roles: authority },
	"gate.request-waiver": {
		words: "ask for a waiver that somebody else signs",
		roles: ["ciso", "procurement", "service-owner", "standards-owner"],
	},
	"gate.waive": { words: "sign waivers and raise tiers", roles: ["executive", "ciso"] },
	"gate.suspend": {
		words: "suspend somebody or something, and lift it",
		roles: ["executive", "ciso", "soc", "csirt"],
	},
	"gate.lower-tier": { words: "lower a tier", roles: ["executive"] },
	"inbox.read": { words: "see what awaits a decision", roles: authority },
	"journal.read": {
		words: "read, verify and take out the journal",
		roles: ["executive", "ciso", "administrator", "regulator"],
	},

	"access.read": {
		words: "see accounts and who holds which role",
		roles: ["executive", "ciso", "data-protection", "administrator", "regulator"],
	},
	"access.administer": { words: "give and take roles, run accounts and sign-in", roles: ["administrator"] },
	"access.erase": { words: "erase personal data", roles: ["administrator", "data-protection"] },
	"access.delegate": { words: "hand the own role to somebody until a day", roles: authority },
	"invitations.read": {
		words: "see who was invited",
		roles: ["executive", "ciso", "procurement", "administrator", "regulator"],
	},
	"access.invite": { words: "invite suppliers", roles: ["ciso", "procurement", "administrator"] },

	"my.read": { words: "see the own subjects, what is asked of them and what others share", roles: parties },
	"my.answer": { words: "answer and hand in evidence for the own organisation", roles: supplier },
	"my.findings": { words: "write findings about what is assigned", roles: rolesOf("assessor") },
	"my.declare": { words: "sign that the own organisation is independent", roles: rolesOf("assessor") },
	"my.assess": { words: "work on assessments that are assigned", roles: rolesOf("assessor") },
	"my.share": { words: "choose who sees evidence", roles: ["supplier-owner"] },
	"my.team": { words: "say who acts for the own organisation", roles: ["supplier-owner"] },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof POLICY;

export const ALL_PERMISSIONS = Object.keys(POLICY) as Permission[];

/** What {@link mayDo} looks at. */
export interface Rights {
	readonly kind: "public" | "account" | "key" | "operator";
	readonly roles: readonly Role[];
	/** What a key is narrowed to; null: all that its roles hold. */
	readonly scopes: readonly Permission[] | null;
}

/** Whether whoever asks holds the permission. The operator, who sits at the machine with the store, holds all. */
export function mayDo({ kind, roles, scopes }: Rights, permission: Permission): boolean {
	const holders: Rule["roles"] = POLICY[permission].roles;
	if (kind === "operator" || holders === "everyone") return true;
	if (kind === "public" || (scopes !== null && !scopes.includes(permission))) return false;
	return holders === "signed-in" || roles.some((role) => holders.includes(role));
}

/** Whether the text names a permission; what a route declares is checked with it at start. */
export function isPermission(text: unknown): text is Permission {
	return typeof text === "string" && Object.hasOwn(POLICY, text);
}

export function isRole(text: unknown): text is Role {
	return typeof text === "string" && Object.hasOwn(ROLES, text);
}

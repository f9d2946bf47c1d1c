/**
 * Who may do what, all of it. A route names one permission (`config.access`); this table names who holds it.
 * Accounts and roles come in here, and nowhere else, when the city has them.
 */

export const PRINCIPAL_KINDS = ["public", "operator"] as const;
export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

const everyone: readonly PrincipalKind[] = ["public", "operator"];
const operators: readonly PrincipalKind[] = ["operator"];

export const POLICY = {
	"health.read": everyone,
	"docs.read": everyone,
	"web.read": everyone,
	"rules.read": everyone,
	"standards.read": everyone,
	"baseline.read": everyone,
	"baseline.preview": operators,
	"baseline.publish": operators,
	"city.read": operators,
	"city.import": operators,
	"ecosystem.read": operators,
	"ecosystem.change": operators,
	"assurance.read": operators,
	"assurance.change": operators,
	"gate.read": operators,
	"gate.decide": operators,
	"gate.change": operators,
	"journal.read": operators,
} as const satisfies Record<string, readonly PrincipalKind[]>;

export type Permission = keyof typeof POLICY;

/** Whether a principal of this kind holds the permission. */
export function mayDo(kind: PrincipalKind, permission: Permission): boolean {
	return (POLICY[permission] as readonly PrincipalKind[]).includes(kind);
}

/** Whether the text names a permission; what a route declares is checked with it at start. */
export function isPermission(text: unknown): text is Permission {
	return typeof text === "string" && Object.hasOwn(POLICY, text);
}

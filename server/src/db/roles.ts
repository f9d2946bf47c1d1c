import { GatehouseError } from "@gatehouse/framework";
import { sql } from "kysely";
import pg from "pg";
import type { Db } from "./open.ts";

/** What whoever runs the PostgreSQL server does once for the user of the address that serves requests. */
function statementsFor(user: string): string {
	const name = `"${user.replaceAll('"', '""')}"`;
	return [
		"create role gatehouse_app nologin noinherit;",
		"create role gatehouse_party nologin noinherit;",
		`grant gatehouse_app, gatehouse_party to ${name} with inherit false, set true;`,
	].join(" ");
}

/** `set role` without membership; a role that does not exist; raised by the migration that makes the roles. */
const ROLE_TROUBLE = new Set(["42501", "22023", "GH004"]);
/** Classes of SQLSTATE that say the server could not be used at all: sign-in, no such database, resources, operator. */
const UNREACHABLE = /^(08|28|3D|53|57)/;

/**
 * Makes sure that requests are served under row-level security: the session is `gatehouse_app`, can become
 * `gatehouse_party`, and neither of them is above the policies or a way to a role that is.
 * @throws GatehouseError GH-STORE-004 when the database does not answer, GH-STORE-008 when the roles are not fit.
 */
export async function requireRoles(db: Db, user: string): Promise<void> {
	const { rows } = await sql<{ party: boolean; unfit: string[] }>`
		select pg_has_role(session_user, 'gatehouse_party', 'set') as party,
			array(select rolname::text from pg_roles role where rolname in ('gatehouse_app', 'gatehouse_party')
				and (rolsuper or rolbypassrls or rolcreaterole
					or exists (select from pg_auth_members where member = role.oid)
					or exists (select from pg_class where relowner = role.oid))) as unfit`
		.execute(db)
		.catch((cause: unknown) => {
			throw isRoleTrouble(cause) ? unusable(user, cause) : unreachable(cause);
		});
	const [found] = rows;
	if (found === undefined || !found.party) throw unusable(user);
	if (found.unfit.length > 0) {
		throw new GatehouseError(
			"GH-STORE-008",
			`the database role \`${found.unfit.join("`, `")}\` could pass by the policies of the store: it must not be ` +
				"superuser, bypass row-level security, create roles, own tables or be a member of another role",
		);
	}
}

/** What kept the schema from being made, in words of the person who set the address, where it can be said. */
export function explained(cause: unknown, user: string): unknown {
	if (cause instanceof GatehouseError) return cause;
	if (!(cause instanceof pg.DatabaseError)) return unreachable(cause);
	if (cause.code === "GH004") return unusable(user, cause);
	return UNREACHABLE.test(cause.code ?? "") ? unreachable(cause) : cause;
}

const isRoleTrouble = (cause: unknown) => cause instanceof pg.DatabaseError && ROLE_TROUBLE.has(cause.code ?? "");

function unreachable(cause: unknown): GatehouseError {
	const why = cause instanceof Error ? cause.message : String(cause);
	return new GatehouseError("GH-STORE-004", `the database does not answer: ${why}`, { cause });
}

function unusable(user: string, cause?: unknown): GatehouseError {
	return new GatehouseError(
		"GH-STORE-008",
		`the database user \`${user}\` may neither make the roles \`gatehouse_app\` and \`gatehouse_party\` nor take ` +
			`them on; an administrator of the database runs, leaving out roles that exist: ${statementsFor(user)}`,
		cause === undefined ? {} : { cause },
	);
}

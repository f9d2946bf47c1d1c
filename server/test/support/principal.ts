import type { FastifyRequest } from "fastify";
import { isRole, type Role } from "../../src/access/policy.ts";
import { OPERATOR, type Principal, PUBLIC } from "../../src/access/principal.ts";

/**
 * Who a test sends a request as, by the header `test-as`: `public`, a role (`ciso`), or a role of an organisation
 * (`supplier-owner@signal-works`); before it, with a slash, the account (`anna/ciso`). Without it: the operator.
 */
export function testPrincipal(request: FastifyRequest): Principal {
	const header = request.headers["test-as"];
	if (typeof header !== "string") return OPERATOR;
	return header === "public" ? PUBLIC : principalNamed(header);
}

export function principalNamed(text: string): Principal {
	const [, named, role = "", organisation = null] = /^(?:([^/]+)\/)?([^@]+)(?:@(.+))?$/.exec(text) ?? [];
	if (!isRole(role)) throw new Error(`no role: ${text}`);
	const account = named ?? `test-${role}`;
	return { kind: "account", name: `account:${account}`, account, organisation, roles: [role as Role], scopes: null };
}

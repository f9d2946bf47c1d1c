import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { isPermission, mayDo, type Permission, POLICY } from "./policy.ts";
import { comesFromElsewhere, type Identify, type Principal } from "./principal.ts";

declare module "fastify" {
	interface FastifyContextConfig {
		/** The permission a request needs; every route names one. */
		access?: Permission;
	}
	interface FastifyRequest {
		principal: Principal;
	}
}

export interface AccessSettings {
	readonly identify: Identify;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Puts the door before every route: finds out who asks, refuses what they may not do and what another site sends in
 * their name. A server with a route that names no permission does not start.
 */
export function guardRoutes(app: FastifyInstance, { identify }: AccessSettings): void {
	const routes: RouteOptions[] = [];
	app.addHook("onRoute", (route) => {
		routes.push(route);
	});
	// Looked at only when all are there: plugins that bring routes of their own give them their permission late.
	app.addHook("onReady", async () => {
		const open = routes
			.filter(({ config }) => !isPermission(config?.access))
			.map(({ method, url }) => `${method} ${url}`);
		if (open.length > 0) throw new Error(`routes without a permission: ${open.join(", ")}`);
	});
	app.decorateRequest("principal");
	app.addHook("onRequest", async (request, reply) => {
		if (!READING.has(request.method) && comesFromElsewhere(request)) {
			throw new GatehouseError("GH-HTTP-008", "a change sent by a page of another site is refused");
		}
		request.principal = await identified(request, reply, identify);
		requirePermission(request, reply);
	});
}

/** Who sends it. Whoever sent what is no good is told what would be (RFC 9110 §11.6.1). */
async function identified(request: FastifyRequest, reply: FastifyReply, identify: Identify): Promise<Principal> {
	try {
		return await identify(request);
	} catch (error) {
		if (error instanceof GatehouseError && error.status === 401) reply.header("www-authenticate", "Bearer");
		throw error;
	}
}

/** @throws GatehouseError GH-HTTP-018 when nobody is signed in, GH-HTTP-008 when somebody is and may not. */
function requirePermission({ principal, routeOptions }: FastifyRequest, reply: FastifyReply): void {
	const permission = routeOptions.config.access;
	// What no route answers is answered by the not-found handler, which holds nothing to protect.
	if (permission === undefined || mayDo(principal, permission)) return;
	const { words } = POLICY[permission];
	if (principal.kind === "public") {
		reply.header("www-authenticate", "Bearer");
		throw new GatehouseError("GH-HTTP-018", `only who is signed in may ${words}`);
	}
	if (principal.lacks !== undefined)
		throw new GatehouseError("GH-ACC-014", `only with a second factor may you ${words}`);
	throw new GatehouseError("GH-HTTP-008", `you may not ${words} (permission \`${permission}\`)`);
}

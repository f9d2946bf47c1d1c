import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance, FastifyRequest, RouteOptions } from "fastify";
import { isPermission, mayDo, type Permission } from "./policy.ts";
import { type AccessSettings, comesFromElsewhere, type Principal, principalOf } from "./principal.ts";

declare module "fastify" {
	interface FastifyContextConfig {
		/** The permission a request needs; every route names one. */
		access?: Permission;
	}
	interface FastifyRequest {
		principal: Principal;
	}
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Puts the door before every route: finds out who asks, refuses what they may not do and what another site sends in
 * their name. A server with a route that names no permission does not start.
 */
export function guardRoutes(app: FastifyInstance, settings: AccessSettings): void {
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
	app.addHook("onRequest", (request, _reply, done) => {
		try {
			letIn(request, settings);
		} catch (error) {
			done(error instanceof Error ? error : new Error(String(error)));
			return;
		}
		done();
	});
}

/** @throws GatehouseError GH-HTTP-008 when the request may not be made. */
function letIn(request: FastifyRequest, settings: AccessSettings): void {
	request.principal = principalOf(request, settings);
	if (!READING.has(request.method) && comesFromElsewhere(request)) {
		throw new GatehouseError("GH-HTTP-008", "a change sent by a page of another site is refused");
	}
	requirePermission(request, settings);
}

/** @throws GatehouseError GH-HTTP-008 naming the permission. */
function requirePermission(request: FastifyRequest, settings: AccessSettings): void {
	const permission = request.routeOptions.config.access;
	// What no route answers is answered by the not-found handler, which holds nothing to protect.
	if (permission === undefined || mayDo(request.principal.kind, permission)) return;
	const way =
		settings.operatorToken === null
			? "open Gatehouse on the machine it runs on, by the address it prints"
			: "send `Authorization: Bearer` with the operator's token";
	throw new GatehouseError("GH-HTTP-008", `this needs the permission \`${permission}\`: ${way}`);
}

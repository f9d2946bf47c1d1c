import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Permission } from "../access/policy.ts";

declare module "fastify" {
	interface FastifyContextConfig {
		/** Requests a minute of one client to this route, where {@link PER_MINUTE} is not what it is to be. */
		perMinute?: number;
	}
}

export type Rates = Partial<Record<Permission, number>>;

/**
 * Requests a minute of one client to one route, by the permission the route needs; a route of a permission that is not
 * here is not counted (the load as a whole is: `overload.ts`). Signing in has limits of its own.
 */
export const PER_MINUTE: Rates = {
	"city.import": 10,
	"city.export": 30,
	"baseline.preview": 60,
	"baseline.propose": 30,
	"journal.read": 240,
	"invitation.answer": 120,
	"access.invite": 60,
	"access.administer": 240,
	"access.erase": 30,
	"my.answer": 300,
};

/** Clients remembered for each route; the one not heard of for longest is forgotten first. */
const CLIENTS = 10_000;

/**
 * Limits how often one client may ask for what costs much: 429 with `Retry-After`. A client is an account, whatever keys
 * it uses; without an account it is its network. The operator is never limited.
 */
export async function limitRates(app: FastifyInstance, rates: Rates): Promise<void> {
	// Before the plugin, which looks at `config.rateLimit` of each route as it comes.
	app.addHook("onRoute", (route) => {
		const access = route.config?.access;
		const max = route.config?.perMinute ?? (access === undefined ? undefined : rates[access]);
		if (max !== undefined) route.config = { ...route.config, rateLimit: { max, timeWindow: 60_000 } };
	});
	await app.register(rateLimit, {
		global: false,
		cache: CLIENTS,
		keyGenerator: clientOf,
		allowList: (request) => request.principal.kind === "operator",
		enableDraftSpec: true,
		onExceeded: tellingOnce(),
		errorResponseBuilder: (_request, { max, ttl }) =>
			new GatehouseError(
				"GH-HTTP-017",
				`at most ${max} such requests a minute are answered; the next in ${Math.ceil(ttl / 1000)} s`,
			),
	});
}

/** Logs who asks too often, once a minute each: the log is not to be flooded as well. */
function tellingOnce() {
	const told = new Map<string, number>();
	return (request: FastifyRequest, client: string) => {
		const minute = Math.floor(performance.now() / 60_000);
		if (told.get(client) === minute) return;
		told.delete(client);
		told.set(client, minute);
		if (told.size > CLIENTS) told.delete(told.keys().next().value ?? "");
		request.log.warn({ event: "rate.exceeded", client, route: request.routeOptions.url }, "too many requests");
	};
}

function clientOf({ principal, ip }: FastifyRequest): string {
	return principal.kind === "public" ? networkOf(ip) : (principal.account ?? principal.name);
}

/** The network a client belongs to: an IPv4 address, or the /64 that one IPv6 customer has to itself (RFC 6177). */
export function networkOf(ip: string): string {
	return normalizeIP(ip.replace(/%.*$/, ""), 64);
}

import { GatehouseError } from "@gatehouse/framework";
import type { FastifyHttpOptions, RawServerDefault } from "fastify";
import ipaddr from "ipaddr.js";

/** How long a connection may take for what, in ms, and how many there may be. */
export interface ConnectionLimits {
	/** From the first byte of a request to the end of its headers. */
	readonly headers: number;
	/** From the first byte of a request to the end of its body; files come this way, over slow lines too. */
	readonly request: number;
	/** Without a byte in either direction. */
	readonly idle: number;
	/** Between two requests: longer than the 60 s that proxies usually keep one, so that they end it and not we. */
	readonly keepAlive: number;
	/** How often slow ones are looked for. */
	readonly check: number;
	readonly most: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
	headers: 15_000,
	request: 300_000,
	idle: 120_000,
	keepAlive: 65_000,
	check: 5_000,
	most: 4096,
};

/** Bytes of all headers of a request together; more is answered with 431. */
const MOST_HEADER_BYTES = 16 * 1024;

/**
 * Options of Fastify that keep slow and endless requests from holding the server.
 * `X-Forwarded-*` counts only where it comes from one of `trustedProxies`; from anybody else it is ignored.
 */
export function connectionOptions(limits: ConnectionLimits, trustedProxies: readonly string[]) {
	return {
		http: {
			headersTimeout: limits.headers,
			connectionsCheckingInterval: limits.check,
			maxHeaderSize: MOST_HEADER_BYTES,
		},
		requestTimeout: limits.request,
		connectionTimeout: limits.idle,
		keepAliveTimeout: limits.keepAlive,
		trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
	} satisfies FastifyHttpOptions<RawServerDefault>;
}

/**
 * The proxies of a setting such as `10.0.0.7, fd00::/8`: addresses and networks with a comma between them.
 * @throws GatehouseError GH-CLI-002 naming the one that is no address.
 */
export function trustedProxiesOf(setting: string | undefined): string[] {
	const given = (setting ?? "").split(",").map((part) => part.trim());
	return given
		.filter((part) => part !== "")
		.map((part) => {
			if (ipaddr.isValid(part) || ipaddr.isValidCIDR(part)) return part;
			throw new GatehouseError("GH-CLI-002", `\`${part}\` in GATEHOUSE_TRUSTED_PROXIES is no address and no network`);
		});
}

import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { GatehouseError } from "@gatehouse/framework";
import ipaddr from "ipaddr.js";

/** Addresses of the public internet by their numbers that clouds answer with services of their own. */
const CLOUD = new Set(["168.63.129.16", "192.0.0.192"]);

/**
 * Whether an IP address lies on the public internet: neither private, link-local, loopback, multicast, reserved nor a
 * transition range that carries an IPv4 address inside (RFC 6890, RFC 4193, RFC 6598; IPv6: only 2000::/3, RFC 4291).
 */
export function isPublicAddress(text: string): boolean {
	if (!ipaddr.isValid(text)) return false;
	const address = ipaddr.process(text);
	if (CLOUD.has(address.toString()) || address.range() !== "unicast") return false;
	return address.kind() === "ipv4" || ((address.toByteArray()[0] ?? 0) & 0b1110_0000) === 0b0010_0000;
}

/** Networks of a machine and its cloud for themselves, where keys are handed out to whoever asks: never called. */
const NEVER = ["169.254.0.0/16", "fe80::/10", "fd00:ec2::/32"].map((network) => ipaddr.parseCIDR(network));

/** Whether an address may be called because its origin was named: any but those that clouds hand out keys on. */
export function isCallableByName(text: string): boolean {
	if (!ipaddr.isValid(text)) return false;
	const address = ipaddr.process(text);
	if (CLOUD.has(address.toString())) return false;
	return !NEVER.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
}

export function refusedAddress(host: string): GatehouseError {
	return new GatehouseError("GH-HTTP-033", `\`${host}\` is not on the public internet`);
}

/** Asks for all addresses of a name; the resolver of the system unless a test brings another. */
export type Resolve = (
	host: string,
	done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

const bySystem: Resolve = (host, done) => lookup(host, { all: true }, done);

/**
 * Looks a name up and hands the connection exactly the addresses that were looked at, so that no second answer of a name
 * server can lead elsewhere (DNS rebinding). One address that is not good refuses the name.
 */
export function pinnedLookup(isGood: (address: string) => boolean, resolve: Resolve = bySystem): LookupFunction {
	return (host, options, done) => {
		resolve(host, (error, addresses) => {
			const [first] = addresses ?? [];
			if (error !== null || first === undefined) return done(error ?? new Error("no address"), "", 0);
			if (!addresses.every(({ address }) => isGood(address))) {
				return done(new Error("refused", { cause: refusedAddress(host) }), "", 0);
			}
			if (options.all === true) return done(null, [...addresses]);
			return done(null, first.address, first.family);
		});
	};
}

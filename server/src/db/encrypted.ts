import pg from "pg";
import { isLoopbackHost } from "../access/principal.ts";

/**
 * The address of a PostgreSQL server, spoken to by TLS with its certificate checked wherever it is another machine. An
 * address that says something of TLS itself (`?sslmode=…`) is taken at its word.
 */
export function encryptedAddress(databaseUrl: string): string {
	if (isHere(databaseUrl) || /[?&](sslmode|ssl)=/.test(databaseUrl)) return databaseUrl;
	return `${databaseUrl}${databaseUrl.includes("?") ? "&" : "?"}sslmode=verify-full`;
}

/** Whether it is this machine, or no address at all, which whoever connects says in its own words. */
function isHere(databaseUrl: string): boolean {
	try {
		const { host } = new pg.Client({ connectionString: databaseUrl });
		return host.startsWith("/") || isLoopbackHost(host);
	} catch {
		return true;
	}
}

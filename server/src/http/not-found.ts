import { GatehouseError } from "@gatehouse/framework";

/** The error for an address that leads nowhere. */
export function nothingAt(method: string, url: string): GatehouseError {
	return new GatehouseError("GH-HTTP-001", `there is nothing at \`${method} ${url.split("?")[0]}\``);
}

import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

declare module "fastify" {
	interface FastifyInstance {
		/** The methods for which something answers at the address, in alphabetical order; empty: nothing is there. */
		methodsAt(url: string): readonly string[];
	}
}

/** Remembers for which methods each address answers, to tell a wrong method from a wrong address. */
export function rememberMethods(app: FastifyInstance): void {
	const known = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
	app.addHook("onRoute", ({ url, method }) => {
		const entry = known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
		for (const one of [method].flat()) entry.methods.add(one);
		known.set(url, entry);
	});
	app.decorate("methodsAt", (url: string) => {
		const path = url.split("?")[0] ?? "";
		const found = [...known.values()].filter(({ pattern }) => pattern.test(path));
		return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
	});
}

/**
 * Says that the method, not the address, is wrong (RFC 9110 section 15.5.6), where that is so.
 * @throws GatehouseError GH-HTTP-019.
 */
export function requireMethod(app: FastifyInstance, { method, url }: FastifyRequest, reply: FastifyReply): void {
	const methods = app.methodsAt(url);
	if (methods.length === 0) return;
	reply.header("allow", methods.join(", "));
	throw new GatehouseError("GH-HTTP-019", `\`${method}\` is not for \`${url.split("?")[0]}\``);
}

/** The addresses of a route: each parameter is one part of the path, a star is the rest. */
function patternOf(url: string): RegExp {
	const parts = url.split("/").map((part) => {
		if (part.startsWith(":")) return "[^/]+";
		return part === "*" ? ".*" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	});
	return new RegExp(`^${parts.join("/")}$`);
}

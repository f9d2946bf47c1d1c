import type { FastifyInstance } from "fastify";

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** An operation of the OpenAPI document. */
export interface Operation {
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** With its parameters in braces. */
	readonly path: string;
	readonly id: string;
}

/** Every operation that the server describes. */
export function operationsOf(app: FastifyInstance): Operation[] {
	return Object.entries(app.swagger().paths ?? {}).flatMap(([path, methods]) =>
		METHODS.flatMap((method) => {
			const operation = methods?.[method];
			if (operation === undefined) return [];
			return [{ method: method.toUpperCase() as Operation["method"], path, id: operation.operationId ?? "" }];
		}),
	);
}

/** The address with this in the place of the first parameter, and something that fits in the place of the others. */
export function addressOf({ path }: Operation, first: string): string {
	let place = 0;
	return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		place += 1;
		if (place === 1) return first;
		if (name === "sha256") return "a".repeat(64);
		return name === "requirement" ? "GOV-02" : "proposal";
	});
}

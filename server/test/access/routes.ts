import type { FastifyInstance } from "fastify";

/** A route that answers, as the router has it, whether it is described or not. */
export interface AnsweringRoute {
	readonly method: string;
	/** With braces where its parameters are: the router knows one of two names in the same place only. */
	readonly path: string;
}

/** The address with its parameters unnamed. */
export const unnamed = (path: string) => path.replaceAll(/\{\w+\}/g, "{}");

/** Every route of the router but those that only look (`HEAD`) or ask for leave (`OPTIONS`), read from its own print. */
export function answeringRoutes(app: FastifyInstance): AnsweringRoute[] {
	const above: string[] = [];
	return app
		.printRoutes({ commonPrefix: false })
		.split("\n")
		.flatMap((line) => {
			const [, indent = "", part = "", methods = ""] = /^([│ ]*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line) ?? [];
			if (part === "") return [];
			const depth = indent.length / 4;
			above.splice(depth, above.length, part);
			const path = above.join("").replaceAll(/:\w+(\|:?\{?\w+\}?)*/g, "{}");
			return methods
				.split(", ")
				.filter((method) => method !== "" && method !== "HEAD" && method !== "OPTIONS")
				.map((method) => ({ method, path }));
		});
}

import { GatehouseError, type Issue, zodIssues } from "@gatehouse/framework";
import type { FastifySchemaCompiler, FastifySerializerCompiler } from "fastify";
import { z } from "zod";

/** Where a part of the request stands in paths of issues; fields of the body stand for themselves. */
const PART_PREFIX: Readonly<Record<string, readonly string[]>> = {
	querystring: ["query"],
	params: ["path"],
	headers: ["header"],
};
const PART_NAME: Readonly<Record<string, string>> = {
	querystring: "query",
	params: "address",
	headers: "headers",
	body: "body",
};

/** Checks a part of a request against its schema; every fault names its field. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
	const prefix = PART_PREFIX[httpPart ?? ""] ?? [];
	const name = PART_NAME[httpPart ?? ""] ?? "request";
	return (data: unknown) => {
		const result = schema.safeParse(data);
		if (result.success) return { value: result.data };
		const issues = zodIssues(result.error, "GH-HTTP-002", { schema, input: data }).map((issue) => ({
			...issue,
			path: [...prefix, ...issue.path],
		}));
		return { error: invalid(`the ${name} is not valid`, issues) };
	};
};

/** A request whose fields are wrong. */
export function invalid(message: string, issues: readonly Issue[]): GatehouseError {
	return new GatehouseError("GH-HTTP-002", message, { issues });
}

/** An answer that does not fit the schema the route promises: a fault of ours, never of the request. */
export class WrongAnswer extends Error {
	constructor(method: string, url: string, cause: z.ZodError) {
		super(`${method} ${url} answers with what its schema does not allow: ${z.prettifyError(cause)}`, { cause });
		this.name = "WrongAnswer";
	}
}

/** Writes answers as JSON. `checked`: refuse answers that do not fit their schema (tests); costs time. */
export function serializerCompiler(checked: boolean): FastifySerializerCompiler<z.ZodType> {
	if (!checked) return () => (data: unknown) => JSON.stringify(data);
	return ({ schema, method, url }) =>
		(data: unknown) => {
			const result = z.safeParse(schema, data);
			if (!result.success) throw new WrongAnswer(method, url, result.error);
			return JSON.stringify(data);
		};
}

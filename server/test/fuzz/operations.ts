/** A route of the OpenAPI document. */
export interface Operation {
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly query: readonly string[];
	/** A schema of its JSON body, references resolved on the way. */
	readonly body: unknown;
	/** Media types of its body, the usual one first; a route that takes files is not described by a schema. */
	readonly mediaTypes: readonly string[];
}

export type Node = { readonly [key: string]: unknown };
export const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const METHODS = ["get", "put", "post", "delete", "patch"];
const FORM = "multipart/form-data; boundary=x";

/** Every operation of an OpenAPI document. */
export function operationsOf(document: unknown): Operation[] {
	const paths = isNode(document) && isNode(document.paths) ? document.paths : {};
	return Object.entries(paths).flatMap(([path, methods]) =>
		METHODS.flatMap((method) => {
			const operation = isNode(methods) ? methods[method] : undefined;
			return isNode(operation) ? [operationOf(method, path, operation)] : [];
		}),
	);
}

function operationOf(method: string, path: string, operation: Node): Operation {
	const parameters = Array.isArray(operation.parameters) ? operation.parameters.filter(isNode) : [];
	const content =
		isNode(operation.requestBody) && isNode(operation.requestBody.content) ? operation.requestBody.content : {};
	const json = content["application/json"];
	const takesFiles = method === "post" && path.endsWith("/files");
	return {
		id: String(operation.operationId),
		method: method.toUpperCase(),
		path,
		query: parameters.filter((one) => one.in === "query").map((one) => String(one.name)),
		body: isNode(json) ? json.schema : undefined,
		mediaTypes: takesFiles ? [FORM, "application/pdf"] : Object.keys(content),
	};
}

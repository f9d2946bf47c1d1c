type Node = { [key: string]: unknown };

const METHODS = ["get", "put", "post", "delete"];

/**
 * Adds to a generated OpenAPI document what holds for every operation (problem details, ETag, idempotency, CSV), and
 * drops the components nothing refers to.
 */
export function completeDocument<D extends object>(document: D): D {
	const copy: D = structuredClone(document);
	for (const path of Object.values(nodeAt(copy, "paths"))) {
		for (const method of METHODS) {
			const operation = isNode(path) ? path[method] : undefined;
			if (isNode(operation)) completeOperation(operation, method);
		}
	}
	pruneComponents(copy);
	return mergeInputs(copy);
}

function completeOperation(operation: Node, method: string): void {
	const parameters = Array.isArray(operation.parameters) ? operation.parameters.filter(isNode) : [];
	const responses = nodeAt(operation, "responses");
	responses.default = {
		description: "what went wrong (RFC 9457)",
		content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
	};
	if (parameters.some((parameter) => parameter.name === "format")) offerCsv(responses);
	if (method === "post")
		parameters.push(header("Idempotency-Key", "repeat the request with the same key and it is done once"));
	if (method === "put" || method === "delete") {
		parameters.push(header("If-Match", "the `ETag` of the entry as it was read; 428 without, 412 when it has changed"));
	}
	if (method !== "get") parameters.push(header("Change-Reason", "why, for the journal (percent-encoded UTF-8)"));
	if (parameters.length > 0) operation.parameters = parameters;
}

function header(name: string, description: string): Node {
	return { in: "header", name, description, required: false, schema: { type: "string" } };
}

function offerCsv(responses: Node): void {
	const content = nodeAt(nodeAt(responses, "200"), "content");
	content["text/csv"] = { schema: { type: "string" } };
}

/** Removes components until every one left is referred to. */
function pruneComponents(document: object): void {
	const schemas = nodeAt(nodeAt(document, "components"), "schemas");
	for (;;) {
		const text = JSON.stringify(document);
		const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
		if (unused.length === 0) return;
		for (const name of unused) delete schemas[name];
	}
}

/** A shape that is the same coming in and going out needs one name: drops `ActorInput` where it equals `Actor`. */
function mergeInputs<D extends object>(document: D): D {
	const schemas = nodeAt(nodeAt(document, "components"), "schemas");
	let same = Object.keys(schemas).filter((name) => name.endsWith("Input") && baseOf(name) in schemas);
	for (;;) {
		const merged = (value: unknown) => withoutInputs(JSON.stringify(value), same);
		const still = same.filter((name) => merged(schemas[name]) === merged(schemas[baseOf(name)]));
		if (still.length === same.length) break;
		same = still;
	}
	for (const name of same) delete schemas[name];
	return JSON.parse(withoutInputs(JSON.stringify(document), same));
}

const baseOf = (name: string) => name.slice(0, -"Input".length);

function withoutInputs(text: string, names: readonly string[]): string {
	return names.reduce((rest, name) => {
		return rest.replaceAll(`"#/components/schemas/${name}"`, `"#/components/schemas/${baseOf(name)}"`);
	}, text);
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeAt(parent: object, key: string): Node {
	const value: unknown = Reflect.get(parent, key);
	if (isNode(value)) return value;
	const made: Node = {};
	Reflect.set(parent, key, made);
	return made;
}

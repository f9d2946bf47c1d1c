import type { InjectOptions } from "fastify";
import type { Random } from "./random.ts";
import { brokenJson, oddText, oddValue } from "./values.ts";

/** A route of the OpenAPI document. */
export interface Operation {
	readonly method: string;
	readonly path: string;
	readonly query: readonly string[];
	/** A schema of its JSON body, references resolved on the way. */
	readonly body: unknown;
	readonly mediaTypes: readonly string[];
}

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const METHODS = ["get", "put", "post", "delete", "patch"];

/** Every operation of an OpenAPI document. */
export function operationsOf(document: unknown): Operation[] {
	const paths = isNode(document) && isNode(document.paths) ? document.paths : {};
	return Object.entries(paths).flatMap(([path, methods]) =>
		METHODS.flatMap((method) => {
			const operation = isNode(methods) ? methods[method] : undefined;
			if (!isNode(operation)) return [];
			const parameters = Array.isArray(operation.parameters) ? operation.parameters.filter(isNode) : [];
			const query = parameters.filter((one) => one.in === "query").map((one) => String(one.name));
			const content =
				isNode(operation.requestBody) && isNode(operation.requestBody.content) ? operation.requestBody.content : {};
			const json = content["application/json"];
			return [
				{
					method: method.toUpperCase(),
					path,
					query,
					body: isNode(json) ? json.schema : undefined,
					mediaTypes: Object.keys(content),
				},
			];
		}),
	);
}

const SUBJECTS = ["signal-works", "traffic-control", "signals", "signal-contract", "road-network", "traffic-office"];
const IDS = ["signal-works", "traffic-control", "signals", "policy-2026", "late-patches", "1.0.0", "GOV-02", "x"];
const DAYS = ["2026-11-24", "2026-01-01", "2026-12-31", "2027-06-30"];
const PRINCIPALS = [
	"public",
	"ciso",
	"executive",
	"administrator",
	"procurement",
	"standards-owner",
	"regulator",
	"data-protection",
	"supplier-owner@signal-works",
	"supplier-contributor@chip-maker",
	"supplier-owner@nobody",
	"assessor@some-lab",
];
const TYPES = [
	"application/json",
	"application/json; charset=utf-16",
	"text/plain",
	"application/xml",
	"multipart/form-data; boundary=x",
	"application/x-www-form-urlencoded",
	"application/yaml",
	"text/csv",
	"application/octet-stream",
	"nonsense",
	"",
];
const HEADERS = [
	"if-match",
	"if-none-match",
	"idempotency-key",
	"change-reason",
	"accept",
	"accept-encoding",
	"authorization",
	"cookie",
	"origin",
	"host",
	"range",
	"invitation",
	"x-forwarded-for",
	"x-http-method-override",
	"accept-version",
	"expect",
	"sec-fetch-site",
	"content-encoding",
];

/** Makes a request that is wrong in some way, most often in one way only, so that it comes far before it is refused. */
export function malformed(random: Random, operations: readonly Operation[], schemas: Node): InjectOptions {
	const operation = random.pick(operations);
	const method = random.chance(0.05)
		? random.pick(["PATCH", "OPTIONS", "TRACE", "HEAD", "PUT", "DELETE", "POST", "GET"])
		: operation.method;
	const headers: Record<string, string> = { host: "127.0.0.1:8080" };
	if (random.chance(0.7)) headers["test-as"] = random.pick(PRINCIPALS);
	if (operation.method === "PUT" || operation.method === "DELETE")
		headers["if-match"] = random.pick(["*", '"1"', '"0"']);
	while (random.chance(0.25)) headers[random.pick(HEADERS)] = headerText(random);
	const payload = method === "GET" || method === "HEAD" ? undefined : bodyOf(random, operation, schemas);
	if (payload !== undefined) {
		const usual = operation.mediaTypes[0] ?? "application/json";
		headers["content-type"] = random.chance(0.85) ? usual : random.pick(TYPES);
	}
	return {
		method: method as NonNullable<InjectOptions["method"]>,
		url: address(random, operation),
		headers,
		...(payload === undefined ? {} : { payload }),
	};
}

/** What a client can put into a header: no line ends, nothing beyond Latin-1. */
const headerText = (random: Random) =>
	oddText(random)
		.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "")
		.slice(0, 3000);

function address(random: Random, operation: Operation): string {
	const path = operation.path.replaceAll(/\{\w+\}/g, () => {
		if (random.chance(0.6)) return random.pick(IDS);
		return random.chance(0.9)
			? encodeURIComponent(oddText(random).toWellFormed())
			: random.pick(["%zz", "%00", "%ff%fe", "..%2f..", "%2e%2e", ";a=b", "a/b", ""]);
	});
	const tricked = random.chance(0.04)
		? random.pick([
				`/${path}`,
				`${path}/`,
				path.replace("/api", "/api/."),
				path.toUpperCase(),
				`${path}%00`,
				`${path}/..`,
				`${path}#x`,
			])
		: path;
	const pairs: string[] = [];
	while (random.chance(0.45)) {
		const known = operation.query.length > 0 && random.chance(0.8);
		const name = known ? random.pick(operation.query) : encodeURIComponent(oddText(random).toWellFormed());
		const value = random.chance(0.9)
			? encodeURIComponent(oddText(random).toWellFormed())
			: random.pick(["%", "%zz", "&&", "=", "[]", "a[b]=c"]);
		pairs.push(`${name}=${value}`);
		// Given twice.
		if (random.chance(0.15)) pairs.push(`${name}=${value}`);
	}
	return pairs.length === 0 ? tricked : `${tricked}?${pairs.join("&")}`;
}

function bodyOf(random: Random, operation: Operation, schemas: Node): string | undefined {
	if (random.chance(0.05)) return undefined;
	const value =
		operation.body === undefined || random.chance(0.1)
			? oddValue(random)
			: shaped({ random, schemas, mess: random.pick([0, 0.02, 0.06, 0.2]) }, operation.body, 8);
	const whole = JSON.stringify(value) ?? "null";
	return random.chance(0.15) ? brokenJson(random, whole) : whole;
}

/** What a body is made with; `mess`: how likely each part of it is something else than it should be. */
interface Making {
	readonly random: Random;
	readonly schemas: Node;
	readonly mess: number;
}

/** A value that fits a schema, or nearly. */
function shaped(making: Making, schema: unknown, depth: number, name = ""): unknown {
	const { random, schemas, mess } = making;
	if (!isNode(schema) || depth === 0 || random.chance(mess)) return oddValue(random, 2);
	if (typeof schema.$ref === "string")
		return shaped(making, schemas[schema.$ref.split("/").at(-1) ?? ""], depth - 1, name);
	if ("const" in schema) return schema.const;
	if (Array.isArray(schema.enum) && schema.enum.length > 0) return random.pick(schema.enum);
	const choices = [schema.anyOf, schema.oneOf].find((list) => Array.isArray(list) && list.length > 0);
	if (Array.isArray(choices)) return shaped(making, random.pick(choices), depth - 1, name);
	if (schema.type === "array") {
		return Array.from({ length: 1 + random.below(2) }, () => shaped(making, schema.items, depth - 1, name));
	}
	if (schema.type === "object") return shapedObject(making, schema, depth);
	if (schema.type === "integer" || schema.type === "number") return random.below(5);
	if (schema.type === "boolean") return random.chance(0.5);
	return schema.type === "string" ? shapedText(random, name) : oddValue(random, 1);
}

/** A text as a member of this name has it. */
function shapedText(random: Random, name: string): string {
	if (/(On|[Uu]ntil|[Ff]rom|[Ss]ince|^at|[Dd]ay)$/.test(name) && random.chance(0.8)) return random.pick(DAYS);
	if (/email/i.test(name)) return `somebody${random.below(1000)}@example.org`;
	if (/requirements?$/.test(name)) return "GOV-02";
	if (/country/.test(name)) return "DE";
	if (/version/i.test(name)) return `1.${random.below(5)}.0`;
	return random.chance(0.3) ? `new-${random.below(1_000_000)}` : random.pick(SUBJECTS);
}

function shapedObject(making: Making, schema: Node, depth: number): unknown {
	const { random, mess } = making;
	const properties = isNode(schema.properties) ? schema.properties : {};
	const required = Array.isArray(schema.required) ? schema.required : [];
	const entries = Object.entries(properties)
		.filter(([name]) => random.chance(required.includes(name) ? 1 - mess / 2 : 0.3))
		.map(([name, member]) => [name, shaped(making, member, depth - 1, name)] as const);
	const extra = random.chance(mess) ? [[oddText(random), oddValue(random, 1)] as const] : [];
	return Object.fromEntries([...entries, ...extra]);
}

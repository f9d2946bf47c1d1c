import type { InjectOptions } from "fastify";
import { bodyOf } from "./bodies.ts";
import type { Client } from "./clients.ts";
import type { Node, Operation } from "./operations.ts";
import type { Random } from "./random.ts";
import { oddText } from "./values.ts";

const IDS = ["signal-works", "traffic-control", "signals", "policy-2026", "late-patches", "1.0.0", "GOV-02", "x"];
/** What belongs to the rival: asked for by those it is no business of. */
export const RIVAL_IDS = ["rival-works", "rival-head", "rival-proof", "rival-secret", "rival-contract"];
const TYPES = [
	"application/json",
	"application/json; charset=utf-16",
	"text/plain",
	"application/xml",
	"multipart/form-data; boundary=x",
	"multipart/form-data",
	`multipart/form-data; boundary=${"b".repeat(300)}`,
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
	"file-name",
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
/** Addresses that no route answers, and such that are answered by no route of the document. */
const ELSEWHERE = [
	"/",
	"/.git/config",
	"/.env",
	"/api",
	"/api/",
	"/api/docs/static/../../../package.json",
	"/api/docs/json",
	"/api/openapi.json",
	"/assets/..%2f..%2fpackage.json",
	"/errors/GH-HTTP-010",
	"/%2e%2e/%2e%2e/etc/passwd",
	"//example.org/",
];

/** Makes a request that is wrong in some way, most often in one way only, so that it comes far before it is refused. */
export function malformed(random: Random, operation: Operation, client: Client, schemas: Node): InjectOptions {
	const method = random.chance(0.05)
		? random.pick(["PATCH", "OPTIONS", "TRACE", "HEAD", "PUT", "DELETE", "POST", "GET"])
		: operation.method;
	const headers: Record<string, string> = { host: "127.0.0.1:8080", ...client.headers };
	if (operation.method === "PUT" || operation.method === "DELETE")
		headers["if-match"] = random.pick(["*", '"1"', '"0"']);
	while (random.chance(0.25)) headers[random.pick(HEADERS)] = headerText(random);
	const payload = method === "GET" || method === "HEAD" ? undefined : bodyOf(random, operation, schemas);
	if (payload !== undefined) {
		const usual = random.chance(0.8) ? operation.mediaTypes[0] : operation.mediaTypes.at(-1);
		headers["content-type"] = random.chance(0.85) ? (usual ?? "application/json") : random.pick(TYPES);
		if (operation.path.endsWith("/files") && random.chance(0.5)) headers["file-name"] = "report.pdf";
	}
	const isHarmless = client.isOutside || method === "GET" || method === "HEAD";
	return {
		method: method as NonNullable<InjectOptions["method"]>,
		url: random.chance(0.01) ? random.pick(ELSEWHERE) : address(random, operation, isHarmless),
		headers,
		// Many networks: limits by network are met, but do not stand before everything.
		remoteAddress: `10.${random.below(4)}.${random.below(256)}.${random.below(256)}`,
		...(payload === undefined ? {} : { payload }),
	};
}

/** What a client can put into a header: no line ends, nothing beyond Latin-1. */
const headerText = (random: Random) =>
	oddText(random)
		.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "")
		.slice(0, 3000);

function address(random: Random, operation: Operation, isHarmless: boolean): string {
	const ids = isHarmless && random.chance(0.4) ? RIVAL_IDS : IDS;
	const path = operation.path.replaceAll(/\{\w+\}/g, () => {
		if (random.chance(0.7)) return random.pick(ids);
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
			: random.pick(["%", "%zz", "&&", "=", "[]", "a[b]=c", "[__proto__]=1"]);
		pairs.push(`${name}=${value}`);
		// Given twice, and very often.
		if (random.chance(0.15)) pairs.push(`${name}=${value}`);
		if (random.chance(0.005)) pairs.push(...Array.from({ length: 800 }, (_, i) => `${name}=${i}`));
	}
	return pairs.length === 0 ? tricked : `${tricked}?${pairs.join("&")}`;
}

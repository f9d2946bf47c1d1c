import { isNode, type Node, type Operation } from "./operations.ts";
import type { Random } from "./random.ts";
import { brokenBytes, brokenJson, monstrous, oddText, oddValue } from "./values.ts";

const SUBJECTS = ["signal-works", "traffic-control", "signals", "signal-contract", "road-network", "traffic-office"];
const DAYS = ["2026-11-24", "2026-01-01", "2026-12-31", "2027-06-30"];

/** A body for an operation: what it takes, but wrong somewhere; undefined: none at all. */
export function bodyOf(random: Random, operation: Operation, schemas: Node): string | Buffer | undefined {
	if (random.chance(0.05)) return undefined;
	if (operation.mediaTypes.some((type) => type.startsWith("multipart/"))) return formOf(random);
	const whole = operation.mediaTypes.includes("text/csv")
		? tableOf(random)
		: (JSON.stringify(jsonOf(random, operation, schemas)) ?? "null");
	if (random.chance(0.02)) return monstrous(random);
	if (random.chance(0.04)) return brokenBytes(random, whole);
	return random.chance(0.15) ? brokenJson(random, whole) : whole;
}

function jsonOf(random: Random, operation: Operation, schemas: Node): unknown {
	if (operation.body === undefined || random.chance(0.1)) return oddValue(random);
	return shaped({ random, schemas, mess: random.pick([0, 0.02, 0.06, 0.2]) }, operation.body, 8);
}

/** Files that are what they say, say what they are not, or are nothing. */
const CONTENTS: readonly string[] = [
	"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF",
	"\x89PNG\r\n\x1a\n",
	"PK\x03\x04",
	"<html><script>alert(1)</script>",
	"<svg onload=alert(1) xmlns='http://www.w3.org/2000/svg'/>",
	"MZ\x90\0",
	"\x7fELF",
	"",
	"plain text",
	"\r\n--x\r\n",
];

/** A form with files, of the boundary `x`: parts without names, names that lead away, headers without end, cut short. */
function formOf(random: Random): Buffer {
	const parts: string[] = [];
	do {
		const name = random.chance(0.7) ? "file" : oddText(random);
		const file = random.chance(0.8) ? `; filename="${random.chance(0.4) ? "report.pdf" : oddText(random)}"` : "";
		const type = random.chance(0.7)
			? `\r\ncontent-type: ${random.pick(["application/pdf", "image/png", oddText(random)])}`
			: "";
		const more = random.chance(0.05) ? `\r\nx: ${"y".repeat(random.pick([10, 20_000]))}`.repeat(30) : "";
		const content = random.chance(0.9) ? random.pick(CONTENTS) : "z".repeat(random.pick([100, 300_000]));
		parts.push(`--x\r\ncontent-disposition: form-data; name="${name}"${file}${type}${more}\r\n\r\n${content}\r\n`);
	} while (random.chance(0.3) || (random.chance(0.02) && parts.length < 60));
	const whole = `${parts.join("")}--x--\r\n`;
	const said = random.pick<() => string>([
		() => whole,
		() => whole,
		() => whole.slice(0, random.below(whole.length + 1)),
		() => whole.replaceAll("\r\n", "\n"),
		() => whole.replace("--x--", "--y--"),
		() => whole.replace("form-data", random.pick(["attachment", "", "form-data; form-data"])),
		() => "",
	])();
	return Buffer.from(said, "latin1");
}

/** A table with columns that are known, are not, are too many or too few. */
function tableOf(random: Random): string {
	const columns = [
		"organisation",
		"email",
		"until",
		"subject",
		"requirements",
		"type",
		"title",
		"from",
		"grade",
		"note",
	];
	const heading = columns.filter(() => random.chance(0.7)).join(random.pick([",", ",", ",", ";", "\t"]));
	const cell = () => (random.chance(0.6) ? shapedText(random, random.pick(columns)) : oddText(random));
	const rows = Array.from({ length: random.below(6) }, () =>
		Array.from({ length: random.pick([7, 7, 6, 3, 12]) }, () => (random.chance(0.2) ? `"${cell()}` : cell())).join(","),
	);
	return [heading, ...rows].join(random.pick(["\r\n", "\n"]));
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

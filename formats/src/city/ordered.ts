import { canonicalJson } from "@gatehouse/framework";
import { z } from "zod";
import type { YamlValue } from "../yaml/value.ts";

type Schema = z.core.$ZodType;

/**
 * The value with its keys in the order of the schema (free keys by name), and without what the schema would fill in
 * again: defaults, and keys that are `undefined`.
 */
export function bySchema(schema: Schema, value: unknown): YamlValue {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
		return bySchema(schema.def.innerType, value);
	}
	if (schema instanceof z.ZodDiscriminatedUnion) return chosen(schema, value);
	if (Array.isArray(value)) return value.map((item, index) => bySchema(itemSchema(schema, index), item));
	if (value === null || typeof value !== "object") return value as YamlValue;
	const record = value as Record<string, unknown>;
	if (!(schema instanceof z.ZodObject))
		return byName(record, schema instanceof z.ZodRecord ? schema.valueType : schema);
	const members = Object.entries(schema.shape as Record<string, Schema>).filter(
		([key, member]) => record[key] !== undefined && !isDefault(member, record[key]),
	);
	return Object.fromEntries(members.map(([key, member]) => [key, bySchema(member, record[key])]));
}

/** The discriminator first: it says how to read the rest. */
function chosen(union: z.ZodDiscriminatedUnion, value: unknown): YamlValue {
	const key = union.def.discriminator;
	const given = (value as Record<string, unknown>)[key];
	const option = union.options.find((one) => one instanceof z.ZodObject && accepts(one.shape[key], given));
	const ordered = bySchema(option ?? z.unknown(), value) as { [key: string]: YamlValue };
	return { [key]: ordered[key] ?? null, ...ordered };
}

const accepts = (literal: unknown, given: unknown): boolean =>
	literal instanceof z.ZodLiteral && literal.values.has(given as z.core.util.Literal);

function itemSchema(schema: Schema, index: number): Schema {
	if (schema instanceof z.ZodArray) return schema.element as Schema;
	return (schema instanceof z.ZodTuple ? schema.def.items[index] : undefined) ?? z.unknown();
}

function byName(record: Record<string, unknown>, member: Schema): YamlValue {
	const names = Object.keys(record)
		.filter((name) => record[name] !== undefined)
		.sort();
	return Object.fromEntries(names.map((name) => [name, bySchema(member, record[name])]));
}

function isDefault(schema: Schema, value: unknown): boolean {
	return schema instanceof z.ZodDefault && canonicalJson(schema.def.defaultValue) === canonicalJson(value);
}

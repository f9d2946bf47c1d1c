import { z } from "zod";
import type { IssuePath } from "./problems.ts";

type AnySchema = z.core.$ZodType;

/** The keys that a schema knows for the mapping at `path`; for a union, those of the branch the value chose. */
export function knownKeys(schema: AnySchema, path: IssuePath, input?: unknown): string[] {
	let current: AnySchema[] = branches(schema, input);
	let value = input;
	for (const step of path) {
		value = value !== null && typeof value === "object" ? (value as Record<string | number, unknown>)[step] : undefined;
		current = current.flatMap((part) => child(part, step)).flatMap((part) => branches(part, value));
	}
	const keys = current.flatMap((part) => (part instanceof z.ZodObject ? Object.keys(part.shape) : []));
	return [...new Set(keys)];
}

/** Strips what wraps a schema and splits unions, keeping only the branch that the discriminator names. */
function branches(schema: AnySchema, value: unknown): AnySchema[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
		return branches(schema._zod.def.innerType, value);
	}
	if (schema instanceof z.ZodDiscriminatedUnion) {
		const key = schema._zod.def.discriminator;
		const chosen = schema.options.filter((option) => accepts(option, key, value));
		return (chosen.length > 0 ? chosen : schema.options).flatMap((option) => branches(option, value));
	}
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => branches(option, value));
	return [schema];
}

function accepts(option: AnySchema, key: string, value: unknown): boolean {
	if (!(option instanceof z.ZodObject) || value === null || typeof value !== "object") return false;
	const own = option.shape[key];
	return own !== undefined && z.safeParse(own, (value as Record<string, unknown>)[key]).success;
}

function child(schema: AnySchema, step: string | number): AnySchema[] {
	if (schema instanceof z.ZodObject) {
		const member: AnySchema | undefined = schema.shape[step];
		return member === undefined ? [] : [member];
	}
	if (schema instanceof z.ZodArray) return [schema.element];
	if (schema instanceof z.ZodTuple) {
		const item = schema._zod.def.items[Number(step)];
		return item === undefined ? [] : [item];
	}
	if (schema instanceof z.ZodRecord) return [schema.valueType];
	return [];
}

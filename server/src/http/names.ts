import { z } from "zod";

/** Every schema that gets a name of its own in the OpenAPI document. */
export const schemaNames = z.registry<{ id: string }>();

/** Gives a schema its name in the OpenAPI document, and returns it. A name is given once. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
	schemaNames.add(schema, { id });
	return schema;
}

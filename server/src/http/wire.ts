import type { FastifyPluginAsync, FastifyTypeProvider, RawServerDefault } from "fastify";
import type { z } from "zod";

/** The type with every object and list in it read-only: answers are only read. */
export type Frozen<T> = unknown extends T
	? T
	: T extends string | number | boolean | null | undefined
		? T
		: T extends readonly (infer Item)[]
			? readonly Frozen<Item>[]
			: { readonly [K in keyof T]: Frozen<T[K]> };

/** Types of requests and answers from their schemas. */
export interface WireTypes extends FastifyTypeProvider {
	validator: this["schema"] extends z.ZodType ? z.output<this["schema"]> : unknown;
	serializer: this["schema"] extends z.ZodType ? Frozen<z.output<this["schema"]>> : unknown;
}

/** The routes of one chapter. */
export type Routes = FastifyPluginAsync<Record<never, never>, RawServerDefault, WireTypes>;

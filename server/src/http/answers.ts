import type { FastifySchema } from "fastify";
import { z } from "zod";

/** What an OpenAPI operation says of itself. */
export interface Operation extends FastifySchema {
	readonly operationId: string;
	readonly tags: readonly string[];
	readonly summary: string;
	readonly description?: string;
}

/** Answer without a body. */
export const nothing = z.null().describe("done; no body");

import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { schemaNames } from "./names.ts";
import { completeDocument } from "./openapi-document.ts";
import "./problem-shape.ts";
import "./shapes.ts";

const CHAPTERS = [
	"city",
	"standards",
	"baseline",
	"ecosystem",
	"assurance",
	"register",
	"gate",
	"journal",
	"access",
	"accounts",
];
const transformSchema = createJsonSchemaTransform({ schemaRegistry: schemaNames });
const transformDocument = createJsonSchemaTransformObject({ schemaRegistry: schemaNames });

/** Collects every route registered after it into an OpenAPI 3.1 document (`app.swagger()`). */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
	await app.register(swagger, {
		openapi: {
			openapi: "3.1.0",
			info: {
				title: "Gatehouse",
				version,
				description: "May this system, supplier or device be connected to the city on a given day, and why?",
				license: { name: "Apache-2.0", identifier: "Apache-2.0" },
			},
			servers: [{ url: "/" }],
			tags: CHAPTERS.map((name) => ({ name })),
			components: { securitySchemes: { apiKey: { type: "http", scheme: "bearer" } } },
		},
		transform: transformSchema,
		transformObject: (document) => completeDocument(transformDocument(document)),
	});
}

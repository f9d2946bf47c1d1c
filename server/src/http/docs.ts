import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/** The API described: as a document for programs, as pages for people. */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
	app.get("/api/openapi.json", { config: { access: "docs.read" }, schema: { hide: true } }, async (_request, reply) =>
		reply.type("application/json; charset=utf-8").send(app.swagger()),
	);
	await app.register(async (docs) => {
		docs.addHook("onRoute", (route) => {
			route.config = { ...route.config, access: "docs.read" };
		});
		await docs.register(swaggerUi, {
			routePrefix: "/api/docs",
			staticCSP: true,
			uiConfig: { docExpansion: "none", deepLinking: true },
		});
	});
}

import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/** What the page of the API may load: only itself. Its script sets styles one by one, which no policy forbids. */
const DOCS_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

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
			staticCSP: DOCS_POLICY,
			uiConfig: { docExpansion: "none", deepLinking: true },
		});
	});
}

import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { guardRoutes } from "./access/guard.ts";
import type { AccessSettings } from "./access/principal.ts";
import { assuranceRoutes } from "./assurance/routes.ts";
import { baselineRoutes } from "./baseline/routes.ts";
import { cityRoutes } from "./city/routes.ts";
import { ecosystemRoutes } from "./ecosystem/routes.ts";
import { gateRoutes } from "./gate/routes.ts";
import type { House } from "./house.ts";
import { serializerCompiler, validatorCompiler } from "./http/compilers.ts";
import { docsRoutes } from "./http/docs.ts";
import { describeApi } from "./http/openapi.ts";
import { answerErrors } from "./http/problem.ts";
import { secureAnswers } from "./http/security-headers.ts";
import { serveWeb } from "./http/web.ts";
import { journalRoutes } from "./journal/routes.ts";
import { standardsRoutes } from "./standards/routes.ts";

/** Largest body of a request, in bytes; a city file may be larger. */
const BODY_LIMIT = 1024 * 1024;

export interface AppSettings {
	readonly access: AccessSettings;
	/** Folder of the built web application; null: the API alone. */
	readonly webRoot: string | null;
	/** Refuse answers that do not fit their schema; for tests, since it costs time. */
	readonly checkAnswers: boolean;
	readonly logger: FastifyServerOptions["logger"];
}

/** The HTTP server with every route, not yet listening. */
export async function buildApp(house: House, settings: AppSettings): Promise<FastifyInstance> {
	const app = Fastify({
		bodyLimit: BODY_LIMIT,
		logger: settings.logger ?? false,
		// Ids have up to 80 characters; longer ones are refused by their schema, not by the router.
		routerOptions: { maxParamLength: 200 },
		forceCloseConnections: "idle",
		return503OnClosing: true,
	});
	app.setValidatorCompiler(validatorCompiler);
	app.setSerializerCompiler(serializerCompiler(settings.checkAnswers));
	secureAnswers(app);
	answerErrors(app);
	guardRoutes(app, settings.access);
	await describeApi(app, house.version);
	const chapters = [
		cityRoutes(house),
		standardsRoutes(house),
		baselineRoutes(house),
		ecosystemRoutes(house),
		assuranceRoutes(house),
		gateRoutes(house),
		journalRoutes(house),
	];
	for (const routes of chapters) await app.register(routes, { prefix: "/api" });
	await app.register(docsRoutes);
	await serveWeb(app, settings.webRoot);
	return app;
}

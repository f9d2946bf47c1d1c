import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { type Accounts, accountsRoutes, createAccount, passingAccounts } from "./access/accounts/index.ts";
import { type AccessSettings, guardRoutes } from "./access/guard.ts";
import { accessRoutes } from "./access/routes.ts";

import { certificateRoutes, issuerDocumentRoute } from "./assurance/certificates/routes.ts";
import { oversightRoutes } from "./assurance/regulator/routes.ts";
import { assuranceRoutes } from "./assurance/routes.ts";
import { trustFetch } from "./assurance/trust/fetching.ts";
import { trustRoutes } from "./assurance/trust/routes.ts";
import { baselineRoutes } from "./baseline/routes.ts";
import { cityRoutes } from "./city/routes.ts";
import { contractRoutes } from "./contracts/routes.ts";
import { ecosystemRoutes } from "./ecosystem/routes.ts";
import { fileRoutes } from "./files/routes.ts";
import { gateRoutes } from "./gate/routes.ts";
import { governanceRecordRoutes } from "./governance/record-routes.ts";
import { responsibilityRoutes } from "./governance/responsibility-routes.ts";
import type { House } from "./house.ts";
import { clientErrorHandler, frameworkErrors } from "./http/client-error.ts";
import { serializerCompiler, validatorCompiler } from "./http/compilers.ts";
import { docsRoutes } from "./http/docs.ts";
import { CONNECTION_LIMITS, type ConnectionLimits, connectionOptions } from "./http/limits.ts";
import { requestLog } from "./http/log.ts";
import { rememberMethods } from "./http/methods.ts";
import { describeApi } from "./http/openapi.ts";
import { LOAD_LIMITS, type LoadLimits, shedLoad } from "./http/overload.ts";
import { answerErrors } from "./http/problem.ts";
import { limitRates, PER_MINUTE, type Rates } from "./http/rate-limit.ts";
import { secureAnswers } from "./http/security-headers.ts";
import { refuseNulInAddresses } from "./http/storable.ts";
import { serveWeb } from "./http/web.ts";
import { journalRoutes } from "./journal/routes.ts";
import { messageRoutes } from "./messages/routes.ts";
import type { CreateAccount } from "./requests/index.ts";
import { requestsRoutes } from "./requests/routes.ts";
import { standardsRoutes } from "./standards/routes.ts";

/** Largest body of a request, in bytes; a city file may be larger. */
const BODY_LIMIT = 1024 * 1024;

export interface AppSettings {
	readonly access: AccessSettings;
	/** What signing in needs; left out: sessions end with the process. */
	readonly accounts?: Accounts;
	/** Folder of the built web application; null: the API alone. */
	readonly webRoot: string | null;
	/** Refuse answers that do not fit their schema; for tests, since it costs time. */
	readonly checkAnswers: boolean;
	readonly logger: FastifyServerOptions["logger"];
	/** Makes an account for whoever claims an invitation; left out: with the password given. */
	readonly createAccount?: CreateAccount;
	/** Left out: the usual limits. */
	readonly limits?: Limits;
	/** Addresses and networks whose `X-Forwarded-*` counts; left out: nobody's. */
	readonly trustedProxies?: readonly string[];
}

export interface Limits {
	readonly connections?: ConnectionLimits;
	readonly load?: LoadLimits;
	readonly rates?: Rates;
}

/** The HTTP server with every route, not yet listening. */
export async function buildApp(house: House, settings: AppSettings): Promise<FastifyInstance> {
	const { limits = {}, trustedProxies = [], accounts = passingAccounts(house) } = settings;
	const connections = limits.connections ?? CONNECTION_LIMITS;
	const app = Fastify({
		...connectionOptions(connections, trustedProxies),
		bodyLimit: BODY_LIMIT,
		logger: settings.logger ?? false,
		childLoggerFactory: requestLog,
		// Ids have up to 80 characters; longer ones are refused by their schema, not by the router.
		routerOptions: { maxParamLength: 200 },
		forceCloseConnections: "idle",
		// What comes while the server stops is refused in `shedLoad`, in the form of every other error.
		return503OnClosing: false,
		clientErrorHandler,
		frameworkErrors,
	});
	app.server.maxConnections = connections.most;
	app.setValidatorCompiler(validatorCompiler);
	app.setSerializerCompiler(serializerCompiler(settings.checkAnswers));
	secureAnswers(app);
	answerErrors(app);
	refuseNulInAddresses(app);
	shedLoad(app, limits.load ?? LOAD_LIMITS);
	rememberMethods(app);
	guardRoutes(app, settings.access);
	await limitRates(app, limits.rates ?? PER_MINUTE);
	await describeApi(app, house.version);
	const chapters = [
		cityRoutes(house),
		standardsRoutes(house),
		baselineRoutes(house),
		ecosystemRoutes(house),
		assuranceRoutes(house),
		certificateRoutes(house, accounts.originOf),
		oversightRoutes(house, accounts.originOf),
		trustRoutes(house, trustFetch(accounts)),
		fileRoutes(house),
		gateRoutes(house),
		contractRoutes(house),
		responsibilityRoutes(house),
		governanceRecordRoutes(house),
		journalRoutes(house),
		requestsRoutes(
			house,
			settings.createAccount ?? ((writing, person) => createAccount(writing, person, accounts.cost)),
		),
		accessRoutes(house),
		accountsRoutes(accounts),
		messageRoutes(house),
	];
	for (const routes of chapters) await app.register(routes, { prefix: "/api" });
	await app.register(issuerDocumentRoute(house));
	await app.register(docsRoutes);
	await serveWeb(app, settings.webRoot);
	return app;
}

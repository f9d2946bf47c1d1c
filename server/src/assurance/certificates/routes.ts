import { issuerDocument, SIGNING_ALGORITHMS } from "@gatehouse/formats/credentials";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { House } from "../../house.ts";
import { named } from "../../http/names.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import type { Routes } from "../../http/wire.ts";
import { downloadRoutes } from "./download-routes.ts";
import { documentOf, ensureIssuer, readyToSign, requireIssuer, rotateKey } from "./issuer.ts";
import { logRoutes } from "./log-routes.ts";
import { motionRoutes } from "./motion-routes.ts";
import { registerRoutes } from "./register-routes.ts";

const document = named("IssuerDocument", issuerDocument);

/** Certificates: what the city decides about them, and what everybody may read and check (R-31, paper 5.4). */
export const certificateRoutes =
	(house: House, originOf: (request: FastifyRequest) => string): Routes =>
	async (app) => {
		await app.register(motionRoutes(house, originOf));
		await app.register(registerRoutes(house, originOf));
		await app.register(downloadRoutes(house, originOf));
		await app.register(logRoutes(house));
		app.post(
			"/issuer/keys",
			{
				config: { access: "certificates.keys" },
				schema: {
					operationId: "rotateIssuerKey",
					tags: ["assurance"],
					summary:
						"Begin to sign certificates with a new key; what the old one signed still counts, unless it is revoked",
					body: z.strictObject({
						algorithm: z.enum(SIGNING_ALGORITHMS).default("ES256"),
						/** The old key fell into wrong hands: nothing it signed counts any more. */
						revoked: z.boolean().default(false),
					}),
					response: { 201: document },
				},
			},
			async (request, reply) => {
				const { algorithm, revoked } = request.body;
				const address = originOf(request);
				await readyToSign(house.files);
				const by = { actor: request.principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					await ensureIssuer(writing.trx, house.files, address, writing.now);
					const issuer = await rotateKey(writing.trx, house.files, algorithm, revoked, writing.now);
					const after = documentOf(issuer);
					await writing.note({ ...by, action: "issuer.key-rotated", target: issuer.did, after });
					return { status: 201, headers: { location: "/.well-known/did.json" }, body: after };
				});
			},
		);
	};

/** The issuer's document, where `did:web` looks for it. */
export const issuerDocumentRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/.well-known/did.json",
			{
				config: { access: "register.read" },
				schema: {
					operationId: "getIssuerDocument",
					tags: ["register"],
					summary: "Who issues the certificates of this city, and with which keys (did:web)",
					response: { 200: document },
				},
			},
			async () => documentOf(await requireIssuer(house.store.db)),
		);
	};

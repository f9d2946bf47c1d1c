import { CERTIFICATE_FILE_SCHEMA, certificateFile } from "@gatehouse/formats/credentials";
import { writeBase64 } from "@gatehouse/framework/log";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { FEED_TYPE, feedOf } from "./feed.ts";
import { findIssuer, readyToSign, requireIssuer } from "./issuer.ts";
import { checkpointOf, entryAt, proofOfInclusion } from "./log-store.ts";
import {
	findSigned,
	registeredOf,
	registerItems,
	registerListing,
	requireCertificate,
	requireSigned,
} from "./register.ts";
import { numberParam, registerDayQuery, registeredCertificate, registerPage, registerQuery } from "./register-shape.ts";

const tags = ["register"];
const config = { access: "register.read" } as const;

/** Media type of a credential secured with JOSE. */
const CREDENTIAL_TYPE = "application/vc+jwt";

/** The public register of certificates: nobody needs an account, and nothing in it is about people. */
export const registerRoutes =
	(house: House, originOf: (request: FastifyRequest) => string): Routes =>
	async (app) => {
		const living = async () => requireCity(await house.record.current());
		app.get(
			"/register/certificates",
			{
				config,
				schema: {
					operationId: "listRegisteredCertificates",
					tags,
					summary: "Certificates of the city, those included that count no longer, each with its state on the day",
					querystring: registerQuery,
					response: { 200: registerPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const { city } = await house.record.current();
				const items = city === null ? [] : registerItems(await living(), query, at);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "certificates", everyMatch(items, query, registerListing));
				}
				return { ...pageThrough(items, query, registerListing), at };
			},
		);
		app.get(
			"/register/certificates/:number",
			{
				config,
				schema: {
					operationId: "getRegisteredCertificate",
					tags,
					summary: "One certificate: what it covers, what its state means, and its history",
					params: numberParam,
					querystring: registerDayQuery,
					response: { 200: registeredCertificate },
				},
			},
			async (request) => {
				const model = await living();
				const certificate = requireCertificate(model, request.params.number);
				const at = request.query.at ?? dayOf(house.clock());
				const { db } = house.store;
				return registeredOf(model, certificate, at, {
					issuer: await findIssuer(db),
					signed: await findSigned(db, certificate.id),
				});
			},
		);
		app.get(
			"/register/certificates/:number/credential",
			{
				config,
				schema: {
					operationId: "getCertificateCredential",
					tags,
					summary: "The certificate as its issuer signed it, a W3C Verifiable Credential",
					produces: [CREDENTIAL_TYPE],
					params: numberParam,
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const { token } = await requireSigned(
					house.store.db,
					requireCertificate(await living(), request.params.number),
				);
				return reply.type(CREDENTIAL_TYPE).serializer(String).send(token);
			},
		);
		app.get(
			"/register/certificates/:number/file",
			{
				config,
				schema: {
					operationId: "getCertificateFile",
					tags,
					summary: "The signed certificate with the proof that it is in the log, to be checked without asking anybody",
					params: numberParam,
					response: { 200: certificateFile },
				},
			},
			async (request, reply) => {
				const certificate = requireCertificate(await living(), request.params.number);
				const { token, logPlace } = await requireSigned(house.store.db, certificate);
				await readyToSign(house.files);
				const log = await house.record.write(async ({ trx, now }) => {
					const checkpoint = await checkpointOf(trx, house.files, await requireIssuer(trx), now);
					const size = Number(checkpoint.split("\n")[1]);
					const proof = await proofOfInclusion(trx, logPlace, size);
					return { entry: await entryAt(trx, logPlace), index: logPlace, proof: proof.map(writeBase64), checkpoint };
				});
				reply.header("content-disposition", `attachment; filename="${certificate.number}.json"`);
				return { schema: CERTIFICATE_FILE_SCHEMA, credential: token, log } as const;
			},
		);
		app.get(
			"/register/feed",
			{
				config,
				schema: {
					operationId: "getRegisterFeed",
					tags,
					summary: "What lately happened to certificates, as an Atom feed",
					produces: ["application/atom+xml"],
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const address = (await findIssuer(house.store.db))?.address ?? originOf(request);
				const feed = feedOf(await living(), { address }, dayOf(house.clock()));
				return reply.type(FEED_TYPE).serializer(String).send(feed);
			},
		);
	};

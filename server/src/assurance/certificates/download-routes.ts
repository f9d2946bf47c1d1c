import { createHash } from "node:crypto";
import { BADGE_TYPE, writeBadge } from "@gatehouse/formats";
import { PDF_TYPE } from "@gatehouse/formats/pdf";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { printed } from "../../files/index.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { isUnchanged, setEtag } from "../../http/etag.ts";
import { sendFile } from "../../http/send-file.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { badgeOf, printedCertificate } from "./certificate-print.ts";
import { findIssuer } from "./issuer.ts";
import { findSigned, registeredOf, registerItemOf, requireCertificate } from "./register.ts";
import { numberParam, registerDayQuery } from "./register-shape.ts";

const tags = ["register"];
const config = { access: "register.read" } as const;

/** How long a badge is kept before it is asked for again, in seconds: so long it may say what no longer is. */
const BADGE_SECONDS = 60;

/** A certificate to take along: on paper, and as a badge. Public, and like the register without anything about people. */
export const downloadRoutes =
	(house: House, originOf: (request: FastifyRequest) => string): Routes =>
	async (app) => {
		app.get(
			"/register/certificates/:number/pdf",
			{
				config,
				schema: {
					operationId: "getCertificatePdf",
					tags,
					summary: "The certificate to be printed, with a QR code that leads to its page",
					produces: [PDF_TYPE],
					params: numberParam,
					querystring: registerDayQuery,
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const model = requireCity(await house.record.current());
				const certificate = requireCertificate(model, request.params.number);
				const { db } = house.store;
				const issuer = await findIssuer(db);
				const registered = registeredOf(model, certificate, request.query.at ?? dayOf(house.clock()), {
					issuer,
					signed: await findSigned(db, certificate.id),
				});
				const address = issuer?.address ?? originOf(request);
				const bytes = await printed(printedCertificate(registered, { city: model.city.city.name, address }));
				return sendFile(reply, { type: PDF_TYPE, name: `${certificate.number}.pdf`, content: Buffer.from(bytes) });
			},
		);
		app.get(
			"/register/certificates/:number/badge",
			{
				config,
				schema: {
					operationId: "getCertificateBadge",
					tags,
					summary: "How the certificate stands today as a picture for others' pages; asked for anew after a minute",
					produces: ["image/svg+xml"],
					params: numberParam,
					response: { 200: z.string(), 304: z.null() },
				},
			},
			async (request, reply) => {
				const model = requireCity(await house.record.current());
				const certificate = requireCertificate(model, request.params.number);
				const item = registerItemOf(model, certificate, dayOf(house.clock()));
				if (item === undefined)
					throw new GatehouseError("GH-HTTP-001", `\`${certificate.number}\` is not there yet today`);
				const badge = writeBadge(badgeOf(item, model.city.city.name));
				const mark = createHash("sha256").update(badge).digest("hex").slice(0, 32);
				setEtag(reply, mark);
				reply
					.header("cache-control", `public, max-age=${BADGE_SECONDS}, must-revalidate`)
					// It is made to stand on others' pages.
					.header("cross-origin-resource-policy", "cross-origin");
				if (isUnchanged(request, mark)) return reply.code(304).send(null);
				return reply.type(BADGE_TYPE).serializer(String).send(badge);
			},
		);
	};

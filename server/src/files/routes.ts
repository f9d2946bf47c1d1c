import { GatehouseError, type IsoDate } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Permission } from "../access/policy.ts";
import { sideOf } from "../access/principal.ts";
import type { Db } from "../db/open.ts";
import { asParty, type Party } from "../db/party.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { changeReason } from "../http/reason.ts";
import type { Routes } from "../http/wire.ts";
import { requireMember } from "../record/entity-change.ts";
import { requireCity } from "../record/model.ts";
import {
	type EvidenceFile,
	type FilesChangeBy,
	judged,
	linkFiles,
	listFiles,
	noFile,
	requireRoom,
	roomFor,
	unlinkFile,
} from "./evidence-files.ts";
import { sendFile } from "./send.ts";
import { evidenceFiles, evidenceParam, fileParam } from "./shape.ts";
import { keepFilesOf, requireSpace, takeFiles } from "./upload.ts";

/** One side's way to the files of evidence. */
interface Side {
	readonly path: string;
	/** In operation ids: `listEvidenceFiles`, `listMyEvidenceFiles`. */
	readonly named: string;
	readonly tag: string;
	readonly read: Permission;
	readonly change: Permission;
	/** The files of evidence that whoever asks sees. @throws GatehouseError GH-HTTP-001 when they do not see it. */
	files(house: House, request: FastifyRequest, id: string): Promise<EvidenceFile[]>;
	/** Who changes; @throws GatehouseError GH-HTTP-001 when the evidence is not theirs to change. */
	changer(house: House, request: FastifyRequest, id: string): Promise<FilesChangeBy>;
}

const cityEvidence = async (house: House, id: string) =>
	requireMember(requireCity(await house.record.current()), "evidence", id);

const citySide: Side = {
	path: "/evidence",
	named: "EvidenceFile",
	tag: "assurance",
	read: "assurance.read",
	change: "assurance.change",
	async files(house, _request, id) {
		await cityEvidence(house, id);
		return listFiles(house.store.db, id);
	},
	async changer(house, request, id) {
		await cityEvidence(house, id);
		return { actor: request.principal.name, reason: changeReason(request) };
	},
};

const partySide: Side = {
	path: "/my/evidence",
	named: "MyEvidenceFile",
	tag: "assurance",
	read: "my.read",
	change: "my.answer",
	async files(house, request, id) {
		const seen = await filesForParty(house, partyOf(request), dayOf(house.clock()), id);
		if (seen === null) throw unseen(id);
		return seen;
	},
	async changer(house, request, id) {
		const party = partyOf(request);
		const { city } = requireCity(await house.record.current());
		// Evidence of another is not there for it, shared or not: it cannot be changed.
		const own = city.evidence.find((one) => one.id === id && one.providedBy === party.organisation);
		if (own === undefined) throw unseen(id);
		// Said before the bytes come, not after.
		if (own.review.state !== "submitted") throw judged(own);
		return { actor: request.principal.name, reason: changeReason(request), party };
	},
};

/** In the words of the city side, whether it is another's or nobody's. */
const unseen = (id: string) => new GatehouseError("GH-HTTP-001", `there is no \`${id}\` among the evidence`);

/** Null: the party does not see the evidence. */
function filesForParty(house: House, party: Party, day: IsoDate, id: string): Promise<EvidenceFile[] | null> {
	return asParty(house.store.db, party, day, async (trx) => {
		const seen = await trx.selectFrom("evidence").select("id").where("id", "=", id).executeTakeFirst();
		return seen === undefined ? null : listFiles(trx, id);
	});
}

/** @throws GatehouseError GH-HTTP-001 for who acts for no supplier and no assessor. */
function partyOf({ principal }: FastifyRequest): Party {
	const side = sideOf(principal);
	const { organisation } = principal;
	if (organisation !== null && (side === "supplier" || side === "assessor")) return { organisation, side };
	throw new GatehouseError("GH-HTTP-001", "you act for no organisation whose evidence could be here");
}

/** Files of evidence, for the city and for the parties: listed, handed in, saved, taken back. */
export const fileRoutes =
	(house: House): Routes =>
	async (app) => {
		for (const side of [citySide, partySide]) {
			await app.register(readingRoutes(house, side));
			await app.register(changingRoutes(house, side));
		}
	};

const readingRoutes =
	(house: House, side: Side): Routes =>
	async (app) => {
		app.get(
			`${side.path}/:id/files`,
			{
				config: { access: side.read },
				schema: {
					operationId: `list${side.named}s`,
					tags: [side.tag],
					summary: "The files of a piece of evidence",
					params: evidenceParam,
					response: { 200: evidenceFiles },
				},
			},
			async (request) => ({ items: await side.files(house, request, request.params.id) }),
		);
		app.get(
			`${side.path}/:id/files/:sha256`,
			{
				config: { access: side.read },
				schema: {
					operationId: `get${side.named}`,
					tags: [side.tag],
					summary: "A file of a piece of evidence, to be saved; a range of its bytes when asked for",
					params: fileParam,
					produces: ["application/octet-stream"],
					response: { 200: z.string().describe("the bytes as they were handed in") },
				},
			},
			async (request, reply) => {
				const { id, sha256 } = request.params;
				const file = (await side.files(house, request, id)).find((one) => one.sha256 === sha256);
				if (file === undefined) throw noFile(id, sha256);
				return sendFile(house, request, reply, file);
			},
		);
	};

const changingRoutes =
	(house: House, side: Side): Routes =>
	async (app) => {
		await takeFiles(app, house.files.limit);
		app.post(
			`${side.path}/:id/files`,
			{
				config: { access: side.change },
				schema: {
					operationId: `add${side.named}s`,
					tags: [side.tag],
					summary: "Hand in files: one as the body with its name in `File-Name`, or several in a form",
					params: evidenceParam,
					response: { 201: evidenceFiles },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const by = await side.changer(house, request, id);
				const present = await listFiles(house.store.db, id);
				requireRoom(present.length);
				const room = (db: Db) =>
					by.party === undefined ? undefined : roomFor(db, by.party.organisation, house.files.quota);
				const before = await room(house.store.db);
				requireSpace(before ?? 1, 1);
				const kept = await keepFilesOf(house, request, reply, before);
				const items = await house.record.write(async (writing) => {
					const linked = await linkFiles(writing, id, kept, by);
					// Others of the same organisation may have come in at the same moment.
					requireSpace((await room(writing.trx)) ?? 0, 0);
					return linked;
				});
				return reply.code(201).send({ items });
			},
		);
		app.delete(
			`${side.path}/:id/files/:sha256`,
			{
				config: { access: side.change },
				schema: {
					operationId: `remove${side.named}`,
					tags: [side.tag],
					summary: "Take a file from evidence that nobody has judged yet",
					params: fileParam,
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { id, sha256 } = request.params;
				const by = await side.changer(house, request, id);
				await house.record.write((writing) => unlinkFile(writing, id, sha256, by));
				return reply.code(204).send(null);
			},
		);
	};

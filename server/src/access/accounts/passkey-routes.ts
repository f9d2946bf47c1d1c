import { z } from "zod";
import type { Routes } from "../../http/wire.ts";
import type { Accounts } from "./accounts.ts";
import { callLibrary, requireGood } from "./library-call.ts";
import { noteAccess } from "./note.ts";
import { accountToStrengthen, ownAccount } from "./own-account.ts";
import {
	done,
	passkeyAnswer,
	passkeyChange,
	passkeyGone,
	passkeyItem,
	passkeyOptions,
	passkeyQuery,
} from "./sign-in-shape.ts";
import { completeSignIn, proveSession } from "./signed-in.ts";

const tags = ["accounts"];
const open = { access: "sign-in", perMinute: 60 } as const;
const own = { access: "account.self", perMinute: 60 } as const;

const optionsOf = z.looseObject({ challenge: z.string() });
const itemsOf = z.array(
	z.object({
		id: z.string(),
		name: z.string().nullish(),
		createdAt: z.string().nullish(),
		deviceType: z.string(),
		backedUp: z.boolean(),
	}),
);

/** Passkeys: keys that a device holds, which need neither password nor code (WebAuthn). */
export const passkeyRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house } = accounts;
		app.get(
			"/auth/passkey/generate-authenticate-options",
			{
				config: open,
				schema: {
					operationId: "beginPasskeySignIn",
					tags,
					summary: "What the browser is to ask a passkey for",
					response: { 200: passkeyOptions },
				},
			},
			async (request, reply) => {
				const call = { path: "/passkey/generate-authenticate-options" };
				return optionsOf.parse(requireGood(reply, await callLibrary(accounts, request, call)).body);
			},
		);
		app.post(
			"/auth/passkey/verify-authentication",
			{
				config: open,
				schema: {
					operationId: "signInWithPasskey",
					tags,
					summary: "Sign in with a passkey",
					body: passkeyAnswer,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const { response } = request.body;
				const call = { path: "/passkey/verify-authentication", body: { response } };
				const answer = requireGood(reply, await callLibrary(accounts, request, call));
				await completeSignIn(accounts, request, reply, { answer, way: "passkey" });
				return { ok: true as const };
			},
		);
		app.get(
			"/auth/passkey/generate-register-options",
			{
				config: own,
				schema: {
					operationId: "beginPasskey",
					tags,
					summary: "What the browser is to make a passkey of; the sign-in must be fresh",
					querystring: passkeyQuery,
					response: { 200: passkeyOptions },
				},
			},
			async (request, reply) => {
				await accountToStrengthen(house, request.principal);
				const call = { path: "/passkey/generate-register-options", query: request.query };
				return optionsOf.parse(requireGood(reply, await callLibrary(accounts, request, call)).body);
			},
		);
		app.post(
			"/auth/passkey/verify-registration",
			{
				config: own,
				schema: {
					operationId: "addPasskey",
					tags,
					summary: "Add a passkey to the own account",
					body: passkeyAnswer,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const account = await accountToStrengthen(house, request.principal);
				const { response, name } = request.body;
				const call = { path: "/passkey/verify-registration", body: { response, name } };
				requireGood(reply, await callLibrary(accounts, request, call));
				await proveSession(accounts, request, "passkey");
				await noteAccess(house, request, "account.passkey-added", account);
				return { ok: true as const };
			},
		);
		app.get(
			"/auth/passkey/list-user-passkeys",
			{
				config: own,
				schema: {
					operationId: "listPasskeys",
					tags,
					summary: "The own passkeys",
					response: { 200: z.array(passkeyItem) },
				},
			},
			async (request, reply) => {
				ownAccount(request.principal);
				const call = { path: "/passkey/list-user-passkeys" };
				const items = itemsOf.parse(requireGood(reply, await callLibrary(accounts, request, call)).body);
				return items.map(({ name, createdAt, ...item }) => ({
					...item,
					name: name ?? null,
					createdAt: createdAt ?? null,
				}));
			},
		);
		app.post(
			"/auth/passkey/update-passkey",
			{
				config: own,
				schema: {
					operationId: "renamePasskey",
					tags,
					summary: "Give a passkey another name",
					body: passkeyChange,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				ownAccount(request.principal);
				const call = { path: "/passkey/update-passkey", body: request.body };
				requireGood(reply, await callLibrary(accounts, request, call));
				return { ok: true as const };
			},
		);
		app.post(
			"/auth/passkey/delete-passkey",
			{
				config: own,
				schema: {
					operationId: "removePasskey",
					tags,
					summary: "Let a passkey in no longer",
					body: passkeyGone,
					response: { 200: done },
				},
			},
			async (request, reply) => {
				const account = ownAccount(request.principal);
				const call = { path: "/passkey/delete-passkey", body: request.body };
				requireGood(reply, await callLibrary(accounts, request, call));
				await noteAccess(house, request, "account.passkey-removed", account);
				return { ok: true as const };
			},
		);
	};

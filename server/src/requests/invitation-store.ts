import { createHash, randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { InvitationTable } from "../db/party-tables.ts";

export type Invitation = Selectable<InvitationTable>;

/** 256 random bits, in 43 characters that fit an address. Only their SHA-256 is stored. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

export function digestOfToken(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}

const DAY_MS = 86_400_000;

export interface NewInvitation {
	readonly organisation: string;
	readonly email?: string | undefined;
	/** Days after which it ends. */
	readonly days: number;
}

/** Makes invitations. @returns each with its token, which is nowhere else. */
export async function insertInvitations(
	trx: Transaction,
	given: readonly NewInvitation[],
	by: { readonly name: string; readonly now: Date },
): Promise<{ readonly invitation: Invitation; readonly token: string }[]> {
	const made = given.map(({ organisation, email, days }) => {
		const token = newToken();
		const invitation: Invitation = {
			uid: v7(),
			organisation,
			email: email ?? null,
			token_sha256: digestOfToken(token),
			created_by: by.name,
			created_at: by.now.toISOString(),
			expires_at: new Date(by.now.getTime() + days * DAY_MS).toISOString(),
			entered_at: null,
			revoked_at: null,
			revoked_by: null,
			claimed_at: null,
			claimed_by: null,
		};
		return { invitation, token };
	});
	if (made.length > 0) {
		await trx
			.insertInto("invitation")
			.values(made.map(({ invitation }) => invitation))
			.execute();
	}
	return made;
}

/** Every invitation, the latest first. */
export function loadInvitations(db: Db): Promise<Invitation[]> {
	return db.selectFrom("invitation").selectAll().orderBy("uid", "desc").execute();
}

/** The invitation with this token that still lets somebody in; undefined for any other, whatever is the matter with it. */
export function openInvitation(db: Db, token: string, now: Date): Promise<Invitation | undefined> {
	return db
		.selectFrom("invitation")
		.selectAll()
		.where("token_sha256", "=", digestOfToken(token))
		.where("revoked_at", "is", null)
		.where("claimed_at", "is", null)
		.where("expires_at", ">", now.toISOString())
		.executeTakeFirst();
}

/** Ends an invitation that is still open. @returns undefined when there is none. */
export function revokeInvitation(
	trx: Transaction,
	id: string,
	by: { readonly name: string; readonly now: Date },
): Promise<Invitation | undefined> {
	const at = by.now.toISOString();
	return trx
		.updateTable("invitation")
		.set({ revoked_at: at, revoked_by: by.name })
		.where("uid", "=", id)
		.where("revoked_at", "is", null)
		.where("claimed_at", "is", null)
		.returningAll()
		.executeTakeFirst();
}

/** Takes an invitation, once: of two who come at the same moment only one gets it. */
export function takeInvitation(trx: Transaction, token: string, now: Date): Promise<Invitation | undefined> {
	return trx
		.updateTable("invitation")
		.set({ claimed_at: now.toISOString(), claimed_by: "" })
		.where("token_sha256", "=", digestOfToken(token))
		.where("revoked_at", "is", null)
		.where("claimed_at", "is", null)
		.where("expires_at", ">", now.toISOString())
		.returningAll()
		.executeTakeFirst();
}

export async function noteClaimant(trx: Transaction, id: string, account: string): Promise<void> {
	await trx.updateTable("invitation").set({ claimed_by: account }).where("uid", "=", id).execute();
}

/** Lets somebody in for as long as the invitation lets anybody in. @returns what their cookie carries. */
export async function beginVisit(trx: Transaction, invitation: Invitation, now: Date): Promise<string> {
	const cookie = newToken();
	const at = now.toISOString();
	await trx
		.insertInto("invitation_visit")
		.values({ sha256: digestOfToken(cookie), invitation: invitation.uid, begun_at: at })
		.execute();
	if (invitation.entered_at === null) {
		await trx.updateTable("invitation").set({ entered_at: at }).where("uid", "=", invitation.uid).execute();
	}
	return cookie;
}

/** The invitation by which a cookie lets in at the moment. */
export function invitationOfVisit(db: Db, cookie: string, now: Date): Promise<Invitation | undefined> {
	return db
		.selectFrom("invitation_visit")
		.innerJoin("invitation", "invitation.uid", "invitation_visit.invitation")
		.selectAll("invitation")
		.where("sha256", "=", digestOfToken(cookie))
		.where("revoked_at", "is", null)
		.where("claimed_at", "is", null)
		.where("expires_at", ">", now.toISOString())
		.executeTakeFirst();
}

import { type CityFile, type Content, degreeOf, type Issue } from "@gatehouse/framework";
import type { z } from "zod";
import { invalid } from "../http/compilers.ts";
import { sendMessage } from "../messages/index.ts";
import { type LivingCity, memberOf } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { invitationBody, type invitationItem, type invitationMade } from "./invitation-shape.ts";
import { type Invitation, insertInvitations, type NewInvitation } from "./invitation-store.ts";
import { type Columns, checkRows, faultOf, inTableOrder, type Row, type RowFault } from "./table.ts";

export type InvitationItem = z.output<typeof invitationItem>;

/** Columns of a table of invitations. */
export const INVITATION_COLUMNS: Columns = {
	organisation: String,
	email: String,
	days: (cell) => (/^\d+$/.test(cell) ? Number(cell) : cell),
};

/** The page that reads the token behind `#`, which browsers send to no server. */
const PAGE = "/invitation#";

/**
 * Makes invitations and notes each in the journal. A link goes out by message where there is an address; the message
 * keeps it until it is sent, claimed, revoked or over.
 * @returns them with their links, which are shown this once.
 */
export async function invite(
	{ trx, now, city, note }: Writing,
	given: readonly NewInvitation[],
	by: { readonly name: string; readonly reason: string | null },
): Promise<z.output<typeof invitationMade>[]> {
	const { city: file } = await city();
	const made = await insertInvitations(trx, given, { name: by.name, now });
	for (const { invitation } of made) {
		const { uid: target, organisation, expires_at: expiresAt } = invitation;
		const after = { organisation, expiresAt };
		await note({ actor: by.name, reason: by.reason, action: "invitation.created", target, after });
	}
	const shown = made.map(({ invitation, token }) => ({
		...invitationItemOf(invitation, file, now),
		link: `${PAGE}${token}`,
	}));
	for (const { email: to, organisation, link, expiresAt } of shown) {
		if (to === null) continue;
		const who = file?.city.name ?? "The city";
		const text = `${who} asks ${organisation.name} to show that it meets what the city demands. The link is good until ${expiresAt.slice(0, 10)}.`;
		const subject = `Invitation of ${organisation.name}`;
		await sendMessage(trx, { to, subject, text, link: { path: link, endsAt: new Date(expiresAt) } });
	}
	return shown;
}

/** @throws GatehouseError GH-HTTP-002 when nobody of that id can be invited. */
export function requireInvitable(model: LivingCity, content: Content, organisation: string): void {
	const fault = organisationFault(model, content, organisation);
	if (fault !== undefined) throw invalid("nobody of that id can be invited", [fault]);
}

/** The rows of a table that can be invited, and the faults of the others. */
export function checkInvitationRows(rows: readonly Row[], model: LivingCity, content: Content) {
	const { good, faults } = checkRows(rows, invitationBody);
	const found: RowFault[] = [...faults];
	const kept: NewInvitation[] = [];
	const seen = new Map<string, number>();
	for (const row of good) {
		const { organisation, email } = row.value;
		const fault =
			organisationFault(model, content, organisation) ?? repeatedFault(seen.get(`${organisation} ${email}`));
		seen.set(`${organisation} ${email}`, row.row);
		if (fault === undefined) kept.push(row.value);
		else found.push(faultOf(row, fault));
	}
	return { rows: kept, faults: inTableOrder(found) };
}

function organisationFault({ city }: LivingCity, content: Content, organisation: string): Issue | undefined {
	const actor = memberOf(city.actors, organisation);
	const path = ["organisation"];
	if (actor === undefined) {
		const message = `there is no actor \`${organisation}\``;
		return { code: "GH-HTTP-002", path, message, help: "record the organisation first, or mend the id" };
	}
	const degree = degreeOf(actor, new Map(content.actorKinds.map((kind) => [kind.id, kind])));
	if (degree !== "0") return undefined;
	const message = `\`${organisation}\` is part of the city, which nobody joins by invitation`;
	return { code: "GH-HTTP-002", path, message, help: "give its people their roles under accounts" };
}

function repeatedFault(row: number | undefined): Issue | undefined {
	if (row === undefined) return undefined;
	const message = `row ${row} invites the same organisation at the same address`;
	return { code: "GH-HTTP-002", path: ["organisation"], message, help: "keep one of the two rows" };
}

export function invitationItemOf(invitation: Invitation, city: CityFile | null, now: Date): InvitationItem {
	const { organisation } = invitation;
	const name = memberOf(city?.actors ?? [], organisation)?.name ?? organisation;
	return {
		id: invitation.uid,
		organisation: { id: organisation, name },
		email: invitation.email,
		state: stateOf(invitation, now),
		createdAt: invitation.created_at,
		createdBy: invitation.created_by,
		expiresAt: invitation.expires_at,
		enteredAt: invitation.entered_at,
		claimedAt: invitation.claimed_at,
		revokedAt: invitation.revoked_at,
	};
}

function stateOf({ claimed_at, revoked_at, expires_at }: Invitation, now: Date): InvitationItem["state"] {
	if (claimed_at !== null) return "claimed";
	if (revoked_at !== null) return "revoked";
	return expires_at > now.toISOString() ? "open" : "expired";
}

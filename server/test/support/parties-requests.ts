import type { TestServer } from "./app.ts";
import { putCity } from "./house.ts";
import { asOwner } from "./owner.ts";
import { partyCity } from "./parties.ts";

type Headers = Record<string, string>;

/** Short ways to send what suppliers and the city send. */
export function senderOf(server: () => TestServer) {
	const change = (method: "PUT" | "DELETE", url: string, headers: Headers, body?: unknown) =>
		server().send({
			method,
			url,
			headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
			...(body === undefined ? {} : { payload: JSON.stringify(body) }),
		});
	return {
		get: (url: string, headers: Headers) => server().get(url, headers),
		post: (url: string, body: unknown, headers: Headers) => server().post(url, body, headers),
		table: (url: string, body: string, headers: Headers) =>
			server().send({ method: "POST", url, headers: { ...headers, "content-type": "text/csv" }, payload: body }),
		put: (url: string, body: unknown, headers: Headers) => change("PUT", url, headers, body),
		remove: (url: string, headers: Headers) => change("DELETE", url, headers),
	};
}

/** The city of {@link partyCity} and nothing of what a test before has left. */
export async function startOver({ house }: TestServer): Promise<void> {
	const { db } = house.store;
	for (const table of [
		"invitation_visit",
		"invitation",
		"draft_answer",
		"hand_in",
		"evidence_talk",
		"notice",
	] as const) {
		await db.deleteFrom(table).execute();
	}
	// What was declared and asked is never deleted but by the owner of the tables.
	await asOwner(db, async (trx) => {
		await trx.deleteFrom("declaration").execute();
		await trx.deleteFrom("supply_question").execute();
	});
	await db.deleteFrom("evidence_share").execute();
	await db.deleteFrom("assignment").execute();
	await db.deleteFrom("membership").execute();
	await db.deleteFrom("auth.user").execute();
	await putCity(house, partyCity);
}

/** How the lamp shop takes reports of flaws, as it hands one in. */
export const POLICY = {
	title: "How to tell us of a flaw",
	type: "disclosure-policy",
	subject: "lamp-shop",
	requirements: ["LIF-04"],
	issuer: "Chamber of crafts",
	grade: "I1",
	from: "2026-10-01",
};

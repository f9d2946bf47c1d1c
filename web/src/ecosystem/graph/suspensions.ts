import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";
import { send } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";
import { shiftDay } from "../../shell/day.ts";
import { changeHeaders } from "../change-headers.ts";

export type Suspension = Schemas["SuspensionItem"];

/** What of a subject is suspended on the day. */
export const suspensionsQuery = (subject: string, at: string | undefined) =>
	queryOptions({
		queryKey: ["suspensions", subject, at ?? null],
		queryFn: () =>
			unwrap(api.GET("/api/suspensions", { params: { query: { subject, inForce: "true", ...given({ at }) } } })),
	});

/** Suspends from today on, until somebody lifts it. */
export function suspend(asked: Pick<Suspension, "subject" | "by" | "from" | "scope" | "reason">): Promise<unknown> {
	// A name of its own for each day it begins; the key of the request keeps a second click from making a second one.
	const tail = `-suspended-${asked.from}`;
	const id = `${asked.subject.slice(0, 80 - tail.length).replace(/-+$/, "")}${tail}`;
	return unwrap(
		api.POST("/api/suspensions", { body: { ...asked, id }, params: { header: changeHeaders(asked.reason) } }),
	);
}

/** Ends a suspension the day before `today`; one that began today is taken back, and stays in the journal. */
export async function lift({ id, revision, inForce: _, ...rest }: Suspension, today: string): Promise<void> {
	const headers = { "If-Match": `"${revision}"` };
	if (rest.from >= today) {
		await send("DELETE", `/api/suspensions/${id}`, undefined, headers);
		return;
	}
	await unwrap(
		api.PUT("/api/suspensions/{id}", {
			params: { path: { id } },
			headers,
			body: { ...rest, id, until: shiftDay(today, -1) },
		}),
	);
}

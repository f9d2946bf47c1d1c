import { digest, GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import type { Writing } from "../record/record.ts";
import { invalid } from "./compilers.ts";

/** What a POST answers with. */
export interface Answer<T> {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body: T;
}

const KEPT_HOURS = 24;

/**
 * Does the work of a POST in one transaction, and only once for each `Idempotency-Key`: a request sent again gets the
 * first answer again. The key is kept in the same transaction as the change, so that neither can exist without the other.
 * @throws GatehouseError GH-HTTP-005 when the key was used for another request.
 */
export async function once<T>(
	house: House,
	request: FastifyRequest,
	reply: FastifyReply,
	work: (writing: Writing) => Promise<Answer<T>>,
): Promise<T> {
	const key = idempotencyKey(request);
	const { answer, replayed } = await house.record.write(async (writing) => {
		const earlier = key === null ? null : await claim(writing, request, key);
		if (earlier !== null) return { answer: earlier as Answer<T>, replayed: true };
		const done = await work(writing);
		if (key !== null) await keep(writing, request, key, done);
		return { answer: done, replayed: false };
	});
	if (replayed) reply.header("idempotent-replay", "true");
	reply.code(answer.status).headers({ ...answer.headers });
	return answer.body;
}

function idempotencyKey(request: FastifyRequest): string | null {
	const given = request.headers["idempotency-key"];
	if (given === undefined) return null;
	if (typeof given === "string" && /^[\x21-\x7e]{1,255}$/.test(given)) return given;
	throw invalid("the header `Idempotency-Key` is not valid", [
		{
			code: "GH-HTTP-002",
			path: ["header", "idempotency-key"],
			message: "must be 1 to 255 printable ASCII characters without blanks",
		},
	]);
}

/** Takes the key for this request, or returns the answer it was given before. A running request with it is waited for. */
async function claim({ trx, now }: Writing, request: FastifyRequest, key: string): Promise<Answer<unknown> | null> {
	const expired = new Date(now.getTime() - KEPT_HOURS * 3_600_000).toISOString();
	await trx.deleteFrom("idempotency").where("created_at", "<", expired).execute();
	const principal = request.principal.name;
	const asked = `${request.method} ${request.url}`;
	const bodySha256 = digest(request.body ?? null);
	const claimed = await trx
		.insertInto("idempotency")
		.values({ principal, key, request: asked, body_sha256: bodySha256, created_at: now.toISOString() })
		.onConflict((conflict) => conflict.columns(["principal", "key"]).doNothing())
		.returning("key")
		.executeTakeFirst();
	if (claimed !== undefined) return null;
	const kept = await trx
		.selectFrom("idempotency")
		.selectAll()
		.where("principal", "=", principal)
		.where("key", "=", key)
		.executeTakeFirst();
	if (kept === undefined || kept.status === null || kept.body === null) {
		throw new GatehouseError("GH-HTTP-016", `the request with the key \`${key}\` has not finished`);
	}
	if (kept.request !== asked || kept.body_sha256 !== bodySha256) {
		throw new GatehouseError("GH-HTTP-005", `the key \`${key}\` was used for another request`);
	}
	return { status: kept.status, headers: kept.headers ?? {}, body: JSON.parse(kept.body) };
}

async function keep({ trx }: Writing, request: FastifyRequest, key: string, answer: Answer<unknown>): Promise<void> {
	await trx
		.updateTable("idempotency")
		.set({
			status: answer.status,
			headers: JSON.stringify(answer.headers ?? {}),
			body: JSON.stringify(answer.body),
		})
		.where("principal", "=", request.principal.name)
		.where("key", "=", key)
		.execute();
}

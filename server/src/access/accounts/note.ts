import type { FastifyRequest } from "fastify";
import type { House } from "../../house.ts";
import { changeReason } from "../../http/reason.ts";
import { accessChanged } from "../recall.ts";

/** Notes what somebody did to an account, which the library has stored already, and lets it take effect at once. */
export async function noteAccess(
	house: House,
	request: FastifyRequest,
	action: string,
	account: string,
): Promise<void> {
	const reason = changeReason(request);
	const actor = request.principal.name;
	await house.record.write(({ note }) => note({ actor, action, target: account, reason }));
	accessChanged(house.store);
}

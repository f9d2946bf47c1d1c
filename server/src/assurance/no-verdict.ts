import { digest, type Evidence, GatehouseError } from "@gatehouse/framework";
import type { MemberChange } from "../record/entity-routes.ts";

/**
 * A verdict on evidence is given by a review, which asks who handed it in (DUTY-01, DUTY-02): recording or changing
 * evidence gives none, takes none back and keeps what was accepted as it was. Who sits at the machine brings in what was
 * decided elsewhere.
 * @throws GatehouseError GH-REQ-004.
 */
export function requireNoVerdict({ principal, before, after }: MemberChange<"evidence">): void {
	if (principal.kind === "operator") return;
	if (before !== null && isFixed(before) && after !== null && digest(before) !== digest(after)) {
		throw new GatehouseError("GH-REQ-004", `\`${before.id}\` was accepted on ${before.review.on} as it is`);
	}
	const verdict = after?.review.state;
	if (verdict === undefined || verdict === "submitted") return;
	if (before !== null && digest(before.review) === digest(after?.review)) return;
	throw new GatehouseError(
		"GH-REQ-004",
		`evidence is recorded as \`submitted\`; \`${verdict}\` is for a review to say`,
	);
}

const isFixed = ({ review }: Evidence) => review.state === "accepted";

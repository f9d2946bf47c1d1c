import { GatehouseError, type IsoDate, sideFaults, stepped } from "@gatehouse/framework";
import type { z } from "zod";
import { requireAccount, requireOrganisation } from "../../access/duties.ts";
import type { Principal } from "../../access/principal.ts";
import { invalid } from "../../http/compilers.ts";
import { dayOf } from "../../http/day.ts";
import { requireCity } from "../../record/model.ts";
import type { Writing } from "../../record/record.ts";
import { prolongAssignmentsFor } from "../assignment-store.ts";
import { decideMotion, holdMotionsAbout } from "../certificates/motion-store.ts";
import type { returnBody } from "./shape.ts";
import { type Begun, begun, holdAssessment, keepReturned, required } from "./store.ts";
import { tellAssessor, tellHolder } from "./tell.ts";

/**
 * Sends a report back to its assessor (ASMT-14): from then on it works on it again, and what was proposed on it falls.
 * @throws GatehouseError GH-HTTP-001, GH-ASMT-002 when it is not handed in or is decided, GH-CERT-004 for who acts for
 * the assessor or the holder, GH-HTTP-002 when the assessor would not see it any more.
 */
export async function sendBack(
	writing: Writing,
	number: string,
	{ reason, until: asked }: z.output<typeof returnBody>,
	{ principal, why }: { readonly principal: Principal; readonly why: string | null },
): Promise<void> {
	const { trx, now } = writing;
	const on = dayOf(now);
	const person = requireAccount(principal);
	const organisation = requireOrganisation(principal);
	const { city } = requireCity(await writing.city());
	const before = begun(required(await holdAssessment(trx, number), number));
	const after: Begun = {
		...before.value,
		events: stepped(before.value, { step: "return", on, by: organisation, reason }).events,
		until: lastDay(before.value, asked, on),
	};
	const actors = new Map(city.actors.map((actor) => [actor.id, actor]));
	const issues = sideFaults([{ organisation }], before.value, [], actors);
	if (issues.length > 0) throw new GatehouseError("GH-CERT-004", "you may not decide about it", { issues });
	await keepReturned(trx, before, after);
	await prolongAssignmentsFor(trx, number, after.until);
	const note = { actor: principal.name, reason: why };
	await writing.note({ ...note, action: "assessments.sent-back", target: number, before: before.value, after });
	for (const open of await holdMotionsAbout(trx, number)) {
		const decision = { state: "withdrawn", by: person, for: organisation, at: now.toISOString() } as const;
		const fallen = await decideMotion(trx, open.id, { ...decision, certificate: open.certificate });
		await writing.note({
			...note,
			action: "certificates.proposal-fell",
			target: open.id,
			before: open,
			after: fallen,
		});
	}
	const said = `The report is sent back: ${reason}`.slice(0, 4000);
	await tellAssessor(writing, { assessor: after.assessor, about: number }, said);
	await tellHolder(writing, number, "The report of the assessor was sent back to it. Nothing is decided yet.");
}

function lastDay({ number, until }: Begun, asked: IsoDate | undefined, on: IsoDate): IsoDate {
	const last = asked ?? until;
	if (last >= on) return last;
	const message =
		asked === undefined
			? `the assessor of ${number} saw it through \`${until}\`: say through which day it works on it now`
			: `must not be before \`${on}\`, given \`${asked}\``;
	throw invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", "until"], message }]);
}

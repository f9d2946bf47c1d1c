import { GatehouseError } from "@gatehouse/framework";
import { type BegunAssessment, begun, findAssessment, holdAssessment } from "../../assurance/assessments/index.ts";
import type { Transaction } from "../../db/open.ts";
import { type PartyView, unseen } from "../party.ts";

/**
 * The assessment an assessor works on, held as it is: nobody hands it in until the transaction ends. As the party.
 * @throws GatehouseError GH-HTTP-001 when it is not there for them, GH-ASMT-002 when it is not theirs to work on now,
 * or the declaration of independence is still to be signed.
 */
export async function holdForWork(trx: Transaction, view: PartyView, number: string): Promise<BegunAssessment> {
	const held = await holdAssessment(trx, number, "as it is");
	if (held === undefined) {
		const seen = await findAssessment(trx, number);
		if (seen === undefined || view.party.side !== "assessor") throw unseen("assessments", number);
		throw new GatehouseError("GH-ASMT-002", `${number} is handed in or over: nothing is written in it any more`);
	}
	const kept = begun(held);
	const { subject } = kept.value.application.scope;
	if (!view.sight.subject(subject)) {
		const message = `sign under your assignments that you are independent of \`${subject}\`; then the work may begin, unless the city has ended it`;
		throw new GatehouseError("GH-ASMT-002", message);
	}
	return kept;
}

import type { z } from "zod";
import { linkFiles, listFiles } from "../files/index.ts";
import { requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import type { reuseBody } from "./evidence-shape.ts";
import { evidenceId, handIn, ownEvidence, type Submitter } from "./evidence-write.ts";
import type { PartyView } from "./party.ts";

/**
 * Hands a paper of the organisation in for another subject (ASK-06): same title, type, issuer, days, claimed grade and
 * files. The city reviews it for that subject by itself.
 * @returns the id of the new evidence. @throws GatehouseError GH-HTTP-001 when the paper is not theirs, GH-HTTP-002.
 */
export async function reusePaper(
	writing: Writing,
	view: PartyView,
	paper: string,
	given: z.output<typeof reuseBody>,
	by: Submitter,
): Promise<string> {
	const { city } = requireCity(await writing.city());
	const { title, type, issuer, grade, from, until } = ownEvidence(city.evidence, view, paper);
	const id = evidenceId(view.party.organisation);
	const body = {
		...given,
		title,
		type,
		grade,
		from,
		...(issuer === undefined ? {} : { issuer }),
		...(until === undefined ? {} : { until }),
	};
	await handIn(writing, view, id, body, by, paper);
	const files = await listFiles(writing.trx, paper);
	await linkFiles(writing, id, files, { actor: by.principal.name, reason: by.reason, party: view.party });
	return id;
}

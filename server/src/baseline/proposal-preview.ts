import {
	type BaselineDiff,
	type Content,
	diffDocuments,
	digest,
	type IsoDate,
	type Issue,
	type WhatIf,
	whatIf,
} from "@gatehouse/framework";
import { factsOf, type LivingCity } from "../record/model.ts";
import type { Proposal } from "./proposal-store.ts";
import { latestDocument, nextVersion } from "./publish.ts";
import type { KeptVersion } from "./store.ts";

/** What publishing a proposal on a day would do to the city as it is; or why it cannot be published. */
export type ProposalPreview =
	| {
			readonly next: KeptVersion;
			readonly whatIf: WhatIf & { readonly diff: BaselineDiff };
			/** SHA-256 of what the version would demand, what of that is new, and whom it would move. */
			readonly digest: string;
			readonly issues?: undefined;
	  }
	| { readonly issues: readonly Issue[] };

/**
 * The version a proposal makes, published on that day in the name of that organisation, and whom it moves on the day it
 * takes effect.
 */
export function previewProposal(
	content: Content,
	model: LivingCity,
	proposal: Pick<Proposal, "version" | "effectiveFrom" | "note" | "changes">,
	publication: { readonly on: IsoDate; readonly by: string },
): ProposalPreview {
	const { version, effectiveFrom, note, changes } = proposal;
	const release = { version, effectiveFrom, note, changes: [...changes] };
	const next = nextVersion(content, model, { ...release, publishedOn: publication.on, publishedBy: publication.by });
	if (next.issues !== undefined) return { issues: next.issues };
	const answer = whatIf(factsOf(model, content), { versions: [...model.versions, next.version] }, effectiveFrom);
	const diff = diffDocuments(latestDocument(content, model), next.version.document);
	const seen = digest({ hash: next.version.hash, whatIf: answer, diff });
	return { next, whatIf: { ...answer, diff }, digest: seen };
}

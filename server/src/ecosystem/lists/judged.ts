import type { Content, IsoDate, Outcome, Tier } from "@gatehouse/framework";
import { posturesOn } from "../../gate/index.ts";
import type { Collection, Member } from "../../record/entity-store.ts";
import type { CityModel } from "../../record/model.ts";

interface Judged {
	readonly revision: number;
	readonly tier: Tier;
	readonly outcome: Outcome;
}

/** Members as a list shows them: with revision, and with tier and outcome on the day. */
export const judgedItems =
	<C extends Collection>(content: Content) =>
	(model: CityModel, at: IsoDate) => {
		const posture = posturesOn(model, content, at);
		return (member: Member<C>, revision: number): Member<C> & Judged => {
			const { tier, outcome } = posture(member.id);
			return { ...member, revision, tier, outcome };
		};
	};

import { contract, contractOn, contractsOf } from "@gatehouse/framework";
import type { z } from "zod";
import { requireOwnName } from "../access/duties.ts";
import type { EntityRoutes, MemberChange } from "../record/entity-routes.ts";
import { type contractItem, contractPage, contractsQuery } from "./shape.ts";

type Item = z.output<typeof contractItem>;

export const contractKind: EntityRoutes<"contracts", z.output<typeof contractsQuery>, Item> = {
	collection: "contracts",
	path: "/contracts",
	name: "Contract",
	many: "Contracts",
	words: "a contract",
	tag: "contracts",
	read: "contracts.read",
	change: "contracts.change",
	schema: contract,
	duty: acceptanceDuty,
	list: {
		query: contractsQuery,
		page: contractPage,
		itemOf: (model, at) => (member, revision) => {
			const texts = model.city === null ? [] : contractsOf(model.city, member.engagement);
			return { ...member, revision, inForce: contractOn(texts, at)?.id === member.id };
		},
		keeps: (item, { engagement, owner, inForce }) =>
			(engagement === undefined || item.engagement === engagement) &&
			(owner === undefined || item.owner === owner) &&
			(inForce === undefined || item.inForce === inForce),
		keyOf: ({ id }) => id,
		textOf: ({ id, engagement, reference, owner, note }) => [id, engagement, reference, owner, note],
		sorts: {
			id: ({ id }) => id,
			engagement: ({ engagement }) => engagement,
			reference: ({ reference }) => reference,
			signedOn: ({ signedOn }) => signedOn,
			owner: ({ owner }) => owner,
		},
		defaultSort: "engagement",
	},
};

/** Deviations are accepted, and entries noted as dealt with, in the name of the organisation acted for (DUTY-05). */
function acceptanceDuty({ principal, before, after }: MemberChange<"contracts">): void {
	if (after === null) return;
	const names = (one: typeof before) =>
		new Set([
			...(one?.clauses ?? []).flatMap(({ clause, acceptedBy }) =>
				acceptedBy === undefined ? [] : [`${clause} ${acceptedBy}`],
			),
			...(one?.settled ?? []).map(({ entry, by }) => `${entry} ${by}`),
		]);
	const known = names(before);
	for (const name of names(after)) if (!known.has(name)) requireOwnName(principal, name.slice(name.indexOf(" ") + 1));
}

import { evidence } from "@gatehouse/framework";
import type { z } from "zod";
import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { type EntityRoutes, entityRoutes } from "../record/entity-routes.ts";
import { catalogueRoutes } from "./assessments/catalogue-routes.ts";
import { assessmentRoutes } from "./assessments/routes.ts";
import { assessorRoutes } from "./assessors/routes.ts";
import { assignmentRoutes } from "./assignment-routes.ts";
import { findingRoutes } from "./finding-routes.ts";
import { inboxRoutes } from "./inbox-routes.ts";
import { requireNoVerdict } from "./no-verdict.ts";
import { reviewRoutes } from "./review-routes.ts";
import { type evidenceItem, evidencePage, evidenceQuery } from "./shape.ts";

type Query = z.output<typeof evidenceQuery>;
type Item = z.output<typeof evidenceItem>;

const evidenceKind: EntityRoutes<"evidence", Query, Item> = {
	collection: "evidence",
	path: "/evidence",
	name: "Evidence",
	many: "Evidence",
	words: "a piece of evidence",
	tag: "assurance",
	read: "assurance.read",
	change: "assurance.change",
	schema: evidence,
	duty: requireNoVerdict,
	list: {
		query: evidenceQuery,
		page: evidencePage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: matches,
		keyOf: ({ id }) => id,
		textOf: ({ id, title, type, subject, issuer }) => [id, title, type, subject, issuer],
		sorts: {
			id: ({ id }) => id,
			title: ({ title }) => title,
			type: ({ type }) => type,
			subject: ({ subject }) => subject,
			grade: ({ grade }) => grade,
			from: ({ from }) => from,
			until: ({ until }) => until,
			state: ({ review }) => review.state,
		},
		defaultSort: "id",
	},
};

function matches(item: Item, query: Query): boolean {
	const { subject, requirement, type, grade, state, providedBy } = query;
	if (requirement !== undefined && !item.requirements.includes(requirement)) return false;
	const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
	return (
		same(subject, item.subject) &&
		same(type, item.type) &&
		same(grade, item.grade) &&
		same(state, item.review.state) &&
		same(providedBy, item.providedBy)
	);
}

/** Evidence: what was handed in, and what the city made of it. */
export const assuranceRoutes =
	(house: House): Routes =>
	async (app) => {
		entityRoutes(app, house, evidenceKind);
		await app.register(assessorRoutes(house));
		await app.register(assessmentRoutes(house));
		await app.register(catalogueRoutes(house));
		await app.register(assignmentRoutes(house));
		await app.register(reviewRoutes(house));
		await app.register(findingRoutes(house));
		await app.register(inboxRoutes(house));
	};

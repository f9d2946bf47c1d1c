import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { entityRoutes } from "../record/entity-routes.ts";
import { declarationRoutes } from "./declaration-routes.ts";
import { declaredAndSeenRoutes } from "./declared-and-seen-routes.ts";
import { graphRoutes } from "./graph-routes.ts";
import { graphWhatIfRoute } from "./graph-what-if-route.ts";
import { importRoutes } from "./import/routes.ts";
import { actorKind } from "./lists/actor.ts";
import { engagementKind } from "./lists/engagement.ts";
import { fleetKind } from "./lists/fleet.ts";
import { productKind } from "./lists/product.ts";
import { sightingKind } from "./lists/sighting.ts";
import { supplyKind } from "./lists/supply.ts";
import { systemKind } from "./lists/system.ts";
import { mergeRoutes } from "./merges/routes.ts";
import { pictureRoute } from "./picture-route.ts";
import { actorKindsAnswer } from "./shape.ts";
import { subjectRoutes } from "./subject-routes.ts";

/** Actors, systems, products, fleets, engagements and supplies, and where each stands. */
export const ecosystemRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/actor-kinds",
			{
				config: { access: "baseline.read" },
				schema: {
					operationId: "listActorKinds",
					tags: ["ecosystem"],
					summary: "Kinds of actor and their distance from the city",
					response: { 200: actorKindsAnswer },
				},
			},
			async () => ({ actorKinds: house.content.actorKinds, degrees: house.content.degrees }),
		);
		entityRoutes(app, house, actorKind(house.content));
		entityRoutes(app, house, systemKind(house.content));
		entityRoutes(app, house, productKind(house.content));
		entityRoutes(app, house, fleetKind(house.content));
		entityRoutes(app, house, engagementKind(house.content));
		entityRoutes(app, house, supplyKind);
		entityRoutes(app, house, sightingKind);
		await app.register(subjectRoutes(house));
		await app.register(declarationRoutes(house));
		await app.register(declaredAndSeenRoutes(house));
		await app.register(graphRoutes(house));
		await app.register(graphWhatIfRoute(house));
		await app.register(pictureRoute(house));
		await app.register(importRoutes(house));
		await app.register(mergeRoutes(house));
	};

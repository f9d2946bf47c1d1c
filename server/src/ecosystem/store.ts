/** How actors, systems, products, fleets, engagements and supplies lie in the store. */
export { actorStore } from "./store/actor.ts";
export { engagementStore } from "./store/engagement.ts";
export { fleetStore } from "./store/fleet.ts";
export { productStore } from "./store/product.ts";
export { sightingStore } from "./store/sighting.ts";
export { supplyStore } from "./store/supply.ts";
export { systemStore } from "./store/system.ts";

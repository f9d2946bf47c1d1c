import { readPicture } from "../../../src/ecosystem/picture/ecosystem.ts";

type Answer = Parameters<typeof readPicture>[0];

const plain = { supply: null, access: null, updatableCode: false, fallback: false } as const;

/** A maker of firmware behind a supplier who runs a platform that a service needs, and a shop that nothing is joined to. */
export const answer: Answer = {
	at: "2026-11-24",
	nodes: {
		ids: ["firmware", "supplier", "platform", "service", "shop"],
		names: ["Firmware & Sons <Ltd>", "Supplier", "Platform", "Service", "Shop"],
		kinds: [8, 8, 1, 5, 8],
		layers: [5, 5, 2, 3, 5],
		degrees: [4, 3, -1, -1, 3],
		sectors: [-1, -1, 5, 5, -1],
		outcomes: [2, 1, 0, 0, 0],
		tiers: [3, 3, 4, 4, 1],
		hiddenLinks: [0, 0, 0, 2, 0],
	},
	links: { from: [0, 1, 1, 2], to: [1, 2, 2, 3], kinds: [0, 1, 2, 3] },
	linkKinds: [
		{ ...plain, kind: "supplies", supply: "component", access: "remote", updatableCode: true },
		{ ...plain, kind: "operates" },
		{ ...plain, kind: "supplies", supply: "hosting", access: "none" },
		{ ...plain, kind: "carries" },
	],
	words: {
		kinds: [
			"network-zone",
			"platform",
			"application",
			"dataset",
			"data-flow",
			"service",
			"product",
			"fleet",
			"organisation",
			"engagement",
		],
		layers: ["device", "network", "platform", "application", "data", "organisation"],
		degrees: ["0", "1", "2", "3", "4", "5", "R", "M"],
		sectors: ["administration", "education", "healthcare", "public-safety", "real-estate", "transport", "utilities"],
		outcomes: ["allow", "conditional", "deny"],
	},
	hidden: { nodes: 0, links: 2 },
};

export const ecosystem = readPicture(answer);

import { type CityFile, cityFile } from "@gatehouse/framework";
import { threeSidedCity } from "../support/three-sides.ts";

const person = (name: string, more: object = {}) => ({
	name,
	email: `${name}@example.org`,
	phone: "+353 91 555 0100",
	outOfBand: "radio channel 4",
	verifiedOn: "2026-11-01",
	trainedOn: "2026-06-01",
	from: "2026-01-01",
	...more,
});

/** Every activity of the content is the lead's, in both states; the supplier does one of them under attack. */
export function matrixCity(activities: readonly { readonly id: string }[]): CityFile {
	const row = (activity: string, state: string, more: object = {}) => ({
		id: `${activity.toLowerCase()}-${state}`,
		activity,
		state,
		accountable: "lead",
		responsible: ["hands"],
		...more,
	});
	return cityFile.parse({
		...threeSidedCity,
		activities: [],
		offices: [
			{
				id: "lead",
				actor: "standards-office",
				name: "Head of response",
				holder: person("chief", { acceptedOn: "2026-01-02" }),
				deputies: [person("newcomer", { site: "depot" }), person("third")],
				cover: "24x7",
				authorities: [
					{
						power: "declare-attack",
						states: ["business-as-usual", "heightened", "attack", "recovery"],
						document: "Order 7",
						grantedBy: "traffic-office",
						from: "2026-01-01",
					},
					{ power: "isolate-service", document: "Order 8", grantedBy: "traffic-office", from: "2026-01-01" },
				],
			},
			{ id: "hands", actor: "traffic-office", name: "Traffic desk", holder: person("admin"), reportsTo: "lead" },
			{
				...{ id: "signal-desk", actor: "signal-works", name: "Signal desk" },
				...{ holder: person("boss"), deputies: [person("hand")] },
			},
			{ id: "rival-desk", actor: "rival-works", name: "Rival desk", holder: person("rival") },
		],
		responsibilities: activities.flatMap(({ id }) => [
			row(id, "business-as-usual", id === "ACT-02" ? { informed: ["rival-desk"] } : {}),
			row(id, "attack", id === "ACT-20" ? { responsible: ["signal-desk"], informed: ["rival-desk"] } : {}),
		]),
	});
}

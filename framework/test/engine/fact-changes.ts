import type { CityFile } from "../../src/ecosystem/city-file.ts";
import type { CityFacts } from "../../src/gate/facts.ts";

/** One fact of a city that changes, and the cells it may change. */
export type Change = {
	subject: string;
	requirements(facts: CityFacts): readonly string[];
	apply<T extends Pick<CityFile, "evidence" | "waivers">>(city: T): T;
};

type Evidence = CityFile["evidence"];

/** Evidence and waivers handed in one by one, every third piece taken back, every fourth review turned round. */
export function changesFrom(city: CityFile): Change[] {
	const changes: Change[] = [];
	for (const [index, item] of city.evidence.entries()) {
		changes.push(evidenceChange(item, (list) => [...list, item]));
		if (index % 3 === 0) changes.push(evidenceChange(item, (list) => list.filter(({ id }) => id !== item.id)));
		else if (index % 4 === 0) {
			const review = { state: "rejected" as const, on: item.review.on, by: "owner", reason: "looked again" };
			const turned = { ...item, review };
			changes.push(evidenceChange(item, (list) => list.map((one) => (one.id === item.id ? turned : one))));
		}
	}
	for (const waiver of city.waivers) {
		changes.push({
			subject: waiver.subject,
			requirements: () => [waiver.requirement],
			apply: (now) => ({ ...now, waivers: [...now.waivers, waiver] }),
		});
	}
	return changes;
}

function evidenceChange(item: Evidence[number], edit: (list: Evidence) => Evidence): Change {
	return {
		subject: item.subject,
		requirements: (facts) => [
			...item.requirements,
			...facts.versions.flatMap(({ document }) =>
				document.requirements
					.filter(({ standard }) => standard !== undefined && item.standards.includes(standard))
					.map(({ id }) => id),
			),
		],
		apply: (now) => ({ ...now, evidence: edit(now.evidence) }),
	};
}

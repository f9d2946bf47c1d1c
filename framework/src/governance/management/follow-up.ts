import type { CityFile } from "../../ecosystem/city-file.ts";
import type { IsoDate } from "../../shared/day.ts";
import type { Minute, Office, Resolution } from "./schema.ts";
import { recordsOfOffice } from "./training.ts";

/** A decision with where it was made and how it stands (MGMT-02). */
export interface FollowedDecision extends Resolution {
	readonly minute: string;
	readonly decidedOn: IsoDate;
	readonly state: "open" | "overdue" | "done";
}

/** Decisions minuted by the day; done from the day they were done on, overdue behind their last day (MGMT-02). */
export function decisionsOn(minutes: readonly Minute[], at: IsoDate): FollowedDecision[] {
	return minutes
		.filter(({ on }) => on <= at)
		.flatMap(({ id: minute, on: decidedOn, decisions }) =>
			decisions.map((decision): FollowedDecision => {
				const done = decision.doneOn !== undefined && decision.doneOn <= at;
				return { ...decision, minute, decidedOn, state: done ? "done" : decision.due < at ? "overdue" : "open" };
			}),
		)
		.sort((a, b) => (a.due === b.due ? (a.id < b.id ? -1 : 1) : a.due < b.due ? -1 : 1));
}

/** An office with who holds it, and whether they are trained (MGMT-01). */
export interface OfficeState extends Office {
	readonly holders: readonly { readonly id: string; readonly name: string }[];
	readonly training: Office["training"] & {
		readonly trained: readonly { readonly person: string; readonly on: IsoDate; readonly until: IsoDate }[];
		readonly state: "in-date" | "lapsed" | "never";
	};
}

/** Every office on a day: its duties, who holds it, and its training. */
export function officesOn(offices: readonly Office[], city: CityFile, at: IsoDate): OfficeState[] {
	return offices.map((office) => {
		const held = city.actors.filter(({ kinds }) => kinds.some((kind) => office.kinds.includes(kind)));
		const trained = recordsOfOffice(city, office, at);
		const state = trained.length === 0 ? "never" : trained.some(({ until }) => until >= at) ? "in-date" : "lapsed";
		return {
			...office,
			holders: held.map(({ id, name }) => ({ id, name })),
			training: { ...office.training, trained, state },
		};
	});
}

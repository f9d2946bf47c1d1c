import type { CityFile } from "../ecosystem/city-file.ts";
import type { IsoDate } from "../shared/day.ts";
import { type Assessor, type Sanction, sanctionsOn } from "./assessor.ts";
import type { Certificate } from "./certificate.ts";
import { certificatesOf } from "./certificate-register.ts";
import { certificateStateOn } from "./certificate-state.ts";

/** An assessor that may not assess on the day, and the certificates in force that rest on it. */
export interface StoppedAssessor {
	readonly record: Assessor;
	readonly sanction: Sanction;
	readonly inForce: readonly Certificate[];
}

/** Assessors that are suspended or struck off while certificates in force rest on them (ASSR-14), in file order. */
export function stoppedAssessors(city: CityFile, at: IsoDate): StoppedAssessor[] {
	return city.assessors.flatMap((record) => {
		const sanction = sanctionsOn(record, at).find(({ kind }) => kind !== "warning");
		if (sanction === undefined) return [];
		const inForce = certificatesOf(record.actor, city.certificates, at).filter(
			(one) => certificateStateOn(one, at) === "in-force",
		);
		return inForce.length === 0 ? [] : [{ record, sanction, inForce }];
	});
}

import { certificateStateOn, type IsoDate, surveillanceOn } from "@gatehouse/framework";
import type { z } from "zod";
import type { Listing } from "../../http/list.ts";
import type { LivingCity } from "../../record/model.ts";
import { wordsOf } from "../certificates/issue.ts";
import type { surveillanceItem } from "./shape.ts";

export type SurveillanceItem = z.output<typeof surveillanceItem>;

/** What was planned for every certificate that is in force or suspended on the day, and how it stands (REG-02). */
export function surveillanceItems(model: LivingCity, at: IsoDate): SurveillanceItem[] {
	return model.city.certificates.flatMap((certificate) => {
		const state = certificateStateOn(certificate, at);
		if (state !== "in-force" && state !== "suspended") return [];
		const { subject, assessor } = wordsOf(model, certificate);
		return surveillanceOn(certificate, at).map(({ index, ...standing }) => ({
			...{ certificate: certificate.number, holder: certificate.holderName, about: subject, assessor },
			entry: index,
			...standing,
		}));
	});
}

export const surveillanceListing: Listing<SurveillanceItem> = {
	keyOf: ({ certificate, entry }) => `${certificate} ${entry}`,
	textOf: ({ certificate, holder, about, assessor, what }) => [certificate, holder, about, assessor, what],
	sorts: {
		due: ({ due }) => due,
		certificate: ({ certificate }) => certificate,
		holder: ({ holder }) => holder,
		state: ({ state }) => state,
	},
	defaultSort: "due",
};

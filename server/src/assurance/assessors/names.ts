import type { CityFile } from "@gatehouse/framework";
import { memberOf } from "../../record/model.ts";

/** What something of the city is called; its id when there is no such thing. */
export function nameIn({ actors, systems, products, fleets, engagements }: CityFile, id: string): string {
	const lists: readonly (readonly { readonly id: string; readonly name: string }[])[] = [
		actors,
		systems,
		products,
		fleets,
		engagements,
	];
	return lists.map((list) => memberOf(list, id)?.name).find((name) => name !== undefined) ?? id;
}

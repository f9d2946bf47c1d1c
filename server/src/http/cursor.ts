import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";

/** Where a page ended: the sort key and id of its last item. */
const position = z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null()]), z.string()]);
export type Position = z.infer<typeof position>;

/** A place in a list as opaque text; it stays good when entries before it come or go. */
export function writeCursor(sort: string, place: Position): string {
	return Buffer.from(JSON.stringify([sort, ...place])).toString("base64url");
}

/** @throws GatehouseError GH-HTTP-015 when the text is no cursor of a list sorted like this one. */
export function readCursor(text: string, sort: string): Position {
	const parsed = z.tuple([z.literal(sort), ...position.def.items]).safeParse(decoded(text));
	if (parsed.success) return [parsed.data[1], parsed.data[2]];
	throw new GatehouseError("GH-HTTP-015", "the cursor does not belong to this list in this order", {
		path: ["query", "cursor"],
	});
}

function decoded(text: string): unknown {
	try {
		return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
	} catch {
		return undefined;
	}
}

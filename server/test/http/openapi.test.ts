import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildTestApp, openTestHouse } from "../support/house.ts";
import { embeddedPlace } from "../support/stores.ts";

const FILE = new URL("../../openapi.json", import.meta.url);

test("the committed OpenAPI document is the one the routes make (UPDATE=1 writes it)", async () => {
	const place = await embeddedPlace();
	const house = await openTestHouse(place.config);
	const app = await buildTestApp(house);
	await app.ready();
	const document = `${JSON.stringify(app.swagger(), null, "\t")}\n`;
	await app.close();
	await house.store.close();
	await place.remove();
	if (process.env.UPDATE === "1") writeFileSync(FILE, document);
	expect(readFileSync(FILE, "utf8")).toBe(document);
});

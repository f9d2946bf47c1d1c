import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import type { TestPlace } from "../support/stores.ts";
import { ADA, APPLICATION, BEN, city, OTHER_LAB, RIVAL, SIGNALS, speakingTo } from "./assessing.ts";

/** Applications that come to an end before they are assessed, and what anybody reads of how assessing is done. */
export function testApplications(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`applications, on the ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city, { limits: { rates: {} } });
		});
		afterAll(() => server.close());
		const { ok, refused, read } = speakingTo(() => server);

		test("an application is declined, or taken back, with the reason; the city may refuse what was reported", async () => {
			const apply = async () => (await ok("/api/my/applications", APPLICATION, SIGNALS)).number as string;
			const declined = await apply();
			const said = await ok(`/api/assessments/${declined}/decline`, { reason: "Another is in force" }, BEN);
			expect(said).toMatchObject({
				state: "declined",
				events: [{}, { step: "decline", reason: "Another is in force" }],
			});
			const own = `/api/my/applications/${declined}/withdraw`;
			expect((await refused(own, { reason: "Late" }, SIGNALS)).code).toBe("GH-ASMT-002");
			const back = await apply();
			expect((await server.post(`/api/my/applications/${back}/withdraw`, { reason: "R" }, RIVAL)).statusCode).toBe(404);
			expect(await ok(`/api/my/applications/${back}/withdraw`, { reason: "Sold" }, SIGNALS)).toMatchObject({
				state: "withdrawn",
			});
			const begun = await apply();
			const assigned = async () => (await read("/api/my/assignments", ADA)).total;
			const before = await assigned();
			await ok(`/api/assessments/${begun}/assessor`, { assessor: "some-lab", until: "2027-01-31" }, BEN);
			expect(await assigned()).toBe(before + 1);
			const told = async () =>
				(await read("/api/my/notices", ADA)).items.filter(
					({ evidence }: { evidence: string }) => evidence === begun.toLowerCase(),
				);
			expect(await told()).toMatchObject([
				{ text: "You are to assess Signal Works through 2027-01-31.", readAt: null },
			]);
			await ok(`/api/my/applications/${begun}/withdraw`, { reason: "Sold as well" }, SIGNALS);
			// Nothing of it is left to see for who was to assess it.
			expect(await assigned()).toBe(before);
			expect(await told()).toContainEqual(expect.objectContaining({ text: expect.stringContaining("taken back") }));
			expect((await read("/api/my/notices", OTHER_LAB)).total).toBe(0);
			const list = await read(`/api/assessments?state=withdrawn&q=${back}`, BEN);
			expect(list.items).toMatchObject([{ number: back, state: "withdrawn" }]);
			const csv = await server.get("/api/assessments?format=csv", BEN);
			expect(csv.body.split("\n")[0]).toContain("holderName");
			expect((await read("/api/assessments?at=2026-11-23", BEN)).total).toBe(0);
		});

		test("[ASMT-10] anybody reads which other schemes count for what, and how evidence is looked at", async () => {
			const PUBLIC = { "test-as": "public" };
			const { items } = await read("/api/recognised-schemes?requirement=GOV-02", PUBLIC);
			expect(items.map(({ id }: { id: string }) => id)).toEqual(["iso-iec-27001"]);
			const csv = await server.get("/api/recognised-schemes?format=csv", PUBLIC);
			expect(csv.body.split("\n")[0]).toContain("upToGrade");
			expect((await read("/api/assessment-procedures", PUBLIC)).total).toBeGreaterThan(5);
		});
	});
}

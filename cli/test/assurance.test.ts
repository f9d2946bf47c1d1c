import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readZip, writeZip } from "@gatehouse/formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gatehouse, newFolder, start } from "./run.ts";

let server: ChildProcess;
let address = "";
let key = "";

/** Runs the program with a key of the demo's regulator. */
const asRegulator = (args: readonly string[]) => gatehouse(args, { env: { GATEHOUSE_API_KEY: key } });
const at = () => ["--server", address];

beforeAll(async () => {
	const data = join(newFolder(), "store");
	server = start(["start", "--demo", "--port", "0", "--data", data], { env: { DATABASE_URL: "" } });
	let said = "";
	const password = await new Promise<string>((resolve, reject) => {
		const hear = (chunk: Buffer) => {
			said += chunk.toString();
			address = /listens on (http:\S+)/.exec(said)?.[1] ?? "";
			const found = /password (\S+)/.exec(said)?.[1];
			if (address !== "" && found !== undefined && said.includes("Ctrl-C")) resolve(found);
		};
		server.stdout?.on("data", hear);
		server.stderr?.on("data", hear);
		server.on("close", () => reject(new Error(`ended: ${said}`)));
	});
	const send = async (path: string, body: object, cookie = "") => {
		const headers = { "content-type": "application/json", cookie };
		const answer = await fetch(address + path, { method: "POST", headers, body: JSON.stringify(body) });
		if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
		return answer;
	};
	const person = { email: "regulator@utilities-regulator.example", password };
	const cookies = (await send("/api/auth/sign-in/email", person)).headers.getSetCookie();
	const cookie = cookies.map((one) => one.split(";")[0]).join("; ");
	const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	const made = await send("/api/me/keys", { name: "Regulator", scopes: ["oversight.read"], expiresOn }, cookie);
	key = ((await made.json()) as { secret: string }).secret;
}, 180_000);

afterAll(() => {
	server.kill("SIGKILL");
});

test("[REG-01] the regulator takes along statement and evidence, and checks it at home", async () => {
	const folder = newFolder();
	const [zip, pdf] = [join(folder, "evidence.zip"), join(folder, "statement.pdf")];
	const day = ["--at", "2026-11-24"];
	expect(await asRegulator(["assurance", "package", ...at(), ...day, "-o", zip])).toMatchObject({ code: 0 });
	expect((await asRegulator(["assurance", "package", ...at(), "-o", zip])).err).toContain("(GH-CLI-004)");
	expect(await asRegulator(["assurance", "statement", ...at(), ...day, "-o", pdf])).toMatchObject({ code: 0 });
	expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
	const sound = await gatehouse(["assurance", "verify", zip, "--format", "json"]);
	expect([sound.code, sound.err]).toEqual([0, ""]);
	expect(JSON.parse(sound.out)).toMatchObject({ at: "2026-11-24", isGood: true, faults: [], certificates: 0 });
	const forged = join(folder, "forged.zip");
	const files = [...readZip(readFileSync(zip))].map(([path, bytes]) => ({ path, bytes }));
	const other = { path: "coverage.json", bytes: new TextEncoder().encode("{}") };
	const more = { path: "more.txt", bytes: other.bytes };
	const changed = files.filter(({ path }) => path !== "coverage.json" && path !== "findings.json");
	writeFileSync(forged, writeZip([...changed, other, more]));
	const refused = await gatehouse(["assurance", "verify", forged]);
	expect(refused.code).toBe(1);
	for (const said of ["coverage.json: it is not what", "findings.json: it is missing", "more.txt: the manifest does"]) {
		expect(refused.out).toContain(said);
	}
	const none = await gatehouse(["assurance", "verify", pdf]);
	expect([none.code, none.err.includes("(GH-FILE-012)")]).toEqual([2, true]);
}, 180_000);

import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf, newFolder, gatehouse as run, start } from "./run.ts";

let server: ChildProcess;
let address = "";
let key = "";

const gatehouse = (args: readonly string[]) => run([...args, "--server", address], { env: { GATEHOUSE_API_KEY: key } });

/** A key of the demo's CISO, who may change the registry. */
async function keyOfCiso(password: string): Promise<string> {
	const send = async (path: string, body: object, cookie = "") => {
		const headers = { "content-type": "application/json", cookie };
		const answer = await fetch(address + path, { method: "POST", headers, body: JSON.stringify(body) });
		if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
		return answer;
	};
	const signedIn = await send("/api/auth/sign-in/email", { email: "ciso@carrowmere.example", password });
	const cookie = signedIn.headers.getSetCookie().map((one) => one.split(";")[0]);
	const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	const made = await send(
		"/api/me/keys",
		{ name: "Import", scopes: ["ecosystem.change"], expiresOn },
		cookie.join("; "),
	);
	return ((await made.json()) as { secret: string }).secret;
}

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
	key = await keyOfCiso(password);
}, 240_000);

afterAll(() => {
	server.kill("SIGKILL");
});

const TABLE = "id,name,kinds,country\nnew-firm,New Firm,supplier,IE\nother,Other Firm,supplier,DE\n";
const kind = ["--kind", "actors"];

test("a table is tried out, then taken over, then found there", async () => {
	const file = fileOf(TABLE);
	const dry = await gatehouse(["import-registry", file, ...kind, "--dry-run"]);
	expect(dry).toMatchObject({ code: 0, err: "" });
	expect(dry.out).toContain("would take over 2 new, 0 changed, 0 kept, 0 left out");
	const done = await gatehouse(["import-registry", file, ...kind]);
	expect(done.out).toContain("took over 2 new");
	const again = JSON.parse((await gatehouse(["import-registry", file, ...kind, "--format", "json"])).out);
	expect([again.stored, again.counts.keep]).toEqual([true, 2]);
});

test("faults are said with row and column, nothing is taken over, and the exit code is 2", async () => {
	const { code, err, out } = await gatehouse([
		"import-registry",
		fileOf("name,kinds,country\nA,supplier,Ireland"),
		...kind,
	]);
	expect(code).toBe(2);
	expect(out).toContain("1 fault; nothing was taken over");
	expect(err).toContain("row 2, column country");
	expect((await gatehouse(["import-registry", join(newFolder(), "no.csv")])).err).toContain("is not there");
});

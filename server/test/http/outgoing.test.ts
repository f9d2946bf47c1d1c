import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountSettingsOf } from "../../src/access/accounts/index.ts";
import { allowedOriginsOf, outgoingFetch } from "../../src/http/outgoing.ts";
import { isPublicAddress, pinnedLookup, type Resolve } from "../../src/http/outgoing-address.ts";
import { withOutgoing } from "../../src/http/outgoing-guard.ts";

describe("which addresses are public", () => {
	test.each([
		"127.0.0.1",
		"127.8.8.8",
		"0.0.0.0",
		"10.1.2.3",
		"172.16.0.1",
		"172.31.255.255",
		"192.168.1.1",
		"100.64.0.1",
		"169.254.169.254",
		"168.63.129.16",
		"192.0.0.192",
		"198.18.0.1",
		"224.0.0.1",
		"240.0.0.1",
		"255.255.255.255",
		"::",
		"::1",
		"::127.0.0.1",
		"::ffff:10.0.0.1",
		"::ffff:a9fe:a9fe",
		"64:ff9b::a9fe:a9fe",
		"2002:7f00:1::",
		"2001:0:53aa:64c::1",
		"fc00::1",
		"fd00:ec2::254",
		"fe80::1",
		"fec0::1",
		"ff02::1",
		"2001:db8::1",
		"not an address",
	])("%s is not", (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});

	test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "::ffff:8.8.8.8", "2606:4700::1111"])("%s is", (address) => {
		expect(isPublicAddress(address)).toBe(true);
	});
});

let server: Server;
let origin: string;
const seen: { url: string; authorization: string | undefined }[] = [];
beforeAll(async () => {
	server = createServer((request, response) => {
		seen.push({ url: request.url ?? "", authorization: request.headers.authorization });
		const to = /^\/to\/(.*)$/.exec(request.url ?? "")?.[1];
		if (to !== undefined) return response.writeHead(302, { location: decodeURIComponent(to) }).end();
		if (request.url === "/large") return response.end("x".repeat(5000));
		if (request.url === "/slow") return response.write("{");
		if (request.url === "/echo") return request.pipe(response);
		return response.writeHead(200, { "content-type": "application/json" }).end('{"fine":true}');
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
const to = (target: string) => `${origin}/to/${encodeURIComponent(target)}`;
const allowing = (over: object = {}) => outgoingFetch({ allowed: [origin], ...over });

describe("calling what somebody gave an address of", () => {
	test.each([
		"http://example.org/",
		"https://127.0.0.1/",
		"https://2130706433/",
		"https://0x7f.1/",
		"https://[::1]/",
		"https://[::ffff:169.254.169.254]/latest/meta-data",
		"https://169.254.169.254/latest/meta-data",
		"https://user:secret@example.org/",
		"https://localhost/",
		"file:///etc/passwd",
		"ftp://example.org/",
	])("%s is refused before anything is sent", async (address) => {
		await expect(outgoingFetch({ allowed: [] })(address)).rejects.toMatchObject({ code: "GH-HTTP-033" });
	});

	test("an origin that was allowed is called, and no other on the same machine", async () => {
		const answer = await allowing()(`${origin}/fine`);
		expect([answer.status, await answer.json()]).toEqual([200, { fine: true }]);
		await expect(outgoingFetch({ allowed: ["https://127.0.0.1"] })(`${origin}/fine`)).rejects.toMatchObject({
			code: "GH-HTTP-033",
		});
	});

	test.each(["http://169.254.169.254", "https://[fe80::1]", "http://168.63.129.16", "http://[fd00:ec2::254]"])(
		"%s is refused even where it was allowed: clouds hand out keys there",
		async (cloud) => {
			await expect(outgoingFetch({ allowed: [cloud] })(cloud)).rejects.toMatchObject({ code: "GH-HTTP-033" });
		},
	);

	test("bodies and headers go out as with fetch", async () => {
		const answer = await allowing()(new URL(`${origin}/echo`), {
			method: "POST",
			body: new URLSearchParams({ a: "b" }),
		});
		expect(await answer.text()).toBe("a=b");
	});

	test("a name is refused when one of its addresses is private, and connected to the addresses looked at", async () => {
		const resolving = (...addresses: string[]): Resolve => {
			return (_host, done) =>
				done(
					null,
					addresses.map((address) => ({ address, family: 4 })),
				);
		};
		const mixed = outgoingFetch({ allowed: [], resolve: resolving("8.8.8.8", "10.0.0.1") });
		await expect(mixed("https://rebound.example/")).rejects.toMatchObject({
			code: "GH-HTTP-033",
			message: "`rebound.example` is not on the public internet",
		});
		const given = await new Promise((resolve) => {
			pinnedLookup(isPublicAddress, resolving("8.8.8.8", "8.8.4.4"))("a.example", { all: true }, (_error, addresses) =>
				resolve(addresses),
			);
		});
		expect(given).toEqual([
			{ address: "8.8.8.8", family: 4 },
			{ address: "8.8.4.4", family: 4 },
		]);
	});

	test("redirects are looked at like first addresses, are few, and lose what is secret when they leave", async () => {
		const fetchIt = allowing();
		expect((await fetchIt(to("/fine"))).status).toBe(200);
		for (const target of ["http://169.254.169.254/", "https://10.0.0.1/", "http://localhost:1/"]) {
			await expect(fetchIt(to(target))).rejects.toMatchObject({ code: "GH-HTTP-033" });
		}
		await expect(fetchIt(`${origin}/to/%2Fto%2F%252Fto%252F%25252Fto%25252Ffine`)).rejects.toMatchObject({
			code: "GH-HTTP-034",
		});
		await expect(fetchIt(to("/fine"), { method: "POST", body: "x" })).rejects.toMatchObject({ code: "GH-HTTP-034" });
		await expect(fetchIt(to("/fine"), { redirect: "error" })).rejects.toMatchObject({ code: "GH-HTTP-034" });
		expect((await fetchIt(to("/fine"), { redirect: "manual" })).status).toBe(302);
		const other = origin.replace("127.0.0.1", "localhost");
		const both = outgoingFetch({ allowed: [origin, other] });
		await both(to(`${other}/left`), { headers: { authorization: "Bearer secret" } });
		expect(seen.filter(({ url }) => url === "/left")).toEqual([{ url: "/left", authorization: undefined }]);
		expect(seen.at(-2)?.authorization).toBe("Bearer secret");
	});

	test("an answer that is too long, too slow or not there ends the call", async () => {
		await expect(allowing({ mostBytes: 4999 })(`${origin}/large`)).rejects.toMatchObject({
			code: "GH-HTTP-034",
			message: expect.stringContaining("more than 4999 bytes"),
		});
		expect((await allowing({ mostBytes: 5000 })(`${origin}/large`)).status).toBe(200);
		await expect(allowing({ timeout: 100 })(`${origin}/slow`)).rejects.toMatchObject({
			code: "GH-HTTP-034",
			message: expect.stringContaining("in time"),
		});
		const nobody = outgoingFetch({ allowed: ["http://127.0.0.1:9"] });
		await expect(nobody("http://127.0.0.1:9/")).rejects.toMatchObject({ code: "GH-HTTP-034" });
	});
});

test("the setting holds origins, and says which part is none", () => {
	expect(allowedOriginsOf("https://sso.city.example, http://10.0.0.7:8080/")).toEqual([
		"https://sso.city.example",
		"http://10.0.0.7:8080",
	]);
	expect(allowedOriginsOf(undefined)).toEqual([]);
	for (const wrong of ["sso.city.example", "https://sso.city.example/realm", "ftp://x.example"]) {
		expect(() => allowedOriginsOf(wrong)).toThrow(wrong);
	}
});

test("the setting reaches the client that calls providers", () => {
	const settings = accountSettingsOf("folder", true, { GATEHOUSE_OUTGOING_ALLOWED: "https://sso.city.example" });
	expect(settings.outgoingAllowed).toEqual(["https://sso.city.example"]);
	expect(accountSettingsOf("folder", true, {}).outgoingAllowed).toEqual([]);
	expect(() => accountSettingsOf("folder", true, { GATEHOUSE_OUTGOING_ALLOWED: "sso" })).toThrow("`sso`");
});

test("a library that calls the global `fetch` is held to the client while it works, and nobody else is", async () => {
	const guarded = outgoingFetch({ allowed: [] });
	const library = async () => {
		await Promise.resolve();
		return fetch(`${origin}/fine`);
	};
	const both = [withOutgoing(guarded, library), library()] as const;
	await expect(both[0]).rejects.toMatchObject({ code: "GH-HTTP-033" });
	expect((await both[1]).status).toBe(200);
});

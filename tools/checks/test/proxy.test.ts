import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./files.ts";

const text = readFileSync(join(root, "docs/security/nginx.conf"), "utf8").replaceAll(/^\s*#.*$/gm, "");
/** What is said of a directive, once for each time it stands there. */
const said = (name: string) => [...text.matchAll(new RegExp(`^\\s*${name}\\s+([^;]*);`, "gm"))].map(([, what]) => what);

test("the proxy to copy speaks TLS 1.2 and 1.3 with forward secrecy and authenticated encryption, and nothing else", () => {
	expect(said("ssl_protocols")).toEqual(["TLSv1.2 TLSv1.3"]);
	// Before the first server: nginx takes the protocols of the default server for all.
	expect(text.indexOf("ssl_protocols")).toBeLessThan(text.indexOf("server {"));
	const [ciphers = ""] = said("ssl_ciphers");
	for (const cipher of ciphers.split(":")) {
		expect(cipher).toMatch(/^ECDHE-(ECDSA|RSA)-(AES(256|128)-GCM-SHA(384|256)|CHACHA20-POLY1305)$/);
	}
	expect(said("ssl_session_tickets")).toEqual(["off"]);
});

test("it answers to one name, and over plain HTTP leads pages to https and refuses the API", () => {
	expect(said("ssl_reject_handshake")).toEqual(["on"]);
	const plain = text.slice(text.indexOf("listen 80"), text.indexOf("listen 443 ssl http2"));
	expect(plain).toMatch(/location \/api\/ \{\s*return 403;/);
	expect(plain).toMatch(/location \/ \{\s*return 308 https:\/\/gatehouse\.city\.example\$request_uri;/);
	expect(plain).not.toContain("proxy_pass");
});

test("it says itself where a request comes from, and passes nothing on that a client says of that", () => {
	const headers = new Map(
		said("proxy_set_header").map((what = "") => [what.split(" ")[0], what.split(" ").slice(1).join(" ")]),
	);
	expect(Object.fromEntries(headers)).toEqual({
		Connection: '""',
		Host: "$host",
		"X-Forwarded-For": "$remote_addr",
		"X-Forwarded-Proto": "https",
		"X-Forwarded-Host": '""',
		"X-Forwarded-Port": '""',
		Forwarded: '""',
	});
});

test("it takes files as large as Gatehouse does, streams them, and sends nothing twice", () => {
	const [, mebibytes = "0"] =
		/FILE_LIMIT = (\d+) \* 1024 \* 1024/.exec(readFileSync(join(root, "server/src/files/settings.ts"), "utf8")) ?? [];
	expect(Number(mebibytes)).toBeGreaterThan(0);
	expect(Number.parseInt(said("client_max_body_size")[0] ?? "0", 10)).toBeGreaterThan(Number(mebibytes));
	expect([said("proxy_request_buffering"), said("proxy_next_upstream")]).toEqual([["off"], ["off"]]);
});

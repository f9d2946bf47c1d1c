import { expect, test } from "vitest";
import { ocsfEvent } from "../../src/journal/ocsf.ts";
import { chainOfReasons } from "./chain.ts";
import { faultsOf } from "./ocsf-shape.ts";

const source = { version: "1.2.3" };
const [entry] = chainOfReasons(["because"]);
if (entry === undefined) throw new Error("no entry");
const event = (action: string, target = "account:anna") => ocsfEvent({ ...entry, action, target }, source);

test.each([
	["account.created", 3001, 1],
	["account.locked", 3001, 9],
	["account.unlocked", 3001, 12],
	["account.erased", 3001, 6],
	["account.password-reset", 3001, 4],
	["account.password-changed", 3001, 3],
	["account.second-factor-added", 3001, 10],
	["account.second-factor-removed", 3001, 11],
	["membership.granted", 3001, 7],
	["membership.revoked", 3001, 8],
	["session.started", 3002, 1],
	["sign-in.failed", 3002, 1],
	["session.ended", 3002, 2],
	["actors.created", 3004, 1],
	["evidence.replaced", 3004, 3],
	["waivers.deleted", 3004, 4],
	["journal.erased", 3004, 4],
	["baseline.published", 3004, 1],
	["something.unheard-of", 3004, 99],
	["decision.given", 6003, 1],
])("%s is an event of class %d, activity %d, with what its class requires", (action, uid, activity) => {
	const made = event(action);
	expect(made).toMatchObject({
		class_uid: uid,
		activity_id: activity,
		category_uid: Math.floor(uid / 1000),
		type_uid: uid * 100 + activity,
		time: Date.parse(entry.at),
		actor: { user: { uid: entry.actor } },
		metadata: { version: "1.7.0", sequence: entry.seq, uid: entry.hash },
	});
	expect(faultsOf(made)).toEqual([]);
});

test("the entry is in the event as it is, so that it can be checked against the journal", () => {
	expect(ocsfEvent(entry, source).unmapped).toEqual(entry);
});

test("a break-glass entry and an erasure stand out", () => {
	expect(event("account.break-glass-entered").severity_id).toBe(4);
	expect(event("journal.erased").severity_id).toBe(4);
	expect(event("sign-in.failed").severity_id).toBe(3);
	expect(event("actors.created").severity_id).toBe(1);
});

test("the shape finds an event that lacks what its class requires", () => {
	const { user: _user, ...without } = event("account.created");
	expect(faultsOf(without)).not.toEqual([]);
	expect(faultsOf({ ...event("decision.given"), src_endpoint: {} })).not.toEqual([]);
	expect(faultsOf({ ...event("actors.created"), activity_id: 8 })).not.toEqual([]);
	expect(faultsOf({ ...event("actors.created"), time: "2026-11-24" })).not.toEqual([]);
});

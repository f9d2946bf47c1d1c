import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/db/open.ts";
import { asParty } from "../../src/db/party.ts";
import { TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";

const CHANGED = "select insert update delete";
const REPLACED = `${CHANGED} truncate`;
const GROWS = "select insert";
const DECIDED = "select insert update";

/**
 * Every table of the store, with what the city side and what a party may do with it. A table that is missing here fails
 * the test: who adds one says who may do what. History only grows; what was proposed is decided and never taken away.
 */
const TABLES: Readonly<Record<string, readonly [app: string, party: string]>> = {
	city: [REPLACED, ""],
	subject: [REPLACED, "select"],
	actor: [REPLACED, "select"],
	system: [REPLACED, "select"],
	product: [REPLACED, "select"],
	fleet: [REPLACED, "select"],
	dependency: [REPLACED, ""],
	engagement: [REPLACED, "select"],
	engagement_part: [REPLACED, "select"],
	supply: [REPLACED, "select"],
	sighting: [REPLACED, ""],
	contract: [REPLACED, "select"],
	contract_notice: [GROWS, ""],
	finding: [REPLACED, DECIDED],
	suspension: [REPLACED, ""],
	assessor: [REPLACED, ""],
	past_work: [REPLACED, ""],
	independence_declaration: ["select", GROWS],
	office: [REPLACED, ""],
	city_activity: [REPLACED, ""],
	responsibility: [REPLACED, ""],
	matrix_task: [DECIDED, ""],
	attack_switch: [DECIDED, "select"],
	attack_event: [GROWS, GROWS],
	attack_told: [GROWS, ""],
	study: [REPLACED, ""],
	body: [REPLACED, ""],
	goal: [REPLACED, ""],
	readiness_record: [REPLACED, ""],
	minute: [REPLACED, ""],
	certificate: ["select insert update truncate", ""],
	certificate_token: [GROWS, ""],
	certificate_motion: [DECIDED, ""],
	assessment: [DECIDED, DECIDED],
	work_paper: [DECIDED, DECIDED],
	evidence_request: [DECIDED, DECIDED],
	issuer: [GROWS, ""],
	issuer_key: [DECIDED, ""],
	log_head: ["select update", ""],
	log_entry: [GROWS, ""],
	log_tile: [DECIDED, ""],
	log_checkpoint: [GROWS, ""],
	certificate_sample: [DECIDED, ""],
	rule_suspension: [GROWS, ""],
	assurance_notice: [GROWS, ""],
	trusted_issuer: [REPLACED, ""],
	trust_motion: [DECIDED, ""],
	trust_fetch: [DECIDED, ""],
	evidence: [REPLACED, CHANGED],
	waiver: [REPLACED, ""],
	tier_override: [REPLACED, ""],
	baseline_version: ["select insert truncate", ""],
	city_state: ["select update", ""],
	migration: ["select", ""],

	journal: [GROWS, ""],
	journal_head: ["select update", ""],
	decision: [GROWS, ""],
	answer: [GROWS, ""],
	reference_number: [DECIDED, ""],
	baseline_proposal: [DECIDED, ""],
	waiver_request: [DECIDED, ""],
	supply_question: [DECIDED, "select update"],
	declaration: [DECIDED, DECIDED],
	merge: [DECIDED, ""],
	actor_pair_apart: ["select insert delete", ""],
	idempotency: [CHANGED, ""],

	membership: [CHANGED, DECIDED],
	assignment: [CHANGED, "select"],
	evidence_share: [CHANGED, "select insert delete"],
	stored_file: [CHANGED, "select"],
	evidence_file: [CHANGED, "select"],
	invitation: [CHANGED, ""],
	invitation_visit: [CHANGED, ""],
	draft_answer: [CHANGED, CHANGED],
	hand_in: [CHANGED, CHANGED],
	evidence_talk: [CHANGED, GROWS],
	notice: [CHANGED, "select"],
	notice_read: [CHANGED, GROWS],
	message: [CHANGED, ""],

	// A schema that no party enters.
	"auth.user": [CHANGED, ""],
	"auth.session": [CHANGED, ""],
	"auth.account": [CHANGED, ""],
	"auth.verification": [CHANGED, ""],
	"auth.two_factor": [CHANGED, ""],
	"auth.passkey": [CHANGED, ""],
	"auth.link": [CHANGED, ""],
	"auth.api_key": [CHANGED, ""],
	"auth.provider": [CHANGED, ""],
};

/** Functions that read past the policies, and may be called by a party: each says only what concerns it. */
const PARTY_FUNCTIONS = new Set([
	"party_receives",
	"party_subjects",
	"party_sees_subject",
	"party_counterparts",
	"party_counterparties",
	"party_shared_evidence",
	"party_provided",
	"party_answered_evidence",
]);

const NOW = new Date("2026-11-24T12:00:00.000Z");
const PARTY = { organisation: "signal-works", side: "supplier" } as const;

/**
 * The roles that requests are served in: what they may do at all, whatever the rows.
 * @param makeBare a place whose tables are still to be made.
 */
export function testStoreRoles(
	kind: string,
	makePlace: () => Promise<TestPlace>,
	makeBare: () => Promise<TestPlace>,
): void {
	describe(`the roles of the ${kind} store`, () => {
		let place: TestPlace;
		let store: Database;
		beforeAll(async () => {
			place = await makePlace();
			store = await openDatabase(place.config, NOW);
		});
		afterAll(async () => {
			await store.close();
			await place.remove();
		});

		interface Found {
			readonly name: string;
			readonly kind: string;
			readonly secured: boolean;
			readonly app: string;
			readonly party: string;
		}
		/** By `information_schema`, so that a view or a foreign table is found as well. */
		const tables = async () => {
			const rightsOf = (role: string) => sql`concat_ws(' ',
				case when has_any_column_privilege(${role}, class.oid, 'select') then 'select' end,
				case when has_any_column_privilege(${role}, class.oid, 'insert') then 'insert' end,
				case when has_any_column_privilege(${role}, class.oid, 'update') then 'update' end,
				case when has_table_privilege(${role}, class.oid, 'delete') then 'delete' end,
				case when has_table_privilege(${role}, class.oid, 'truncate') then 'truncate' end,
				case when has_table_privilege(${role}, class.oid, 'references, trigger') then 'more' end)`;
			const { rows } = await sql<Found>`
				select case table_schema when 'public' then '' else table_schema || '.' end || table_name as name,
					table_type as kind, relrowsecurity as secured,
					${rightsOf("gatehouse_app")} as app, ${rightsOf("gatehouse_party")} as party
				from information_schema.tables
					join pg_class class on class.oid = format('%I.%I', table_schema, table_name)::regclass
				where table_schema not in ('pg_catalog', 'information_schema')
				order by name`.execute(store.db);
			return rows;
		};

		test("every table is on the list, under row-level security, and each role may do with it what the list says", async () => {
			const found = await tables();
			// `information_schema` shows what one may touch; the catalogue shows what nobody was granted too.
			const { rows: all } = await sql<{ n: number }>`select count(*)::int as n from pg_class
				join pg_namespace on pg_namespace.oid = relnamespace
				where relkind in ('r', 'p', 'v', 'm', 'f')
					and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`.execute(store.db);
			expect(found).toHaveLength(all[0]?.n ?? 0);
			expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
			for (const { name, kind: type, secured, app, party } of found) {
				expect([name, type, app, party]).toEqual([name, "BASE TABLE", ...(TABLES[name] ?? [])]);
				expect([name, secured || name.startsWith("auth.")]).toEqual([name, true]);
			}
			const { rows } = await sql<{ schema: string; usage: boolean; making: boolean }>`
				select nspname as schema, has_schema_privilege('gatehouse_party', oid, 'usage') as usage,
					has_schema_privilege('gatehouse_party', oid, 'create')
						or has_schema_privilege('gatehouse_app', oid, 'create') as making
				from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`.execute(store.db);
			for (const { schema, usage, making } of rows) {
				expect([schema, usage, making]).toEqual([schema, schema === "public", false]);
			}
		});

		test("a party asking for any table gets its own rows or is refused; here, where it has none, never a row", async () => {
			for (const { name } of await tables()) {
				const asked = await asParty(store.db, PARTY, TODAY, (trx) =>
					sql`select * from ${sql.table(name)}`.execute(trx),
				).then(
					({ rows }) => rows.length,
					(error: { code?: string }) => error.code,
				);
				const listed = TABLES[name]?.[1].includes("select") === true;
				// Files, and what suppliers declare, are granted by column: asked for as a whole, they are refused.
				const whole = listed && !/_file$|^declaration$|^supply_question$/.test(name);
				expect([name, asked]).toEqual([name, whole ? 0 : "GH-HTTP-008"]);
			}
		});

		test("neither role owns anything, bypasses the policies, signs in, makes roles or belongs to another", async () => {
			const { rows } = await sql`select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
					exists (select from pg_class where relowner = role.oid) as owns,
					exists (select from pg_proc where proowner = role.oid) as functions,
					exists (select from pg_auth_members where member = role.oid) as belongs
				from pg_roles role where rolname like 'gatehouse\\_%' order by rolname`.execute(store.db);
			const no = {
				rolsuper: false,
				rolbypassrls: false,
				rolcanlogin: false,
				rolcreaterole: false,
				rolcreatedb: false,
				owns: false,
				functions: false,
				belongs: false,
			};
			expect(rows).toEqual([
				{ rolname: "gatehouse_app", ...no },
				{ rolname: "gatehouse_party", ...no },
			]);
		});

		test("the city side changes no history, no policy and no table", async () => {
			for (const statement of [
				"alter table evidence disable row level security",
				"alter policy party_reads on evidence using (true)",
				"drop policy party_reads on evidence",
				"create policy mine on evidence to gatehouse_party using (true)",
				"alter table journal disable trigger all",
				"drop trigger journal_append_only on journal",
				"alter table decision owner to gatehouse_app",
				"alter role gatehouse_party bypassrls",
				"alter role gatehouse_app superuser",
				"create table public.mine (n integer)",
				"create or replace function gatehouse_party() returns text language sql return 'rival-works'",
				"set session_replication_role = replica",
			]) {
				const outcome = await sql
					.raw(statement)
					.execute(store.db)
					.then(
						() => "done",
						(error: { code?: string }) => error.code,
					);
				expect([statement, outcome]).toEqual([statement, "42501"]);
			}
			// Granting what one may not grant is a warning, and does nothing.
			await sql`grant select on decision to gatehouse_party`.execute(store.db);
			const { rows } = await sql`select has_table_privilege('gatehouse_party', 'decision', 'select') as may`.execute(
				store.db,
			);
			expect(rows).toEqual([{ may: false }]);
		});

		test("switching row security off gets a party an error, not the rows", async () => {
			const asked = asParty(store.db, PARTY, TODAY, async (trx) => {
				await sql`set local row_security = off`.execute(trx);
				await sql`select * from evidence`.execute(trx);
			});
			await expect(asked).rejects.toMatchObject({ code: "GH-HTTP-008" });
		});

		test("what reads past the policies is on the list, pins its search path, and no trigger of it can be called", async () => {
			const { rows } = await sql<{
				name: string;
				definer: boolean;
				path: string | null;
				party: boolean;
				trigger: boolean;
			}>`
				select proname as name, prosecdef as definer, array_to_string(proconfig, ' ') as path,
					has_function_privilege('gatehouse_party', pg_proc.oid, 'execute') as party, prorettype = 'trigger'::regtype as trigger
				from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
				where nspname not in ('pg_catalog', 'information_schema')`.execute(store.db);
			expect(rows.length).toBeGreaterThan(10);
			for (const { name, definer, path, party, trigger } of rows) {
				if (definer) expect([name, path?.includes("search_path=") ?? false]).toEqual([name, true]);
				const may = !trigger && (PARTY_FUNCTIONS.has(name) || /^gatehouse_(party|side|day)$/.test(name));
				expect([name, party]).toEqual([name, may]);
			}
		});

		test.skipIf(kind === "embedded")(
			"a user who only serves requests cannot become more than the two roles",
			async () => {
				await withUser(
					place,
					"grant gatehouse_app, gatehouse_party to USER with inherit false, set true",
					async (address) => {
						const served = await openDatabase({ databaseUrl: address, migrationUrl: urlOf(place) }, NOW);
						expect(await sql`select current_user as role`.execute(served.db)).toMatchObject({
							rows: [{ role: "gatehouse_app" }],
						});
						await expect(
							served.db.transaction().execute(async (trx) => {
								await sql`set local role none`.execute(trx);
								await sql`select * from journal`.execute(trx);
							}),
						).rejects.toMatchObject({ code: "42501" });
						await served.close();
						// Without an address for migrations, there is nothing to migrate and nothing it could.
						await expect(openDatabase({ databaseUrl: address }, NOW)).rejects.toMatchObject({ code: "42501" });
					},
				);
			},
		);

		test.skipIf(kind === "embedded")(
			"a user who may not take the roles on is told what an administrator must run",
			async () => {
				await withUser(place, "select 1", async (address, user) => {
					const opening = openDatabase({ databaseUrl: address, migrationUrl: urlOf(place) }, NOW);
					await expect(opening).rejects.toMatchObject({
						code: "GH-STORE-008",
						message: expect.stringContaining(`grant gatehouse_app, gatehouse_party to "${user}"`),
					});
				});
			},
		);

		test.skipIf(kind === "embedded")("a user who may make roles needs nobody: what it makes, it takes on", async () => {
			const name = `own_${randomUUID().replaceAll("-", "")}`;
			await withUser(place, `create database ${name}`, async (_, user) => {
				await administer(urlOf(place), `alter role ${user} createrole`);
				await administer(urlOf(place), `alter database ${name} owner to ${user}`);
				await administer(urlOf(place), `grant gatehouse_app, gatehouse_party to ${user} with admin true, set false`);
				const address = addressOf(place, user, name);
				const own = await openDatabase({ databaseUrl: address }, NOW);
				expect(await sql`select current_user as role`.execute(own.db)).toMatchObject({
					rows: [{ role: "gatehouse_app" }],
				});
				await own.close();
				await administer(urlOf(place), `drop database ${name} with (force)`);
			});
		});

		test.skipIf(kind === "embedded")("many stores on one server may be made at the same moment", async () => {
			const places = await Promise.all([1, 2, 3, 4].map(() => makeBare()));
			const stores = await Promise.all(places.map(({ config }) => openDatabase(config, NOW)));
			expect(new Set(stores.map(({ migrations }) => migrations)).size).toBe(1);
			for (const one of stores) await one.close();
			for (const one of places) await one.remove();
		});
	});
}

const urlOf = ({ config }: TestPlace) => ("databaseUrl" in config ? config.databaseUrl : "");

function addressOf(place: TestPlace, user: string, database?: string): string {
	const url = new URL(urlOf(place));
	url.username = user;
	url.password = user;
	if (database !== undefined) url.pathname = `/${database}`;
	return url.href;
}

/** Makes a user for the time of the work; `first` is run before, with its name for USER. */
async function withUser(
	place: TestPlace,
	first: string,
	work: (address: string, user: string) => Promise<void>,
): Promise<void> {
	const user = `login_${randomUUID().replaceAll("-", "")}`;
	await administer(urlOf(place), `create role ${user} login password '${user}'`);
	await administer(urlOf(place), first.replace("USER", user));
	try {
		await work(addressOf(place, user), user);
	} finally {
		await administer(urlOf(place), `drop owned by ${user} cascade`);
		await administer(urlOf(place), `drop role ${user}`);
	}
}

async function administer(address: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	await client.query(statement).finally(() => client.end());
}

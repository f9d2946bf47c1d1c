import type { IsoDate, NamedParty, Supply } from "@gatehouse/framework";
import { type Selectable, sql } from "kysely";
import { v7 } from "uuid";
import type { DeclarationTable } from "../db/declaration-tables.ts";
import type { Db, Transaction } from "../db/open.ts";

/** What an organisation says of one that supplies it. */
export interface Declared {
	readonly organisation: string;
	/** Itself, or what it makes. */
	readonly to: string;
	/** The supplier as it is named. */
	readonly party: NamedParty;
	readonly what: string;
	readonly kind: Supply["kind"];
	readonly access: Supply["access"];
	readonly updatableCode: boolean;
	readonly since: IsoDate | null;
	readonly until: IsoDate | null;
	readonly note: string | null;
	/** The question it answers. */
	readonly question: string | null;
}

/** A declaration as far as the one who declared it sees it. */
export interface OwnDeclaration extends Declared {
	readonly id: string;
	readonly declaredAt: string;
	readonly state: "declared" | "confirmed" | "refused" | "withdrawn";
	readonly decidedAt: string | null;
	readonly decisionReason: string | null;
	/** The supply that has come of it. */
	readonly supply: string | null;
}

/** A declaration that counts for nothing until the city confirms it (DECL-04). */
export interface Declaration extends OwnDeclaration {
	/** Name of the principal that declared. */
	readonly declaredBy: string;
	/** Account; null: by an invitation's link. */
	readonly account: string | null;
	readonly decidedBy: string | null;
	readonly decidedFor: string | null;
	/** The actor it turned out to be. */
	readonly supplier: string | null;
}

/** The columns that the one who declared may read. */
const OWN = [
	"uid",
	"organisation",
	"receiver",
	"party",
	"what",
	"kind",
	"access",
	"updatable_code",
	"since",
	"until",
	"note",
	"question",
	"declared_at",
	"state",
	"decided_at",
	"decision_reason",
	"supply",
] as const;

const ownOf = (row: Pick<Selectable<DeclarationTable>, (typeof OWN)[number]>): OwnDeclaration => ({
	id: row.uid,
	organisation: row.organisation,
	to: row.receiver,
	party: row.party,
	what: row.what,
	kind: row.kind,
	access: row.access,
	updatableCode: row.updatable_code,
	since: row.since,
	until: row.until,
	note: row.note,
	question: row.question,
	declaredAt: row.declared_at,
	state: row.state,
	decidedAt: row.decided_at,
	decisionReason: row.decision_reason,
	supply: row.supply,
});

const declarationOf = (row: Selectable<DeclarationTable>): Declaration => ({
	...ownOf(row),
	declaredBy: row.declared_by,
	account: row.account,
	decidedBy: row.decided_by,
	decidedFor: row.decided_for,
	supplier: row.supplier,
});

/** Every declaration, oldest first. */
export async function loadDeclarations(db: Db): Promise<Declaration[]> {
	const rows = await db.selectFrom("declaration").selectAll().orderBy("uid").execute();
	return rows.map(declarationOf);
}

/** As a party: its own declarations, oldest first. */
export async function loadOwnDeclarations(trx: Transaction): Promise<OwnDeclaration[]> {
	const rows = await trx.selectFrom("declaration").select(OWN).orderBy("uid").execute();
	return rows.map(ownOf);
}

/** The declaration, held: nobody else decides on it until the transaction ends. */
export async function holdDeclaration(trx: Transaction, id: string): Promise<Declaration | undefined> {
	const row = await trx.selectFrom("declaration").selectAll().where("uid", "=", id).forUpdate().executeTakeFirst();
	return row === undefined ? undefined : declarationOf(row);
}

/** The declarations from which a supply has come. */
export async function declarationsOf(trx: Transaction, supply: string): Promise<Declaration[]> {
	const rows = await trx.selectFrom("declaration").selectAll().where("supply", "=", supply).execute();
	return rows.map(declarationOf);
}

/** Keeps what was declared. @returns the ids, in the same order. */
export async function insertDeclarations(
	trx: Transaction,
	declared: readonly Declared[],
	by: { readonly name: string; readonly account: string | null; readonly at: string },
): Promise<string[]> {
	const rows = declared.map(({ to, party, updatableCode, ...rest }) => ({
		...rest,
		uid: v7(),
		receiver: to,
		party: JSON.stringify(party),
		updatable_code: updatableCode,
		declared_by: by.name,
		account: by.account,
		declared_at: by.at,
	}));
	await trx.insertInto("declaration").values(rows).execute();
	return rows.map(({ uid }) => uid);
}

/** Takes a declaration back that nobody has decided on. @returns whether there was one. */
export async function withdrawDeclaration(trx: Transaction, id: string, at: string): Promise<boolean> {
	const row = await trx
		.updateTable("declaration")
		.set({ state: "withdrawn", withdrawn_at: at })
		.where("uid", "=", id)
		.where("state", "=", "declared")
		.returning("uid")
		.executeTakeFirst();
	return row !== undefined;
}

/** What was decided on a declaration, by whom, for whom, when and why. */
export interface DeclarationDecision {
	readonly state: "confirmed" | "refused";
	readonly by: string;
	readonly for: string;
	readonly at: string;
	readonly reason: string | null;
	readonly supplier: string | null;
	readonly supply: string | null;
}

export async function decideDeclaration(
	trx: Transaction,
	id: string,
	decision: DeclarationDecision,
): Promise<Declaration> {
	const row = await trx
		.updateTable("declaration")
		.set({
			state: decision.state,
			decided_by: decision.by,
			decided_for: decision.for,
			decided_at: decision.at,
			decision_reason: decision.reason,
			supplier: decision.supplier,
			supply: decision.supply,
		})
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return declarationOf(row);
}

/** The account behind what came from a principal; what came by an invitation's link counts as who made the link. */
export async function accountBehind(
	trx: Transaction,
	principal: string,
	account: string | null,
): Promise<{ readonly account: string | null; readonly byLink: boolean }> {
	const invitation = /^invitation:(.+)$/.exec(principal)?.[1];
	if (invitation === undefined) return { account, byLink: false };
	const { rows } = await sql<{ account: string | null }>`
		select coalesce(key.account, substring(invitation.created_by from '^account:(.+)$')) as account
		from invitation left join auth.api_key key on invitation.created_by = 'key:' || key.uid::text
		where invitation.uid::text = ${invitation}`.execute(trx);
	return { account: rows[0]?.account ?? null, byLink: true };
}

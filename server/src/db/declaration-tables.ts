import type { IsoDate, NamedParty, SeenSupply, Supply } from "@gatehouse/framework";
import type { Generated, JSONColumnType } from "kysely";

/** What suppliers declare of their own suppliers, and what they are asked about. */

type Json<T extends object> = JSONColumnType<T, string, string>;

/** Who decided, for whom, when and why; all null while nobody has. */
interface Decided {
	decided_by: string | null;
	decided_for: string | null;
	decided_at: string | null;
	decision_reason: string | null;
}

export interface SupplyQuestionTable extends Decided {
	uid: string;
	organisation: string;
	supplier: string;
	supplier_name: string;
	supplier_country: string | null;
	seen: Json<SeenSupply[]>;
	note: string | null;
	asked_by: string;
	asked_for: string;
	asked_at: string;
	state: Generated<"open" | "declared" | "denied" | "accepted" | "rejected">;
	answered_by: string | null;
	answered_account: string | null;
	answered_at: string | null;
	answer: string | null;
}

export interface DeclarationTable extends Decided {
	uid: string;
	organisation: string;
	receiver: string;
	party: Json<NamedParty>;
	what: string;
	kind: Supply["kind"];
	access: Supply["access"];
	updatable_code: boolean;
	since: IsoDate | null;
	until: IsoDate | null;
	note: string | null;
	question: string | null;
	declared_by: string;
	account: string | null;
	declared_at: string;
	state: Generated<"declared" | "confirmed" | "refused" | "withdrawn">;
	withdrawn_at: string | null;
	supplier: string | null;
	supply: string | null;
}

export interface DeclarationTables {
	supply_question: SupplyQuestionTable;
	declaration: DeclarationTable;
}

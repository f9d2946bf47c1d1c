import type { IsoDate } from "@gatehouse/framework";
import type { Generated } from "kysely";

/** Tables of accounts as SQL sees them, in the schema `auth`, and of messages to people. */

/** An account. The library that signs people in shares this table and the two below. */
export interface AuthUserTable {
	id: string;
	name: string;
	email: string;
	email_verified: boolean;
	image: string | null;
	created_at: string;
	updated_at: string;
	two_factor_enabled: boolean | null;
	locked_at: string | null;
	erased_at: string | null;
	break_glass: Generated<boolean>;
	invited_provider: string | null;
}

export interface AuthSessionTable {
	id: string;
	expires_at: string;
	token: string;
	created_at: string;
	updated_at: string;
	ip_address: string | null;
	user_agent: string | null;
	user_id: string;
	organisation: string | null;
	way: Generated<"password" | "code" | "recovery code" | "passkey" | "single sign-on">;
}

/** A way to sign in: a password, or an identity at a provider. */
export interface AuthAccountTable {
	id: string;
	account_id: string;
	provider_id: string;
	user_id: string;
	password: string | null;
	created_at: string;
	updated_at: string;
}

export interface AuthLinkTable {
	sha256: string;
	purpose: "first-administrator" | "password" | "break-glass";
	account: string | null;
	made_by: string;
	made_at: string;
	expires_at: string;
	used_at: string | null;
}

export interface AuthApiKeyTable {
	uid: string;
	sha256: string;
	name: string;
	start: string;
	account: string;
	organisation: string;
	scopes: string[];
	made_at: string;
	expires_on: IsoDate;
	last_used_at: string | null;
	revoked_at: string | null;
}

export interface AuthProviderTable {
	id: string;
	name: string;
	issuer: string;
	client_id: string;
	/** Sealed. */
	client_secret: string;
	made_by: string;
	made_at: string;
}

export interface MessageTable {
	uid: string;
	recipient: string;
	subject: string;
	text: string;
	link: string | null;
	/** Of the token in the link. */
	link_sha256: string | null;
	link_ends_at: string | null;
	made_at: string;
	sent_at: string | null;
	/** When sending is tried next; null: never. */
	try_at: string | null;
	tries: Generated<number>;
	fault: string | null;
}

/** The tables by the names that queries use. */
export interface AccountTables {
	"auth.user": AuthUserTable;
	"auth.session": AuthSessionTable;
	"auth.account": AuthAccountTable;
	"auth.verification": { identifier: string; value: string; expires_at: string };
	"auth.two_factor": { user_id: string; verified: boolean | null };
	"auth.passkey": { id: string; user_id: string };
	"auth.link": AuthLinkTable;
	"auth.api_key": AuthApiKeyTable;
	"auth.provider": AuthProviderTable;
	message: MessageTable;
}

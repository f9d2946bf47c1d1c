import { ACCOUNT_ERRORS } from "./problems/accounts.ts";
import { ASCAL_ERRORS } from "./problems/ascal.ts";
import { ASMT_ERRORS } from "./problems/asmt.ts";
import { ASSR_ERRORS } from "./problems/assr.ts";
import { BACKUP_ERRORS } from "./problems/backup.ts";
import { BASE_ERRORS } from "./problems/base.ts";
import { CERT_ERRORS } from "./problems/cert.ts";
import { CITY_ERRORS } from "./problems/city.ts";
import { CLI_ERRORS } from "./problems/cli.ts";
import { CONT_ERRORS } from "./problems/cont.ts";
import { CRED_ERRORS } from "./problems/credential.ts";
import { DUTY_ERRORS } from "./problems/duty.ts";
import { FILE_ERRORS } from "./problems/file.ts";
import { FILES_ERRORS } from "./problems/files.ts";
import { FIND_ERRORS } from "./problems/find.ts";
import { GATE_ERRORS } from "./problems/gate.ts";
import { GOV_ERRORS } from "./problems/gov.ts";
import { GOVERNANCE_ERRORS } from "./problems/governance.ts";
import { HTTP_ERRORS } from "./problems/http.ts";
import { LOG_ERRORS } from "./problems/log.ts";
import { REGISTRY_ERRORS } from "./problems/registry.ts";
import { REQ_ERRORS } from "./problems/req.ts";
import { STORE_ERRORS } from "./problems/store.ts";
import { TRUST_ERRORS } from "./problems/trust.ts";

/** What a code stands for: a short title, the HTTP status it answers with, and what to do about it. */
export interface ErrorEntry {
	readonly title: string;
	readonly status: number;
	readonly help: string;
}

/** Every error code of the product, `GH-<AREA>-nnn`; docs/errors.md explains each. Codes are never reused. */
export const ERRORS = {
	...FILE_ERRORS,
	...CITY_ERRORS,
	...REGISTRY_ERRORS,
	...BASE_ERRORS,
	...CONT_ERRORS,
	...GATE_ERRORS,
	...FIND_ERRORS,
	...DUTY_ERRORS,
	...GOV_ERRORS,
	...GOVERNANCE_ERRORS,
	...HTTP_ERRORS,
	...REQ_ERRORS,
	...ACCOUNT_ERRORS,
	...STORE_ERRORS,
	...BACKUP_ERRORS,
	...FILES_ERRORS,
	...CERT_ERRORS,
	...ASMT_ERRORS,
	...ASSR_ERRORS,
	...ASCAL_ERRORS,
	...TRUST_ERRORS,
	...LOG_ERRORS,
	...CRED_ERRORS,
	...CLI_ERRORS,
} as const satisfies Record<`GH-${string}-${string}`, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;

/** Where in the input a fault lies: keys and list positions (from 0) from the root down. */
export type IssuePath = readonly (string | number)[];

/** One fault of a file or body. `message`: what is wrong, given values in backticks; `help`: what to do. */
export interface Issue {
	readonly code: ErrorCode;
	readonly path: IssuePath;
	readonly message: string;
	readonly help?: string;
}

/** The fault with its path put behind `prefix`, for a part checked on its own. */
export function withPrefix<T extends Issue>(issue: T, prefix: IssuePath): T {
	return { ...issue, path: [...prefix, ...issue.path] };
}

/** An error meant for people: a code of the registry, what happened, and the faults found if there are several. */
export class GatehouseError extends Error {
	readonly code: ErrorCode;
	readonly path: IssuePath | undefined;
	readonly issues: readonly Issue[];

	constructor(
		code: ErrorCode,
		message: string,
		details: { path?: IssuePath; issues?: readonly Issue[]; cause?: unknown } = {},
	) {
		super(message, details.cause === undefined ? undefined : { cause: details.cause });
		this.name = "GatehouseError";
		this.code = code;
		this.path = details.path;
		this.issues = details.issues ?? [];
	}

	/** The HTTP status the code answers with. */
	get status(): number {
		return ERRORS[this.code].status;
	}

	/** What to do about it, in general; single issues may say more. */
	get help(): string {
		return ERRORS[this.code].help;
	}
}

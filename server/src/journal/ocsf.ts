import type { JournalEntry } from "./shape.ts";

/** Version of the Open Cybersecurity Schema Framework (https://schema.ocsf.io) that the events follow. */
export const OCSF_VERSION = "1.7.0";

/** Who writes the events. */
export interface OcsfSource {
	/** Version of this program. */
	readonly version: string;
}

const ACCOUNT_CHANGE = 3001;
const AUTHENTICATION = 3002;
const ENTITY_MANAGEMENT = 3004;
const API_ACTIVITY = 6003;
const OTHER = 99;

const INFORMATIONAL = 1;
const MEDIUM = 3;
const HIGH = 4;

/** Verbs of actions about accounts, by activity of class 3001. */
const ACCOUNT_ACTIVITIES: readonly (readonly [RegExp, number])[] = [
	[/unlock/, 12],
	[/lock/, 9],
	[/second-factor.*(removed|disabled|off)|factor-(removed|disabled)/, 11],
	[/second-factor|passkey|factor/, 10],
	[/reset/, 4],
	[/password/, 3],
	[/(erased|deleted|removed)$/, 6],
	[/(granted|delegated|assigned)$/, 7],
	[/(revoked|taken|ended)$/, 8],
	[/disabled$/, 5],
	[/enabled$/, 2],
	[/(created|made|added|claimed|registered)$/, 1],
];

/** Verbs of all other actions; the same numbers in classes 3004 and 6003. */
const CHANGES: readonly (readonly [RegExp, number])[] = [
	[
		/(created|published|granted|made|added|given|proposed|requested|imported|assigned|submitted|sent|shared|delegated)$/,
		1,
	],
	[/(read|exported|downloaded)$/, 2],
	[/(replaced|changed|updated|renewed|reviewed|restored|accepted|rejected|asked|claimed|moved)$/, 3],
	[/(deleted|revoked|removed|erased|withdrawn|ended|unshared)$/, 4],
];

interface OcsfClass {
	readonly uid: number;
	readonly activity: number;
}

function activityOf(action: string, table: readonly (readonly [RegExp, number])[]): number {
	return table.find(([verb]) => verb.test(action))?.[1] ?? OTHER;
}

/** The class and activity of an action `<thing>.<what was done>`. */
function classOf(action: string): OcsfClass {
	const [thing = ""] = action.split(".");
	if (/^(session|sign-in)s?$/.test(thing)) {
		const out = /(out|ended|revoked|deleted)$/.test(action);
		const inside = /(in|started|opened|created|failed|refused|entered)$/.test(action);
		return { uid: AUTHENTICATION, activity: out ? 2 : inside ? 1 : OTHER };
	}
	if (/^(account|membership|key)s?$/.test(thing)) {
		return { uid: ACCOUNT_CHANGE, activity: activityOf(action, ACCOUNT_ACTIVITIES) };
	}
	if (thing === "decision") return { uid: API_ACTIVITY, activity: activityOf(action, CHANGES) };
	return { uid: ENTITY_MANAGEMENT, activity: activityOf(action, CHANGES) };
}

function severityOf(action: string): number {
	if (/break-glass|journal\.erased|tier-lowered/.test(action)) return HIGH;
	return /failed|refused|lock/.test(action) ? MEDIUM : INFORMATIONAL;
}

/**
 * The entry as an event of the Open Cybersecurity Schema Framework. What the framework has no place for stays as it is
 * under `unmapped`, hashes included, so that an event can be found in the journal and checked against it.
 */
export function ocsfEvent(entry: JournalEntry, source: OcsfSource): Record<string, unknown> {
	const { seq, at, actor, action, target, reason } = entry;
	const { uid, activity } = classOf(action);
	return {
		activity_id: activity,
		activity_name: action,
		category_uid: Math.floor(uid / 1000),
		class_uid: uid,
		type_uid: uid * 100 + activity,
		severity_id: severityOf(action),
		time: Date.parse(at),
		message: `${actor}: ${action} ${target}`,
		metadata: {
			version: OCSF_VERSION,
			product: { name: "Gatehouse", vendor_name: "Gatehouse", version: source.version },
			log_name: "journal",
			sequence: seq,
			uid: entry.hash,
			event_code: action,
			original_time: at,
		},
		actor: { user: { uid: actor } },
		...about(uid, entry),
		...(reason === null || uid !== ENTITY_MANAGEMENT ? {} : { comment: reason }),
		unmapped: entry,
	};
}

/** What the event is about, where its class wants it. */
function about(uid: number, { actor, action, target, after }: JournalEntry): Record<string, unknown> {
	const service = { name: "Gatehouse" };
	switch (uid) {
		case ACCOUNT_CHANGE:
			return { user: { uid: target } };
		case AUTHENTICATION:
			return { user: { uid: target }, service };
		case API_ACTIVITY:
			// The journal keeps no network address; the class wants a source, and the one known is who asked.
			return { api: { operation: action, service }, resources: [{ uid: target }], src_endpoint: { uid: actor } };
		default:
			return {
				entity: {
					uid: target,
					type: action.split(".")[0],
					...(after === null ? {} : { data: { sha256: after } }),
				},
			};
	}
}

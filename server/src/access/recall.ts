import type { Database } from "../db/open.ts";

/** How often rights changed in this process, by store. */
const changes = new WeakMap<Database, number>();

/**
 * Says that rights, sessions or keys have changed: what this process remembers about who asks is looked up again. Other
 * processes on the same store notice within seconds. Called after the change has committed.
 */
export function accessChanged(store: Database): void {
	changes.set(store, accessChanges(store) + 1);
}

/** Goes up with every {@link accessChanged}. */
export function accessChanges(store: Database): number {
	return changes.get(store) ?? 0;
}

/** What somebody may see of a city. Whoever is told more than this learns what is not theirs to know (ASK-08). */
export interface Sight {
	/** Whether a subject is seen with all that is said of it. */
	readonly subject: (id: string) => boolean;
	/** Whether the name and tier of a subject or an actor may be told; all that is seen may. */
	readonly name: (id: string) => boolean;
	readonly evidence: (id: string) => boolean;
}

/** The city itself sees everything. */
export const ALL_SEEN: Sight = { subject: () => true, name: () => true, evidence: () => true };

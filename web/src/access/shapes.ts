/** Who acts for which organisation, in which role, from when until when. */
export interface Membership {
	id: string;
	account: string;
	/** The person's name, where the reader may know it. */
	accountName?: string | null;
	organisation: string;
	role: string;
	from: string;
	until: string | null;
	grantedBy: string;
	grantedAt: string;
	delegatedFrom: string | null;
	revokedAt: string | null;
}

/** An account as those see it who run accounts. */
export interface AccountItem {
	id: string;
	name: string;
	email: string;
	secondFactor: boolean;
	breakGlass: boolean;
	lockedAt: string | null;
	createdAt: string;
	memberships: { organisation: string; roles: string[] }[];
}

/** A link to be handed over; works once and is shown once. */
export interface HandedLink {
	link: string | null;
}

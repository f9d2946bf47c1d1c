import { type Actor, type Content, degreeOf, GatehouseError, type IsoDate } from "@gatehouse/framework";
import type { Db } from "../db/open.ts";
import { invalid } from "../http/compilers.ts";
import { type LivingCity, memberOf } from "../record/model.ts";
import type { Membership } from "./membership-shape.ts";
import { holdsFrom } from "./membership-store.ts";
import { ROLES, type Role, type Side } from "./policy.ts";

/** Kinds of actor that assess (SPEC: independent of authority and supplier). */
export const ASSESSOR_KINDS: readonly string[] = ["certification-body", "auditor", "test-lab"];

/** Whether an organisation may stand on the side, and if not, why. */
const FITS: Readonly<
	Record<Side, { readonly fits: (actor: Actor, degree: string | null) => boolean; readonly who: string }>
> = {
	authority: { fits: (_, degree) => degree === "0", who: "part of the city (degree 0)" },
	reader: { fits: (_, degree) => degree === "1", who: "a public authority (degree 1)" },
	supplier: {
		fits: ({ kinds }, degree) => degree !== "0" && !kinds.every((kind) => ASSESSOR_KINDS.includes(kind)),
		who: "outside the city, and not there to assess only",
	},
	assessor: {
		fits: ({ kinds }) => kinds.some((kind) => ASSESSOR_KINDS.includes(kind)),
		who: `of a kind that assesses (\`${ASSESSOR_KINDS.join("`, `")}\`)`,
	},
};

/**
 * Whether the organisation may have somebody in this role: by what it is in the city, and by the side it stands on
 * already. One organisation stands on one side, so that nobody acts as supplier and authority, or assesses its own.
 * @param held memberships of all, to find the side of the organisation by.
 * @throws GatehouseError GH-HTTP-002 for an unknown organisation, GH-HTTP-021 when the role does not fit.
 */
export function requireFit(
	{ city }: LivingCity,
	content: Content,
	held: readonly Membership[],
	{ organisation, role, day }: { readonly organisation: string; readonly role: Role; readonly day: IsoDate },
): void {
	const actor = memberOf(city.actors, organisation);
	if (actor === undefined) throw unknown("organisation", `there is no actor \`${organisation}\``);
	const { side } = ROLES[role];
	const degree = degreeOf(actor, new Map(content.actorKinds.map((kind) => [kind.id, kind]))) ?? null;
	const { fits, who } = FITS[side];
	if (!fits(actor, degree)) {
		throw new GatehouseError(
			"GH-HTTP-021",
			`\`${role}\` is for an organisation ${who}, which \`${organisation}\` is not`,
		);
	}
	const other = held.find(
		(one) => one.organisation === organisation && holdsFrom(one, day) && ROLES[one.role].side !== side,
	);
	if (other !== undefined) {
		throw new GatehouseError(
			"GH-HTTP-021",
			`\`${organisation}\` stands on the side \`${ROLES[other.role].side}\` (somebody is \`${other.role}\` for it) and cannot have a \`${role}\``,
		);
	}
}

/** @throws GatehouseError GH-HTTP-002 when there is no such account, or it is locked or erased. */
export async function requireAccountToGive(db: Db, account: string): Promise<void> {
	const found = await db
		.selectFrom("auth.user")
		.select("id")
		.where("id", "=", account)
		.where("locked_at", "is", null)
		.where("erased_at", "is", null)
		.executeTakeFirst();
	if (found === undefined) throw unknownAccount(account);
}

/**
 * Whom a supplier may take into its team: not who acts for the city, a regulator or an assessor. Otherwise an id would be
 * enough to learn whose it is, and to make an assessor dependent on whom it assesses (ASSR-06); who does both is given the
 * role by the city. To the supplier there is no such account.
 * @param held memberships of all. @throws GatehouseError GH-HTTP-002.
 */
export function requireTeamMate(held: readonly Membership[], account: string, day: IsoDate): void {
	const isElsewhere = held.some(
		(one) => one.account === account && holdsFrom(one, day) && ROLES[one.role].side !== "supplier",
	);
	if (isElsewhere) throw unknownAccount(account);
}

/** @throws GatehouseError GH-HTTP-002 when the days are the wrong way round, or over already. */
export function requireDays(from: IsoDate, until: IsoDate | null, today: IsoDate): void {
	if (until !== null && until < from) throw unknown("until", `must not be before \`${from}\`, given \`${until}\``);
	if (until !== null && until < today) throw unknown("until", `is over already, given \`${until}\``);
}

const unknownAccount = (account: string) => unknown("account", `there is no account \`${account}\` that may sign in`);

const unknown = (field: string, message: string) =>
	invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", field], message }]);

import type { Issue } from "../shared/problems.ts";
import { mandateInForce } from "../standards/register.ts";
import { diffDocuments } from "./diff.ts";
import { compareMandates } from "./direction.ts";
import type { BaselineDocument } from "./schema.ts";

/**
 * Every place where a document demands less than the one it inherits (BASE-06). A change that cannot be shown to be
 * tighter counts as looser. Added requirements and mandates of standards the base leaves free are the city's own.
 * @returns issues with an empty path: the fault lies in the document, not in one change.
 */
export function loosenings(base: BaselineDocument, derived: BaselineDocument): Issue[] {
	const diff = diffDocuments(base, derived);
	const requirements = diff.requirements
		.filter(({ direction }) => direction !== "tighter")
		.map(({ id, field, before, after }) => {
			const what = field === "requirement" ? `\`${id}\`` : `\`${field}\` of \`${id}\``;
			return loosened(`${what} is ${show(before)} above and ${show(after)} here`);
		});
	const types = diff.evidenceTypes
		.filter(({ direction }) => direction === "looser")
		.map(({ id, field, before, after }) => {
			return loosened(`\`${field}\` of the evidence type \`${id}\` is ${show(before)} above and ${show(after)} here`);
		});
	const mandates = diff.mandates
		.filter(({ standard, from }) => {
			const above = mandateInForce(base.mandates, standard, from);
			if (above?.status !== "mandatory") return false;
			const compared = compareMandates(above, mandateInForce(derived.mandates, standard, from));
			return compared === "looser" || compared === "other";
		})
		.map(({ standard, from }) => loosened(`\`${standard}\` is mandatory above on ${from} and binds less here`));
	const grades = diff.grades
		.filter(({ direction }) => direction !== "tighter")
		.map(({ tier, before, after }) => {
			return loosened(`the minimum grade of tier ${tier} is \`${before}\` above and \`${after}\` here`);
		});
	return [...requirements, ...types, ...mandates, ...grades];
}

const loosened = (message: string): Issue => ({ code: "GH-BASE-008", path: [], message });

const show = (value: unknown) => (value === null ? "not there" : `\`${JSON.stringify(value)}\``);

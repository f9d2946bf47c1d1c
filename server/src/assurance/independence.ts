import { type CityFile, GatehouseError } from "@gatehouse/framework";
import { ASSESSOR_KINDS } from "../access/index.ts";
import { invalid } from "../http/compilers.ts";
import { type LivingCity, memberOf } from "../record/model.ts";

/** Organisations that answer for a subject; undefined when there is no such subject. */
function behind(city: CityFile, subject: string): readonly string[] | undefined {
	const actor = memberOf(city.actors, subject);
	if (actor !== undefined) return [actor.id];
	const product = memberOf(city.products, subject);
	if (product !== undefined) return [product.maker];
	const engagement = memberOf(city.engagements, subject);
	if (engagement !== undefined) return [engagement.supplier, engagement.accountable];
	const fleet = memberOf(city.fleets, subject);
	if (fleet !== undefined) return [...(behind(city, fleet.product) ?? []), fleet.operator, fleet.accountable];
	const system = memberOf(city.systems, subject);
	return system === undefined ? undefined : [system.operator, system.accountable];
}

/** The organisation and those above it. */
function lineOf(city: CityFile, id: string): string[] {
	const line: string[] = [];
	for (let next: string | undefined = id; next !== undefined && !line.includes(next); ) {
		line.push(next);
		next = memberOf(city.actors, next)?.parent;
	}
	return line;
}

/** Organisations that answer for a subject, and those above them. */
export function houseBehind(city: CityFile, subject: string): string[] {
	return [...new Set((behind(city, subject) ?? []).flatMap((id) => lineOf(city, id)))];
}

/**
 * Whether an assessor may look at a subject: of a kind that assesses, and neither the one that answers for it nor of the
 * same house.
 * @throws GatehouseError GH-HTTP-002 for who or what is unknown, GH-HTTP-021 for who is not fit.
 */
export function requireIndependent({ city }: LivingCity, assessor: string, subject: string): void {
	const actor = memberOf(city.actors, assessor);
	if (actor === undefined) throw unknown("assessor", `there is no actor \`${assessor}\``);
	const answering = behind(city, subject);
	if (answering === undefined) throw unknown("subject", `there is no subject \`${subject}\``);
	if (!actor.kinds.some((kind) => ASSESSOR_KINDS.includes(kind))) {
		const kinds = `\`${ASSESSOR_KINDS.join("`, `")}\``;
		throw new GatehouseError("GH-HTTP-021", `\`${assessor}\` assesses nothing: it is of none of the kinds ${kinds}`);
	}
	const own = lineOf(city, assessor);
	const shared = answering.find((id) => lineOf(city, id).some((one) => own.includes(one)));
	if (shared !== undefined) {
		throw new GatehouseError(
			"GH-HTTP-021",
			`\`${assessor}\` is not independent of \`${shared}\`, which answers for \`${subject}\``,
		);
	}
}

const unknown = (field: string, message: string) =>
	invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", field], message }]);

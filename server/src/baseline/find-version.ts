import {
	type BaselineVersion,
	baselineDocument,
	type Content,
	documentHash,
	GatehouseError,
	type IsoDate,
	versionInForce,
} from "@gatehouse/framework";
import type { CityModel } from "../record/model.ts";

/**
 * The version that an address names: its number, `current` (in force on the day) or `proposal` (the shipped one).
 * @throws GatehouseError GH-HTTP-001 when there is none.
 */
export function findVersion(content: Content, model: CityModel, name: string, at: IsoDate): BaselineVersion {
	if (name === "proposal") return shippedVersion(content);
	const { versions } = model;
	const found = name === "current" ? versionInForce(versions, at) : versions.find(({ version }) => version === name);
	if (found !== undefined) return found;
	const what = name === "current" ? `no baseline is in force on ${at}` : `there is no baseline version \`${name}\``;
	throw new GatehouseError("GH-HTTP-001", what);
}

/** What is shipped, in the form of a version; nobody has published it and it binds nobody. */
function shippedVersion(content: Content): BaselineVersion {
	const { meta } = content.baseline;
	const document = baselineDocument(content.baseline);
	const day = `${meta.asOf}-01`.slice(0, 10);
	return {
		version: meta.version,
		publishedOn: day,
		publishedBy: "gatehouse",
		effectiveFrom: day,
		note: meta.derivedFrom,
		hash: documentHash(document),
		document,
	};
}

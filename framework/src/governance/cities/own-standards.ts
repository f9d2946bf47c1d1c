import { versionOn } from "../../gate/facts.ts";
import { LAYERS } from "../../shared/vocabulary.ts";
import { mandatesInForce } from "../../standards/register.ts";
import { type OwnAnswer, type OwnRecords, ofMany, shareStep } from "./own-answer.ts";

/** The five questions about standards: what was proven, what is mandatory, and how far it reaches. */
export function standardAnswers(records: OwnRecords): OwnAnswer[] {
	return [used(records), mandated(records), endToEnd(records), technical(records), maintained(records)];
}

function used({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["evidence"];
	const accepted = city.evidence.filter(({ review }) => review.state === "accepted" && review.on <= at);
	const shown = new Set(accepted.flatMap(({ standards }) => standards));
	if (shown.size === 0) return { step: "no-data", text: "No accepted evidence names a standard", from };
	const subjects = new Set(accepted.filter(({ standards }) => standards.length > 0).map(({ subject }) => subject)).size;
	return {
		step: "practised",
		text: `${shown.size} standards are shown by accepted evidence, for ${subjects} subjects`,
		from,
	};
}

/** Standards in force as mandatory on the day, as the register has them. */
function inForce({ facts, at }: OwnRecords) {
	const mandates = mandatesInForce(versionOn(facts, at)?.document.mandates ?? [], at);
	const ids = new Set([...mandates].flatMap(([id, { status }]) => (status === "mandatory" ? [id] : [])));
	return facts.content.standards.filter(({ id }) => ids.has(id));
}

function mandated(records: OwnRecords): OwnAnswer {
	const from = ["baselines"];
	const version = versionOn(records.facts, records.at);
	if (version === undefined) return { step: "no-data", text: "No baseline is in force", from };
	const held = inForce(records);
	if (held.length === 0)
		return { step: "informal", text: `Baseline ${version.version} makes no standard mandatory`, from };
	return {
		step: "defined",
		text: `Baseline ${version.version} makes ${held.length} standards mandatory: ${held.map(({ document }) => document).join(", ")}`,
		from,
	};
}

function endToEnd(records: OwnRecords): OwnAnswer {
	const from = ["baselines", "standards"];
	const held = inForce(records);
	if (held.length === 0) return { step: "no-data", text: "No mandatory standard covers any layer", from };
	const covered = new Set(held.flatMap((standard) => standard.layers ?? []));
	const open = LAYERS.filter((layer) => !covered.has(layer));
	return {
		step: shareStep(LAYERS.length - open.length, LAYERS.length),
		text:
			open.length === 0
				? "Mandatory standards cover every layer"
				: `Mandatory standards cover ${ofMany(LAYERS.length - open.length, LAYERS.length, "layers")}; ${open.join(", ")} is left open`,
		from,
	};
}

function technical(records: OwnRecords): OwnAnswer {
	const from = ["baselines", "standards"];
	const held = inForce(records);
	if (held.length === 0) return { step: "no-data", text: "No standard is mandatory", from };
	const deep = held.filter((standard) => (standard.layers ?? []).some((layer) => layer !== "organisation")).length;
	return {
		step: shareStep(deep, held.length),
		text: `${ofMany(deep, held.length, "mandatory standards")} reach below the organisation, into devices, networks, platforms, applications or data`,
		from,
	};
}

function maintained({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["actors", "baselines"];
	const owners = city.actors.filter(({ kinds }) => kinds.includes("standards-owner")).map(({ name }) => name);
	const published = city.baselines.filter(({ publishedOn }) => publishedOn <= at).length;
	if (owners.length === 0) return { step: "no-data", text: "Nobody is recorded who looks after standards", from };
	return {
		step: published === 0 ? "defined" : "practised",
		text: `${owners.join(", ")} looks after them; ${published} versions of the baseline were published`,
		from,
	};
}

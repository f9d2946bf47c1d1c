import type { Dimension, Step } from "@gatehouse/framework";

/** How dimensions and steps are called in reports. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
	"governance-model": "Governance model",
	"security-measures": "Security measures",
	"technical-standards": "Technical standards",
	"third-party-management": "Third-party management",
};

export const STEP_WORDS: Readonly<Record<Step, string>> = {
	"no-data": "no data",
	informal: "informal",
	defined: "defined",
	practised: "practised",
	measured: "measured",
};

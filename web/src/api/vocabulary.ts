/** The closed vocabularies as the screen lists them: the framework's own, without its schemas. */
export {
	DECLARED_TRAITS as TRAITS,
	ENGAGEMENT_KINDS,
	GRADES,
	LAYERS,
	MATRIX_CHECKS,
	OUTCOMES,
	PARTY_DEGREES as DEGREES,
	SECTORS,
	SIZES,
	STRENGTHS,
	SUBJECT_KINDS,
	SYSTEM_KINDS,
	TIERS,
} from "@gatehouse/framework/vocabulary";

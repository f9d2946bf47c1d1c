/** What ships as data: the folder, and the files in it that make up the content. */

/** The folder of the content files, ending in a slash. */
export const contentRoot: URL = new URL("../", import.meta.url);

const PRINCIPLES = Array.from({ length: 14 }, (_, index) => `P${String(index + 1).padStart(2, "0")}`);

/** Every content file, relative to {@link contentRoot}. The demo city is no part of it. */
export const CONTENT_FILES: readonly string[] = [
	"assurance/procedures.yaml",
	"assurance/recognition.yaml",
	"baseline/baseline.yaml",
	"baseline/evidence-types.yaml",
	"baseline/frameworks.yaml",
	...PRINCIPLES.map((principle) => `baseline/requirements/${principle}.yaml`),
	"citizens/guidance.yaml",
	"contracts/clauses.yaml",
	"devices/labels.yaml",
	"ecosystem/actor-kinds.yaml",
	"ecosystem/sector-overlays.yaml",
	"governance/activities.yaml",
	"governance/city-profile.yaml",
	"governance/offices.yaml",
	"governance/readiness.yaml",
	"incidents/exercises.yaml",
	"incidents/legal-clocks.yaml",
	"incidents/threats.yaml",
	"standards/notes.yaml",
	"standards/paper-appendix-a.yaml",
	"standards/successors.yaml",
	"standards/topics.yaml",
];

/** A ready-made city to look at, relative to {@link contentRoot}. */
export const DEMO_CITY_FILE = "demo/city.yaml";

import { STORES } from "../support/stores.ts";
import { testApplications } from "./applications.ts";
import { testAssessmentStore } from "./assessment-store.ts";
import { testAssessments } from "./assessments.ts";

for (const { kind, makePlace } of STORES) {
	if (makePlace === null) continue;
	testAssessments(kind, makePlace);
	testApplications(kind, makePlace);
	testAssessmentStore(kind, makePlace);
}

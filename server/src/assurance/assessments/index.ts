/** What the routes of suppliers and assessors need of assessments. */
export { removeAssignmentsFor } from "../assignment-store.ts";
export * from "./paper-store.ts";
export * from "./request-store.ts";
export { assessmentListing, assessmentRow, keepsAssessment } from "./routes.ts";
export * from "./shape.ts";
export * from "./store.ts";
export { tellAssessor, tellHolder } from "./tell.ts";
export * from "./view.ts";

import * as framework from "@gatehouse/framework";
import { z } from "zod";
import { named } from "./names.ts";

/** Names for the framework's shapes, so that the OpenAPI document refers to each instead of repeating it. */

named("Principle", framework.principle);
named("Requirement", framework.requirement);
named("EvidenceType", framework.evidenceType);
named("Mandate", framework.mandate);
named("BaselineChange", framework.baselineChange);
named("BaselineDocument", framework.baselineDocumentSchema);
named("BaselineVersion", framework.baselineVersion);
named("Tiering", framework.tieringContent);
named("Standard", framework.standard);
named("SecurityTopic", framework.securityTopic);
named("SectorEntry", framework.sectorEntry);
named("ActorKind", framework.actorKind);
named("CityProfile", framework.cityProfile);
named("Actor", framework.actor);
named("Assessor", framework.assessor);
named("PastWork", framework.pastWork);
named("TrustedIssuer", framework.trustedIssuer);
named("System", framework.system);
named("Product", framework.product);
named("Fleet", framework.fleet);
named("Engagement", framework.engagement);
named("Supply", framework.supply);
named("Contract", framework.contract);
named("TierOverride", framework.tierOverride);
named("Evidence", framework.evidence);
named("Waiver", framework.waiver);
named("Impact", framework.impact);
named("Standing", framework.standing);
named("Reason", framework.reason);
named("Remedy", framework.remedy);
named("SubjectVerdict", framework.subjectVerdict);
named("Decision", framework.decision);
named("Outcome", framework.outcome);
named("Tier", framework.tier);
named("Layer", framework.layer);
named("Sector", framework.sector);
named("SubjectKind", framework.subjectKind);

export const slugParam = z.strictObject({ id: z.string().min(1).max(80) });

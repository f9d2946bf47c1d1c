import { STORES } from "../support/stores.ts";
import { testCertificates } from "./certificates.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testCertificates(kind, makePlace);

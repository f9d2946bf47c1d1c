import { isDeepStrictEqual } from "node:util";
import { decide, indexCity } from "@gatehouse/framework";
import { loadContent, readDemoCity } from "@gatehouse/server";
import type { Request } from "autocannon";

const TODAY = "2026-11-24";

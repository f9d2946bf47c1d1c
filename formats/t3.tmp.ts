import { readFileSync } from "node:fs"; import { readCityFile, writeCityFile, sortedCity, checkCityFile } from "./src/index.ts"; import { loadContent } from "../server/src/content/load.ts"; import { decide } from "@gatehouse/framework"; import { isDeepStrictEqual } from "node:util";
let t = performance.now(); const content = await loadContent(); console.log("content", performance.now()-t);
const r = readCityFile(readFileSync("content/demo/city.yaml")); if ("issues" in r) { console.log(r.issues.slice(0,10)); process.exit(1); }
const w = writeCityFile(r.city); const r2 = readCityFile(w); if ("issues" in r2) { console.log(r2.issues.slice(0,10)); process.exit(1); }
console.log(isDeepStrictEqual(r2.city, sortedCity(r.city)), writeCityFile(r2.city) === w, w.length); console.log(w.slice(0, 3000));
const c = checkCityFile(r, content); if ("issues" in c) console.log(c.issues.length, c.issues.slice(0,5)); else { t = performance.now(); const d = decide(c.facts, {kind: "engagement", id: r.city.engagements[0]!.id}, "2026-11-24"); console.log(performance.now()-t, JSON.stringify(d, null, 1).slice(0, 3000)); }

/** The server of Gatehouse: store, HTTP API, access and journal. */
export { type AppSettings, buildApp } from "./app.ts";
export { loadContent } from "./content/load.ts";
export { type Database, openDatabase, type StoreConfig } from "./db/open.ts";
export type { House } from "./house.ts";
export { houseOver, openHouse } from "./open-house.ts";
export { type RunningServer, type ServerSettings, startServer } from "./start.ts";

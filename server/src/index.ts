/** The server of Gatehouse: store, HTTP API, access and journal. */
export {
	type AccountSettings,
	accountSettingsOf,
	BREAK_GLASS_EMAIL,
	leaveBreakGlassLink,
	openBreakGlassLink,
	publicUrlOf,
} from "./access/accounts/index.ts";
export { OPERATOR, type Principal } from "./access/principal.ts";
export { type AppSettings, buildApp } from "./app.ts";
export { rewrapIssuerKeys } from "./assurance/index.ts";
export { backUp, checkBackup, type Manifest, restore } from "./backup/index.ts";
export { loadContent } from "./content/load.ts";
export { type Database, openDatabase, type StoreConfig } from "./db/open.ts";
export { type FilesConfig, type FilesReport, filesConfigOf, rewrapFiles, verifyFiles } from "./files/index.ts";
export type { House } from "./house.ts";
export { trustedProxiesOf } from "./http/limits.ts";
export {
	exportLines,
	exportOcsf,
	type FileVerification,
	faultWords,
	type Verification,
	verifyJournal,
	verifyJournalFile,
} from "./journal/index.ts";
export { type MailSettings, mailSettingsOf } from "./messages/index.ts";
export { houseOver, openHouse } from "./open-house.ts";
export { DEMO_ENVIRONMENT, type RunningServer, type ServerSettings, startServer } from "./start.ts";

/** What the start of the server, the command line and tests need of accounts. */
export {
	type AccountSettings,
	type Accounts,
	accountSettingsOf,
	openAccounts,
	passingAccounts,
	publicUrlOf,
} from "./accounts.ts";
export { BREAK_GLASS_EMAIL, keepTakingUpBreakGlass, leaveBreakGlassLink, openBreakGlassLink } from "./break-glass.ts";
export { createAccount } from "./create-account.ts";
export { keepForgetting } from "./forgetting.ts";
export { accountsRoutes } from "./routes.ts";
export { demoLines, firstAdministratorLines } from "./welcome.ts";

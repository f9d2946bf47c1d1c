import { readFileSync } from "node:fs";
import { GatehouseError } from "@gatehouse/framework";

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that hold a password or a key; each may be read from a file, named by the setting with `_FILE` behind it. */
const SECRET_SETTINGS = [
	"DATABASE_URL",
	"GATEHOUSE_MIGRATION_URL",
	"GATEHOUSE_SMTP_URL",
	"GATEHOUSE_S3_KEY_ID",
	"GATEHOUSE_S3_SECRET",
	"GATEHOUSE_FILE_KEY",
] as const;

/**
 * The settings, with secrets read from the files that keepers of secrets put them into (credentials of systemd, secrets
 * of containers), so that no environment holds them. What is set itself counts first.
 * @throws GatehouseError GH-CLI-002 naming the file that cannot be read.
 */
export function withSecretFiles(environment: Environment): Environment {
	const read = SECRET_SETTINGS.flatMap((name) => {
		const path = environment[`${name}_FILE`] ?? "";
		if (path === "" || (environment[name] ?? "") !== "") return [];
		return [[name, contentOf(path, `${name}_FILE`)] as const];
	});
	return { ...environment, ...Object.fromEntries(read) };
}

function contentOf(path: string, setting: string): string {
	try {
		return readFileSync(path, "utf8").trim();
	} catch (cause) {
		throw new GatehouseError("GH-CLI-002", `the file \`${path}\` in ${setting} cannot be read`, { cause });
	}
}

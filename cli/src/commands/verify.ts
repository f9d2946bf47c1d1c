import { readFile } from "node:fs/promises";
import {
	type CertificateCheck,
	type CheckedCertificate,
	checkCertificate,
	issuerOf,
	numberOf,
} from "@gatehouse/formats/credentials";
import { GatehouseError } from "@gatehouse/framework";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { atOption } from "../options.ts";
import type { Run } from "../program.ts";
import type { Terminal } from "../terminal.ts";
import { meansOf, type VerifyOptions } from "../verify/means.ts";

/** Checks a certificate: signature, period, status, issuer, and whether it is in the issuer's log. */
export function verifyCommand(run: Run): Command {
	return new Command("verify")
		.description("check a certificate without trusting whoever shows it")
		.argument("<file>", "the certificate as its issuer hands it out: with its proof (.json), or the token alone (.jwt)")
		.option("--issuer <did.json>", "document of the issuer, from the issuer or kept from earlier")
		.option("--status <file...>", "status lists, as signed")
		.option("--checkpoint <file>", "a state of the issuer's log that you have from elsewhere, to compare with")
		.option("--online", "ask the issuer for what is not given", false)
		.addOption(atOption())
		.addOption(new Option("--format <format>", "form of the answer").choices(["table", "json"]).default("table"))
		.addHelpText("after", HELP)
		.action((file: string, options: VerifyOptions) => run((terminal) => verify(file, options, terminal)));
}

const HELP = `
Exit code: 0 the certificate may be relied on, 1 something speaks against it,
2 nothing does, but not all could be checked.

Examples:
  $ gatehouse verify certificate.json --online
  $ gatehouse verify certificate.json --issuer did.json --status revocation.jwt suspension.jwt
  $ gatehouse verify certificate.json --online --checkpoint kept-last-year.txt`;

async function verify(file: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
	const text = await textOf(file);
	const checked = await checkCertificate(text, await meansOf(text, options, textOf, terminal));
	const failed = checked.checks.some(({ result }) => result === "failed");
	if (options.format === "json") {
		const { credential, checks, isGood } = checked;
		const said = { number: numberOf(credential) ?? null, issuer: issuerOf(credential), isGood, checks, credential };
		terminal.out(`${JSON.stringify(said, null, 2)}\n`);
	} else {
		terminal.out(tableOf(checked, failed, terminal));
	}
	if (failed) return EXIT.refused;
	return checked.isGood ? EXIT.ok : EXIT.noAnswer;
}

const WORDS = { passed: "yes", failed: "NO", "not-checked": "not checked" } as const;
const COLOURS = { passed: "green", failed: "red", "not-checked": "yellow" } as const;
const QUESTIONS: Readonly<Record<CertificateCheck["name"], string>> = {
	signature: "signed by its issuer",
	period: "within its period",
	withdrawn: "not withdrawn",
	suspended: "not suspended",
	logged: "in the issuer's log",
	history: "log not rewritten",
};

function tableOf({ credential, checks, isGood }: CheckedCertificate, failed: boolean, terminal: Terminal): string {
	const rows = checks.map(({ name, result, text, help, code }) => {
		const word = terminal.colour(COLOURS[result], WORDS[result].padEnd(12));
		const advice = help === undefined ? "" : `\n${" ".repeat(36)}${help}  (${code})`;
		return `  ${QUESTIONS[name].padEnd(22)}${word}${text}${advice}\n`;
	});
	const verdict = failed ? "do not rely on it" : isGood ? "it may be relied on" : "not all could be checked";
	const head = `${numberOf(credential) ?? "a credential"} by ${issuerOf(credential)}\n`;
	return `${head}${rows.join("")}${terminal.colour("bold", verdict)}\n`;
}

async function textOf(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		const why =
			cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "is not there" : "cannot be read";
		throw new GatehouseError("GH-FILE-011", `\`${file}\` ${why}`, { cause });
	}
}

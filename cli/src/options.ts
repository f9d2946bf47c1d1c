import { parseDay } from "@gatehouse/framework";
import { InvalidArgumentError, Option } from "commander";

/** Reads a date that exists. */
export function day(text: string): string {
	if (parseDay(text) === undefined) throw new InvalidArgumentError("Give a date that exists, written YYYY-MM-DD.");
	return text;
}

/** The day asked about. */
export const atOption = () => new Option("--at <date>", "the day asked about (default: today, UTC)").argParser(day);

/** A running Gatehouse. */
export const serverOption = () =>
	new Option("--server <url>", "address of a running Gatehouse, such as http://127.0.0.1:7400").argParser(address);

function address(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol)) {
		throw new InvalidArgumentError("Give an address that begins with http:// or https://.");
	}
	return url;
}

export function portNumber(text: string): number {
	const port = Number(text);
	if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
	return port;
}

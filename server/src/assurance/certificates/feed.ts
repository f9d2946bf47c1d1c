import { certificateAddress } from "@gatehouse/formats/credentials";
import { historyOf, type IsoDate } from "@gatehouse/framework";
import type { LivingCity } from "../../record/model.ts";
import { STEP_WORDS } from "./certificate-print.ts";
import { wordsOf } from "./issue.ts";
import type { Issuer } from "./issuer.ts";

export const FEED_TYPE = "application/atom+xml; charset=utf-8";

/** Most entries of the feed. */
const LATEST = 100;

/** What lately happened to certificates, latest first, as an Atom feed (RFC 4287). */
export function feedOf(model: LivingCity, { address }: Pick<Issuer, "address">, at: IsoDate): string {
	const { name } = model.city.city;
	const news = model.city.certificates
		.flatMap((certificate) => historyOf(certificate).map((event, index) => ({ certificate, event, index })))
		.filter(({ event }) => event.on <= at)
		.sort((a, b) => (a.event.on === b.event.on ? b.index - a.index : a.event.on < b.event.on ? 1 : -1))
		.slice(0, LATEST);
	const entries = news.map(({ certificate, event, index }) => {
		const page = certificateAddress(address, certificate.number);
		const about = `${certificate.holderName}: ${wordsOf(model, certificate).subject}`;
		const until = event.until === undefined ? "" : ` Through ${event.until}.`;
		return [
			"<entry>",
			`<id>${escaped(`${page}#${index}`)}</id>`,
			`<title>${escaped(`${certificate.number} ${STEP_WORDS[event.step]}: ${about}`)}</title>`,
			`<updated>${event.on}T00:00:00Z</updated>`,
			`<link rel="alternate" href="${escaped(page)}"/>`,
			`<summary>${escaped(`${event.reason ?? ""}${until}`.trim())}</summary>`,
			"</entry>",
		].join("");
	});
	const updated = news[0]?.event.on ?? at;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		`<id>${escaped(`${address}/api/register/feed`)}</id>`,
		`<title>${escaped(`Security certificates of ${name}`)}</title>`,
		`<updated>${updated}T00:00:00Z</updated>`,
		`<author><name>${escaped(name)}</name></author>`,
		`<link rel="self" href="${escaped(`${address}/api/register/feed`)}"/>`,
		`<link rel="alternate" href="${escaped(`${address}/register/certificates`)}"/>`,
		...entries,
		"</feed>",
		"",
	].join("\n");
}

function escaped(text: string): string {
	const clean = [...text].filter((character) => character >= " " || character === "\n").join("");
	return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

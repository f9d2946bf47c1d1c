/** Media type of a picture in lines. */
export const BADGE_TYPE = "image/svg+xml; charset=utf-8";

/** What a badge says: on the left what it is about, on the right how it stands. */
export interface Badge {
	readonly label: string;
	readonly state: string;
	readonly look: BadgeLook;
}

/** Colour and shape together, so that neither is needed alone. */
export type BadgeLook = "good" | "bad" | "quiet";

const LOOKS: Readonly<Record<BadgeLook, { readonly colour: string; readonly shape: string }>> = {
	good: { colour: "#186a3b", shape: "M4 10.5l3.5 3.5L15 6.5" },
	bad: { colour: "#9b1c1c", shape: "M5 5l10 10M15 5L5 15" },
	quiet: { colour: "#4a5160", shape: "M5 10h10" },
};

/** A character is so wide at most in the fonts named, in pixels: text is never cut off, whichever of them is there. */
const CHARACTER = 7;
const HEIGHT = 20;
const PAD = 7;

/** A badge to be shown on others' pages: SVG without script, style or anything from elsewhere. */
export function writeBadge({ label, state, look }: Badge): string {
	const { colour, shape } = LOOKS[look];
	const left = widthOf(label);
	const right = widthOf(state) + HEIGHT;
	const title = escaped(`${label}: ${state}`);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${title}">`,
		`<title>${title}</title>`,
		`<rect width="${left + right}" height="${HEIGHT}" rx="3" fill="${colour}"/>`,
		`<path d="M3 0h${left - 3}v${HEIGHT}h-${left - 3}a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#20242c"/>`,
		`<path transform="translate(${left + 1} 0)" d="${shape}" fill="none" stroke="#fff" stroke-width="2"/>`,
		`<g fill="#fff" font-family="Verdana,DejaVu Sans,Noto Sans,sans-serif" font-size="11">`,
		`<text x="${PAD}" y="14" textLength="${left - 2 * PAD}" lengthAdjust="spacingAndGlyphs">${escaped(label)}</text>`,
		`<text x="${left + HEIGHT}" y="14" textLength="${right - HEIGHT - PAD}" lengthAdjust="spacingAndGlyphs">${escaped(state)}</text>`,
		"</g></svg>",
		"",
	].join("\n");
}

const widthOf = (text: string): number => [...text].length * CHARACTER + 2 * PAD;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
	text.replace(/\p{Cc}/gu, " ").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const BROWSERS = [
	["Edge", /Edg\//],
	["Opera", /OPR\//],
	["Firefox", /Firefox\//],
	["Chrome", /Chrom(?:e|ium)\//],
	["Safari", /Safari\//],
] as const;
const SYSTEMS = [
	["iPhone", /iPhone/],
	["iPad", /iPad/],
	["Android", /Android/],
	["Windows", /Windows/],
	["macOS", /Mac OS X/],
	["Linux", /Linux/],
] as const;

/** Browser and system as people name them; undefined when what was sent names neither. */
export function deviceName(userAgent: string | null): string | undefined {
	if (userAgent === null) return undefined;
	const browser = BROWSERS.find(([, sign]) => sign.test(userAgent))?.[0];
	const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
	const words = [browser, system].filter((word) => word !== undefined);
	return words.length === 0 ? undefined : words.join(" · ");
}

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A number of bytes as people read it: `1.4 MB`. */
export function sizeText(bytes: number): string {
	const step = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
	const unit = UNITS[step] ?? "byte";
	return new Intl.NumberFormat("en-GB", { style: "unit", unit, maximumFractionDigits: step < 2 ? 0 : 1 }).format(
		bytes / 1000 ** step,
	);
}

/** Up to two letters that stand for a name. */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
	const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.slice(0, 1) ?? "");
	return letters.join("").toUpperCase() || "?";
}

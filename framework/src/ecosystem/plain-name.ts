/** Forms of companies, which people write or leave out, at the end of a name or before it. */
const FORMS = new Set(
	`ltd limited inc incorporated llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ug se ohg gbr ev eg ab hb
	as asa aps oy oyj ou sa sas sarl sasu sl slu sca srl srls spa sapa snc bv nv cv bvba sprl vof zrt kft bt nyrt doo dd
	ad eood ood sro as spzoo zoo sp z oo uab sia ehf hf pty pvt pte lda ltda dac clg cic group holding holdings`.split(
		/\s+/,
	),
);

/** The name without accents, case, marks and company forms (MERGE-02); a name that is nothing else keeps them. */
export function plainName(name: string): string {
	const plain = name
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll("&", " and ")
		// S.A.R.L. is one word, A. Smith two.
		.replaceAll(/\b(?:\p{L}\.\s?){2,}/gu, (short) => `${short.replaceAll(/[.\s]/g, "")} `)
		.replaceAll(/['’`]/g, "")
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	const words = bare(plain);
	return words.length === 0 ? plain : words.join(" ");
}

function bare(text: string): string[] {
	const words = text.split(" ").filter((word) => word !== "");
	// GmbH & Co. KG, sp. z o.o.: between two forms stands an and.
	while (words.length > 1 && (FORMS.has(words.at(-1) ?? "") || isBetweenForms(words))) words.pop();
	while (words.length > 1 && FORMS.has(words[0] ?? "")) words.shift();
	return words;
}

const isBetweenForms = (words: readonly string[]) => words.at(-1) === "and" && FORMS.has(words.at(-2) ?? "");

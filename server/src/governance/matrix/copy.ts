import { type Card, type CardPerson, LETTER_WORDS, STATE_WORDS } from "./cards.ts";

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 1rem 0 .25rem; }
details { border-top: 1px solid; padding: .5rem 0; }
summary { cursor: pointer; font-weight: 600; min-height: 2.75rem; display: flex; align-items: center; }
ul { padding-left: 1.2rem; margin: .25rem 0; }
summary::before { content: "\\25B8"; margin-right: .5rem; }
details[open] summary::before { content: "\\25BE"; }
li { margin: .35rem 0; }
a { color: inherit; display: inline-block; min-height: 1.75rem; }
`;

/**
 * The matrix as one page that needs nothing else: no server, no sign-in, no script. Kept on a phone, it can be read while
 * everything is down; numbers can be called from it.
 */
export function offlineCopy(cards: readonly Card[], city: string, on: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who does what · ${escaped(city)} · ${on}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Who does what</h1>
<p>${escaped(city)}, as of ${on}. This copy is read-only and works without a network; take a new one when it is older than a month.</p>
${cards.map(cardHtml).join("\n")}
</main>
</body>
</html>
`;
}

function cardHtml(card: Card): string {
	const powers = card.powers.length === 0 ? "" : `<h2>Powers</h2><ul>${items(card.powers.map(escaped))}</ul>`;
	const duties = card.duties.map(({ state, lines }) => {
		const each = lines.map(
			({ letter, name, scope, do: what }) =>
				`<strong>${LETTER_WORDS[letter]}</strong> ${escaped(name)}${scope === "city" ? "" : ` (${escaped(scope)})`}: ${escaped(what)}`,
		);
		return `<h2>${STATE_WORDS[state]}</h2><ul>${items(each)}</ul>`;
	});
	const people = card.people.length === 0 ? "<li>vacant</li>" : items(card.people.map(personHtml));
	return `<details id="${escaped(card.id)}"><summary>${escaped(card.name)}</summary>
<p>${escaped(card.organisation)}${card.reportsTo === null ? "" : `, reports to ${escaped(card.reportsTo)}`}</p>
<ul>${people}</ul>${powers}${duties.join("")}</details>`;
}

const items = (lines: readonly string[]) => lines.map((line) => `<li>${line}</li>`).join("");

function personHtml({ role, name, phone, outOfBand, email }: CardPerson): string {
	const ways = [
		phone === "" ? "" : `<a href="tel:${escaped(phone.replace(/[^+0-9]/g, ""))}">${escaped(phone)}</a>`,
		escaped(outOfBand),
		`<a href="mailto:${escaped(email)}">${escaped(email)}</a>`,
	];
	return `${role}: <strong>${escaped(name)}</strong><br>${ways.filter((way) => way !== "").join(" · ")}`;
}

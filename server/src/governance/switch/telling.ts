import { type Duty, degreeOf, isThirdParty, type SwitchAt, switchAt } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { sendMessage } from "../../messages/index.ts";
import type { CityModel } from "../../record/model.ts";
import { addNotices } from "../../requests/index.ts";
import { eventsOf, openSwitches } from "./store.ts";

/** How often it is looked whether the time of somebody is over, in ms. */
const EVERY = 15_000;
/** Characters of a notice at most. */
const MOST_TEXT = 4000;

const STATE: Readonly<Record<SwitchAt["state"], string>> = {
	"business-as-usual": "Business as usual",
	heightened: "Heightened",
	attack: "Attack",
	recovery: "Recovery",
};

/** Where a state was declared: its id, what its scope is called, and which organisations look only at their own. */
export interface ToldOf {
	readonly id: string;
	readonly scope: string;
	/** Whether an organisation is outside the authority: it has notices, and what is its own on its own page. */
	readonly isOutside: (actor: string) => boolean;
}

/** Tells everybody whose turn has come and who was not told yet. @returns how many. */
export async function tellAsked(trx: Transaction, of: ToldOf, now: SwitchAt, moment: Date): Promise<number> {
	const { id, scope } = of;
	let told = 0;
	for (const { duty, asked, status } of now.duties) {
		if (status === "borne") continue;
		for (const { person, isDeputy, toldAt, answerBy } of asked) {
			const fresh = await trx
				.insertInto("attack_told")
				.values({ switch: id, office: duty.office, person: person.email, told_at: toldAt })
				.onConflict((conflict) => conflict.doNothing())
				.returning("office")
				.executeTakeFirst();
			if (fresh === undefined) continue;
			told += 1;
			const why = isDeputy
				? "You are asked as deputy, because nobody before you has accepted in time."
				: "You hold it.";
			const subject = `${STATE[now.state]}: ${duty.name}, please accept`;
			const first = `${STATE[now.state]} holds for ${scope}.`;
			const by = `by ${timeOf(answerBy)} on the page Attack.`;
			await sendMessage(trx, {
				to: person.email,
				subject,
				text: [`${first} ${why} Please accept ${by}`, ...dutyLines(duty)].join("\n"),
			});
			const who = isDeputy ? `${person.name}, deputy, is asked` : `${person.name} is asked`;
			await notify(trx, of, duty, { subject, text: `${first} ${who} to accept ${by}` }, moment);
		}
	}
	return told;
}

/** Tells those who are only asked or informed that the state holds, and of what. */
export async function tellInformed(
	trx: Transaction,
	duties: readonly Duty[],
	{ state, reason }: { readonly state: SwitchAt["state"]; readonly reason: string },
	of: ToldOf,
	moment: Date,
): Promise<void> {
	for (const duty of duties) {
		const [first] = duty.bearers;
		if (first === undefined) continue;
		const subject = `${STATE[state]}: for your information, ${duty.name}`;
		await sendMessage(trx, {
			to: first.email,
			subject,
			text: [`${STATE[state]} holds for ${of.scope}: ${reason}`, ...dutyLines(duty)].join("\n"),
		});
		// The reason stays with the city (STATE-09): the whole organisation reads its notices.
		await notify(trx, of, duty, { subject, text: `${STATE[state]} holds for ${of.scope}.` }, moment);
	}
}

/** What a person was told by a message, in the notices of an organisation outside the authority as well. */
async function notify(
	trx: Transaction,
	{ id, isOutside }: ToldOf,
	duty: Duty,
	{ subject: title, text }: { readonly subject: string; readonly text: string },
	moment: Date,
): Promise<void> {
	if (!isOutside(duty.actor)) return;
	const told = [text, ...dutyLines(duty)].join("\n").slice(0, MOST_TEXT);
	const notice = {
		organisation: duty.actor,
		side: "supplier",
		kind: "attack",
		evidence: id,
		day: null,
		threshold: null,
	} as const;
	await addNotices(trx, [{ ...notice, title, text: told }], moment);
}

function dutyLines({ accountable, responsible, consulted, informed, powers }: Duty): string[] {
	const lines = (heading: string, parts: Duty["accountable"], withText: boolean) =>
		parts.map((part) => `${heading}: ${part.name}${withText ? ` – ${part.do}` : ""}`);
	return [
		...lines("You answer for", accountable, true),
		...lines("You do", responsible, true),
		...lines("You are asked about", consulted, false),
		...lines("You are told of", informed, false),
		...powers.map(({ power, document }) => `Power in force: ${power} (${document})`),
	];
}

const timeOf = (moment: string) => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;

/** What a declared state is told with. */
export function toldOf(house: House, model: CityModel, id: string, scope: string): ToldOf {
	const kinds = new Map(house.content.actorKinds.map((kind) => [kind.id, kind]));
	const actors = new Map((model.city?.actors ?? []).map((actor) => [actor.id, actor]));
	return {
		...{ id, scope: scopeName(model, scope) },
		isOutside: (actor) => {
			const found = actors.get(actor);
			return found !== undefined && isThirdParty(degreeOf(found, kinds) ?? null);
		},
	};
}

/** Tells, of every open state, those whose turn has come since (STATE-05). */
export async function tellDue(house: House): Promise<void> {
	for (const { id, scope } of await openSwitches(house.store.db)) {
		await house.record.write(async ({ trx, now, city }) => {
			const state = switchAt(await eventsOf(trx, id), now.toISOString());
			if (state !== undefined) await tellAsked(trx, toldOf(house, await city(), id, scope), state, now);
		});
	}
}

/** Looks every few seconds until the server closes. A run that fails is logged; the next tries again. */
export function keepTelling(app: FastifyInstance, house: House): void {
	let running: Promise<unknown> | null = null;
	const timer = setInterval(() => {
		running ??= tellDue(house)
			.catch((error: unknown) => app.log.error({ err: error }, "telling who is next failed"))
			.finally(() => {
				running = null;
			});
	}, EVERY);
	app.addHook("onClose", async () => {
		clearInterval(timer);
		await running;
	});
}

/** What a scope is called: the name of the system or engagement, the sector, or the city's. */
export function scopeName(model: CityModel, scope: string): string {
	const { city } = model;
	const [kind = "", id = ""] = scope.split(":");
	if (kind === "system") return city?.systems.find((one) => one.id === id)?.name ?? id;
	if (kind === "engagement") return city?.engagements.find((one) => one.id === id)?.name ?? id;
	return kind === "sector" ? `the sector ${id}` : (city?.city.name ?? "the city");
}

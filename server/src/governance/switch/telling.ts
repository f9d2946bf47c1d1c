import { type Duty, type SwitchAt, switchAt } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { sendMessage } from "../../messages/index.ts";
import { eventsOf, openSwitches } from "./store.ts";

/** How often it is looked whether the time of somebody is over, in ms. */
const EVERY = 15_000;

const STATE: Readonly<Record<SwitchAt["state"], string>> = {
	"business-as-usual": "Business as usual",
	heightened: "Heightened",
	attack: "Attack",
	recovery: "Recovery",
};

/** Tells everybody whose turn has come and who was not told yet. @returns how many. */
export async function tellAsked(trx: Transaction, id: string, now: SwitchAt, scope: string): Promise<number> {
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
			await sendMessage(trx, {
				to: person.email,
				subject: `${STATE[now.state]}: ${duty.name}, please accept`,
				text: [
					`${STATE[now.state]} holds for ${scope}. ${why} Please accept by ${timeOf(answerBy)} on the page Attack.`,
					...dutyLines(duty),
				].join("\n"),
			});
		}
	}
	return told;
}

/** Tells those who are only asked or informed that the state holds, and of what. */
export async function tellInformed(
	trx: Transaction,
	duties: readonly Duty[],
	{ state, reason }: { readonly state: SwitchAt["state"]; readonly reason: string },
	scope: string,
): Promise<void> {
	for (const duty of duties) {
		const [first] = duty.bearers;
		if (first === undefined) continue;
		await sendMessage(trx, {
			to: first.email,
			subject: `${STATE[state]}: for your information, ${duty.name}`,
			text: [`${STATE[state]} holds for ${scope}: ${reason}`, ...dutyLines(duty)].join("\n"),
		});
	}
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

/** Tells, of every open state, those whose turn has come since (STATE-05). */
export async function tellDue(house: House, nameOf: (scope: string) => Promise<string>): Promise<void> {
	for (const { id, scope } of await openSwitches(house.store.db)) {
		const name = await nameOf(scope);
		await house.record.write(async ({ trx, now }) => {
			const state = switchAt(await eventsOf(trx, id), now.toISOString());
			if (state !== undefined) await tellAsked(trx, id, state, name);
		});
	}
}

/** Looks every few seconds until the server closes. A run that fails is logged; the next tries again. */
export function keepTelling(app: FastifyInstance, house: House): void {
	let running: Promise<unknown> | null = null;
	const nameOf = async (scope: string) => scopeName(await house.record.current(), scope);
	const timer = setInterval(() => {
		running ??= tellDue(house, nameOf)
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
export function scopeName(model: Awaited<ReturnType<House["record"]["current"]>>, scope: string): string {
	const { city } = model;
	const [kind = "", id = ""] = scope.split(":");
	if (kind === "system") return city?.systems.find((one) => one.id === id)?.name ?? id;
	if (kind === "engagement") return city?.engagements.find((one) => one.id === id)?.name ?? id;
	return kind === "sector" ? `the sector ${id}` : (city?.city.name ?? "the city");
}

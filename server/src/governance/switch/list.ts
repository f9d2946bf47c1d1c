import { type MatrixOn, type Scoped, sameAddress, scopeKey, switchAt } from "@gatehouse/framework";
import type { z } from "zod";
import { personOf } from "../../access/accounts/account-store.ts";
import { mayDo } from "../../access/policy.ts";
import type { Principal } from "../../access/principal.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import type { LivingCity } from "../../record/model.ts";
import { dutyAnswer } from "./answer.ts";
import type { switchesAnswer } from "./shape.ts";
import { eventsOf, loadSwitches } from "./store.ts";
import { scopeName } from "./telling.ts";

/** Every declared state, open ones first, and who may declare. */
export async function listSwitches(
	house: House,
	model: LivingCity,
	matrix: MatrixOn,
	principal: Principal,
): Promise<z.output<typeof switchesAnswer>> {
	const { db } = house.store;
	const now = house.clock();
	const at = now.toISOString();
	const person = principal.account === null ? null : await personOf(db, principal.account);
	const email = person?.email ?? null;
	const items: z.output<typeof switchesAnswer>["items"] = [];
	for (const kept of await loadSwitches(db)) {
		// What is over has nobody waiting.
		const state = kept.endedAt === null ? switchAt(await eventsOf(db, kept.id), at) : undefined;
		const duties = (state?.duties ?? []).map((one) => dutyAnswer(model, one, email));
		items.push({
			...{ id: kept.id, scope: kept.scope, scopeName: scopeName(model, kept.scope), state: kept.state },
			...{ declaredAt: kept.declaredAt, endedAt: kept.endedAt },
			waiting: duties.filter(({ status }) => status === "waiting").length,
			unanswered: duties.filter(({ status }) => status === "unanswered").length,
			mine: duties.filter(({ may }) => may.includes("accept")).length,
		});
	}
	const order = (one: { endedAt: string | null }) => Number(one.endedAt !== null);
	const declarers = declarersOf(matrix);
	return {
		...{ now: at, today: dayOf(now) },
		items: items.sort((a, b) => order(a) - order(b)),
		mayDeclare:
			email === null || !mayDo(principal, "attack.declare")
				? []
				: [...new Set(declarers.filter((one) => sameAddress(one, { email })).map(({ scope }) => scope))],
		declarers: declarers
			.filter(({ isFirst }) => isFirst)
			.map(({ office, scope, name, phone, outOfBand }) => ({ office, scope, name, phone, outOfBand })),
	};
}

/** Everybody who bears an office with the written power to declare, and for which scope. */
function declarersOf(matrix: MatrixOn) {
	return [...matrix.offices.values()].flatMap(({ office, bearers }) =>
		office.authorities
			.filter(
				({ power, from, until }) =>
					power === "declare-attack" && from <= matrix.at && (until === undefined || matrix.at <= until),
			)
			.flatMap((one: Scoped) =>
				bearers.map((bearer, index) => ({
					...{
						office: office.name,
						scope: scopeKey(one),
						name: bearer.name,
						email: bearer.email,
						isFirst: index === 0,
					},
					...{ phone: bearer.phone ?? null, outOfBand: bearer.outOfBand ?? null },
				})),
			),
	);
}

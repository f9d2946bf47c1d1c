import {
	type DutyAt,
	declaringOffices,
	type MatrixOn,
	nextStates,
	type SwitchAt,
	sameAddress,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { CityModel } from "../../record/model.ts";
import { actorName } from "../matrix/view.ts";
import type { dutyAt, switchAnswer } from "./shape.ts";
import type { KeptSwitch } from "./store.ts";
import { scopeName } from "./telling.ts";

/** A duty with what somebody may do with it now. */
export function dutyAnswer(model: CityModel, one: DutyAt, email: string | null): z.output<typeof dutyAt> {
	const may: ("accept" | "hand-over")[] = [];
	if (email !== null) {
		const by = { email };
		const isAsked = one.status !== "borne" && one.asked.some(({ person }) => sameAddress(person, by));
		if (isAsked || (one.handing !== null && sameAddress(one.handing.to, by))) may.push("accept");
		const bears = one.status === "borne" && one.bearer !== null && sameAddress(one.bearer, by);
		if (bears && one.duty.bearers.length > 1) may.push("hand-over");
	}
	return {
		...{ duty: one.duty, actorName: actorName(model, one.duty.actor), status: one.status, bearer: one.bearer },
		...{ asked: [...one.asked], handing: one.handing, may },
	};
}

interface Asking {
	readonly model: CityModel;
	readonly matrix: MatrixOn;
	readonly email: string | null;
	/** Whether whoever asks may declare states at all. */
	readonly mayDeclare: boolean;
	/** Whether the state is shown as it is now, so that something can be done about it. */
	readonly isNow: boolean;
}

/** A declared state at a moment. */
export function switchAnswerOf(
	kept: KeptSwitch,
	state: SwitchAt,
	at: string,
	{ model, matrix, email, mayDeclare, isNow }: Asking,
): z.output<typeof switchAnswer> {
	const declares = isNow && mayDeclare && email !== null && declaringOffices(matrix, email, kept.place).length > 0;
	return {
		...{ id: kept.id, at, scope: state.scope, scopeName: scopeName(model, state.scope), state: state.state },
		...{ declaredAt: state.declaredAt, declaredBy: state.declaredBy, reason: state.reason, minutes: state.minutes },
		endedAt: state.endedAt,
		duties: state.duties.map((one) => dutyAnswer(model, one, isNow ? email : null)),
		powers: [...state.powers],
		log: [...state.log],
		next: declares ? [...nextStates(state.state)] : [],
	};
}

import { GatehouseError, type OfficePerson } from "@gatehouse/framework";
import { personOf } from "../../access/accounts/account-store.ts";
import type { Principal } from "../../access/principal.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { slugParam } from "../../http/shapes.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { replacement, requireMember } from "../../record/entity-change.ts";
import { memberOf, requireCity } from "../../record/model.ts";
import { gapItems } from "./gap-items.ts";
import { officeItemOf } from "./lists.ts";
import { gapItem, gapParam, officeItem, taskBody } from "./shape.ts";
import { gapId, matrixView } from "./view.ts";

const tags = ["governance"];

/** The work address of whoever sends a request, in lower case; null: nobody with an account. */
export async function bearerEmail(house: House, { account }: Principal): Promise<string | null> {
	if (account === null) return null;
	return (await personOf(house.store.db, account))?.email.toLowerCase() ?? null;
}

/** Accepting an office, and saying who mends a gap by when. */
export const acceptRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/offices/:id/acceptance",
			{
				config: { access: "responsibility.accept" },
				schema: {
					operationId: "acceptOffice",
					tags,
					summary: "Accept an office that one holds or stands in for",
					params: slugParam,
					response: { 200: officeItem },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const email = await bearerEmail(house, request.principal);
				const by = { actor: request.principal.name, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					const today = dayOf(writing.now);
					await writing.change((model, revision) => {
						const office = requireMember(requireCity(model), "offices", id);
						const accepted = (person: OfficePerson): OfficePerson =>
							person.email.toLowerCase() === email ? { ...person, acceptedOn: today } : person;
						const after = {
							...office,
							...(office.holder === undefined ? {} : { holder: accepted(office.holder) }),
							deputies: office.deputies.map(accepted),
						};
						if (
							after.holder === office.holder &&
							after.deputies.every((one, index) => one === office.deputies[index])
						) {
							throw new GatehouseError("GH-GOV-006", `you neither hold \`${id}\` nor stand in for it`);
						}
						return replacement(model, revision, "offices", after, by);
					});
					return { status: 200, body: {} };
				});
				const model = requireCity(await house.record.current());
				const office = requireMember(model, "offices", id);
				const itemOf = officeItemOf(model, house.content, dayOf(house.clock()));
				return itemOf(office, model.revisions.offices.get(id) ?? 0);
			},
		);
		app.put(
			"/matrix/gaps/:id/task",
			{
				config: { access: "responsibility.change" },
				schema: {
					operationId: "setMatrixTask",
					tags,
					summary: "Say which office mends a gap, and by when",
					params: gapParam,
					body: taskBody,
					response: { 200: gapItem },
				},
			},
			async (request) => {
				const { params, body, principal } = request;
				requireStorable(body);
				const model = requireCity(await house.record.current());
				const at = dayOf(house.clock());
				const gap = matrixView(model, house.content, at).gaps.find((one) => gapId(one) === params.id);
				if (gap === undefined) throw new GatehouseError("GH-HTTP-001", "this gap is mended, or never was");
				if (body.owner !== null && memberOf(model.city.offices, body.owner) === undefined) {
					throw new GatehouseError("GH-GOV-001", `there is no office \`${body.owner}\``, { path: ["owner"] });
				}
				const reason = changeReason(request);
				await house.record.write(async ({ trx, note }) => {
					const row = await trx
						.updateTable("matrix_task")
						.set({ owner: body.owner, due: body.due, note: body.note })
						.where("gap", "=", gap.key)
						.where("closed_on", "is", null)
						.where("opened_on", "<=", body.due)
						.returning("uid")
						.executeTakeFirst();
					if (row === undefined) {
						throw new GatehouseError("GH-HTTP-002", "the task begins after that day", { path: ["due"] });
					}
					await note({ actor: principal.name, reason, action: "matrix-task.set", target: params.id, after: body });
				});
				const [item] = await gapItems(house.store.db, model, [gap], at);
				if (item === undefined) throw new GatehouseError("GH-HTTP-001", "this gap is mended");
				return item;
			},
		);
	};

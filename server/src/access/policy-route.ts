import { z } from "zod";
import { named } from "../http/names.ts";
import type { Routes } from "../http/wire.ts";
import { ALL_PERMISSIONS, ALL_ROLES, POLICY, ROLES } from "./policy.ts";

const policyShape = named(
	"AccessPolicy",
	z.strictObject({
		roles: z.array(
			z.strictObject({
				id: z.enum(ALL_ROLES),
				side: z.enum(["authority", "reader", "supplier", "assessor"]),
				words: z.string(),
			}),
		),
		permissions: z.array(
			z.strictObject({
				id: z.enum(ALL_PERMISSIONS),
				/** To follow “may”. */
				words: z.string(),
				/** `everyone` needs no account, `signed-in` any account, `roles` one of the roles. */
				who: z.enum(["everyone", "signed-in", "roles"]),
				roles: z.array(z.enum(ALL_ROLES)),
			}),
		),
	}),
);

/** Who may do what, as the server applies it (`policy.ts`). */
export const policyRoute: Routes = async (app) => {
	app.get(
		"/access/policy",
		{
			config: { access: "rules.read" },
			schema: {
				operationId: "getAccessPolicy",
				tags: ["access"],
				summary: "Roles, permissions and which role holds which",
				response: { 200: policyShape },
			},
		},
		() => ({
			roles: ALL_ROLES.map((id) => ({ id, ...ROLES[id] })),
			permissions: ALL_PERMISSIONS.map((id) => {
				const { words, roles } = POLICY[id];
				return typeof roles === "string"
					? { id, words, who: roles, roles: [] }
					: { id, words, who: "roles" as const, roles: [...roles] };
			}),
		}),
	);
};

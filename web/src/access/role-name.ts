import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";

/** The roles, in the order of `access/policy.ts`. */
export const ROLES = [
	"executive",
	"ciso",
	"procurement",
	"data-protection",
	"soc",
	"csirt",
	"service-owner",
	"standards-owner",
	"administrator",
	"regulator",
	"supplier-owner",
	"supplier-contributor",
	"assessor",
] as const;

/** The short name of a role. */
export function useRoleName(): (role: string) => string {
	const { t } = useTranslation("shell");
	return useCallback(
		(role: string) => {
			const known = oneOf(ROLES, role);
			return known === undefined ? role : t(`role.${known}`);
		},
		[t],
	);
}

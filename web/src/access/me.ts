import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { send } from "../api/send.ts";
import type { Me, Permission } from "./shapes.ts";

export type Side = "authority" | "reader" | "supplier" | "assessor";

/** The public, and whoever has not been asked after yet. */
export const NOBODY: Me = {
	kind: "public",
	account: null,
	organisation: null,
	organisations: [],
	roles: [],
	permissions: ["standards.read", "baseline.read"],
	breakGlass: false,
	today: new Date().toISOString().slice(0, 10),
	warnings: [],
};

export const meQuery = () =>
	queryOptions({ queryKey: ["me"], queryFn: () => send<Me>("GET", "/api/me"), staleTime: 60_000 });

/** Who I am; nobody while it is not known. */
export function useMe(): Me {
	return useQuery(meQuery()).data ?? NOBODY;
}

/** Whether I hold a permission (`access/policy.ts` of the server names them). */
export function useMay(): (permission: Permission) => boolean {
	const { permissions } = useMe();
	return useCallback((permission: Permission) => permissions.includes(permission), [permissions]);
}

/** The side the roles I hold stand on; undefined: none, as for the public. */
export function sideOf({ kind, roles }: Me): Side | undefined {
	if (kind === "operator") return "authority";
	const [role] = roles;
	if (role === undefined) return undefined;
	if (role.startsWith("supplier-")) return "supplier";
	return role === "assessor" ? "assessor" : role === "regulator" ? "reader" : "authority";
}

/** Forgets all that was read in the name before, and goes to an address of this application. */
export function useChangeOfName(): (to?: string) => Promise<void> {
	const client = useQueryClient();
	const navigate = useNavigate();
	return useCallback(
		async (to?: string) => {
			client.removeQueries({ predicate: (query) => query.queryKey[0] !== "me" });
			// Known before the next page asks: it would lead somebody who just signed in to sign-in.
			await client.fetchQuery({ ...meQuery(), staleTime: 0 });
			await navigate({ to: ownAddress(to), replace: true });
		},
		[client, navigate],
	);
}

/** The address when it lies in this application; else the first page: nobody is sent elsewhere by a link to sign in. */
export function ownAddress(to: string | undefined): string {
	return to !== undefined && /^\/(?![/\\])/.test(to) && !to.startsWith("/sign-in") ? to : "/";
}

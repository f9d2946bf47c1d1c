import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { send } from "../api/send.ts";

export type Side = "authority" | "reader" | "supplier" | "assessor";

/** Who asks, for whom, and what they may. */
export interface Me {
	kind: "public" | "account" | "key" | "operator";
	account: { id: string; name: string; email: string; secondFactor: boolean } | null;
	organisation: { id: string; name: string } | null;
	/** Every organisation the person may act for. */
	organisations: { id: string; name: string; roles: string[] }[];
	roles: string[];
	permissions: string[];
	/** Signed in past single sign-on, as the local administrator. */
	breakGlass: boolean;
	/** The server's day, UTC. */
	today: string;
	/** What must not be overlooked, in words. */
	warnings: { code: "break-glass" | "no-second-factor"; text: string }[];
}

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
export function useMay(): (permission: string) => boolean {
	const { permissions } = useMe();
	return useCallback((permission: string) => permissions.includes(permission), [permissions]);
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
			await client.invalidateQueries({ queryKey: ["me"] });
			await navigate({ to: ownAddress(to), replace: true });
		},
		[client, navigate],
	);
}

/** The address when it lies in this application; else the first page: nobody is sent elsewhere by a link to sign in. */
export function ownAddress(to: string | undefined): string {
	return to !== undefined && /^\/(?![/\\])/.test(to) && !to.startsWith("/sign-in") ? to : "/";
}

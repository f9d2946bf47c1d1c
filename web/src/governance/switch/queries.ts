import { queryOptions } from "@tanstack/react-query";
import { send, withQuery } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";

export type AttackSwitch = Schemas["AttackSwitch"];
export type AttackSwitches = Schemas["AttackSwitches"];
export type MyAttack = Schemas["MyAttack"];
export type DutyAt = Schemas["SwitchDutyAt"];
export type LogLine = AttackSwitch["log"][number];

/** Milliseconds after which what holds now is asked for again: somebody else's acceptance shows without being asked for. */
const AGAIN = 10_000;

export const switchesQuery = () =>
	queryOptions({
		queryKey: ["attack"],
		queryFn: () => send<AttackSwitches>("GET", "/api/attack"),
		refetchInterval: AGAIN,
		staleTime: 0,
	});

/** @param at a moment that is over; undefined: now, and again every few seconds. */
export const switchQuery = (id: string, at?: string) =>
	queryOptions({
		queryKey: ["attack", id, at ?? "now"],
		queryFn: () => send<AttackSwitch>("GET", withQuery(`/api/attack/${id}`, { at })),
		staleTime: at === undefined ? 0 : Number.POSITIVE_INFINITY,
		...(at === undefined ? { refetchInterval: AGAIN } : {}),
	});

export const myAttackQuery = () =>
	queryOptions({
		queryKey: ["my-attack"],
		queryFn: () => send<MyAttack>("GET", "/api/my/attack"),
		refetchInterval: AGAIN,
		staleTime: 0,
	});

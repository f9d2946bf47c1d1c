import type { Focus } from "./shown.ts";

/** What somebody is doing with the picture. */
export interface PictureState {
	readonly selected: string | null;
	/** The other end, when ways between two are looked at. */
	readonly other: string | null;
	/** Whether the node chosen next becomes the other end. */
	readonly picking: boolean;
	readonly focus: Focus | null;
	readonly hidden: ReadonlySet<string>;
	/** How many links far the blast radius of the selected is shown; null: it is not. */
	readonly hop: number | null;
	/** Whether the hops follow one another by themselves. */
	readonly playing: boolean;
}

export type PictureAction =
	| { readonly do: "select"; readonly id: string | null }
	| { readonly do: "pick-other" }
	| { readonly do: "focus" }
	| { readonly do: "expand" }
	| { readonly do: "hide" }
	| { readonly do: "show-all" }
	| { readonly do: "blast"; readonly hop: number; readonly playing: boolean }
	| { readonly do: "step"; readonly by: 1 | -1; readonly last: number }
	| { readonly do: "play" }
	| { readonly do: "pause" }
	| { readonly do: "end-blast" };

export function startingWith(selected: string | undefined, other: string | undefined): PictureState {
	return {
		selected: selected ?? null,
		other: selected === undefined ? null : (other ?? null),
		picking: false,
		focus: null,
		hidden: new Set(),
		hop: null,
		playing: false,
	};
}

const NO_BLAST = { hop: null, playing: false } as const;

/** What follows from a step; one that makes no sense changes nothing. */
export function afterAction(state: PictureState, action: PictureAction): PictureState {
	const { selected, focus, hop } = state;
	switch (action.do) {
		case "select":
			if (state.picking && action.id !== null && action.id !== selected) {
				return { ...state, ...NO_BLAST, other: action.id, picking: false };
			}
			return { ...state, ...NO_BLAST, selected: action.id, other: null, picking: false };
		case "pick-other":
			return selected === null ? state : { ...state, picking: !state.picking, other: null };
		case "focus":
			return selected === null ? state : { ...state, focus: { id: selected, hops: 1 } };
		case "expand":
			return focus === null ? state : { ...state, focus: { ...focus, hops: focus.hops + 1 } };
		case "hide":
			if (selected === null) return state;
			return { ...state, ...NO_BLAST, hidden: new Set([...state.hidden, selected]), selected: null, other: null };
		case "show-all":
			return { ...state, focus: null, hidden: new Set() };
		case "blast":
			return selected === null ? state : { ...state, hop: action.hop, playing: action.playing, other: null };
		case "step": {
			if (hop === null) return state;
			const next = Math.min(action.last, Math.max(0, hop + action.by));
			return { ...state, hop: next, playing: state.playing && next < action.last };
		}
		case "play":
			return hop === null ? state : { ...state, playing: true };
		case "pause":
			return { ...state, playing: false };
		case "end-blast":
			return { ...state, ...NO_BLAST };
	}
}

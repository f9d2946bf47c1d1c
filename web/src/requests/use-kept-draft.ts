import { useDebouncedCallback } from "@mantine/hooks";
import { useCallback, useRef, useState } from "react";
import { Problem } from "../api/problem.ts";
import type { Tagged } from "../api/send.ts";
import { keepDraft } from "./draft-store.ts";
import type { DraftBody, SavedDraft } from "./shapes.ts";

/** Milliseconds without a keystroke after which the draft is kept. */
const PAUSE_MS = 800;

export interface KeptDraft {
	/** `idle`: nothing typed yet; `lost`: somebody else kept another state meanwhile. */
	state: "idle" | "keeping" | "kept" | "failed" | "lost";
	savedAt: string | undefined;
	/** Keeps the draft shortly after the last call. */
	keep: (body: DraftBody) => void;
	etag: () => string;
}

/** Keeps an answer on the server while it is typed, one request at a time and each on top of the one before. */
export function useKeptDraft(subject: string, requirement: string, kept: Tagged<SavedDraft> | null): KeptDraft {
	const [state, setState] = useState<KeptDraft["state"]>(kept === null ? "idle" : "kept");
	const [savedAt, setSavedAt] = useState(kept?.value.savedAt);
	const etag = useRef(kept?.etag ?? "");
	const queue = useRef<Promise<void>>(Promise.resolve());
	const send = useCallback(
		(body: DraftBody) => {
			queue.current = queue.current.then(async () => {
				setState("keeping");
				try {
					const saved = await keepDraft(subject, requirement, body, etag.current);
					etag.current = saved.etag;
					setSavedAt(saved.value.savedAt);
					setState("kept");
				} catch (error) {
					setState(error instanceof Problem && error.status === 412 ? "lost" : "failed");
				}
			});
		},
		[subject, requirement],
	);
	const keep = useDebouncedCallback(send, { delay: PAUSE_MS, flushOnUnmount: true });
	return { state, savedAt, keep, etag: () => etag.current };
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { send } from "../api/send.ts";
import type { EvidenceBody, MyEvidenceDetail } from "./shapes.ts";
import { uploadFile } from "./upload-files.ts";

/**
 * Hands in evidence and then its files one after the other. Tried again after a file failed, it goes on where it
 * stopped: the evidence is not handed in twice.
 */
export function useHandIn(onDone: (id: string) => void) {
	const client = useQueryClient();
	const made = useRef<string>(undefined);
	const sent = useRef(new Set<File>());
	const [progress, setProgress] = useState<{ done: number; all: number }>();
	const handIn = useMutation({
		mutationFn: async ({ body, files }: { body: EvidenceBody; files: readonly File[] }) => {
			made.current ??= (await send<MyEvidenceDetail>("POST", "/api/my/evidence", body)).id;
			for (const [index, file] of files.entries()) {
				setProgress({ done: index, all: files.length });
				if (sent.current.has(file)) continue;
				await uploadFile(made.current, file);
				sent.current.add(file);
			}
			return made.current;
		},
		onSuccess: async (id) => {
			await client.invalidateQueries({ queryKey: ["my"] });
			await client.invalidateQueries({ queryKey: ["list"] });
			onDone(id);
		},
		onSettled: () => setProgress(undefined),
	});
	return { handIn, progress };
}

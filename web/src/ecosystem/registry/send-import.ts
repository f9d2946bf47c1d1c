import { Problem, toProblem } from "../../api/problem.ts";
import { withQuery } from "../../api/send.ts";
import type { ImportAction, ImportProgress, RegistryImport } from "./shapes.ts";

export interface ImportQuestion {
	readonly file: File;
	readonly query: Readonly<Record<string, string | undefined>>;
	readonly choices: Readonly<Record<string, ImportAction>>;
}

/** One line of the answer says one of these. */
interface Line {
	readonly progress?: ImportProgress;
	readonly result?: RegistryImport;
	readonly problem?: { readonly status?: number };
}

/** Sends a file for the registry and tells how far it has come. @throws Problem with what the server said. */
export async function sendImport(
	{ file, query, choices }: ImportQuestion,
	tell: (progress: ImportProgress) => void,
): Promise<RegistryImport> {
	const form = new FormData();
	form.set("choices", JSON.stringify(choices));
	form.set("file", file, file.name);
	const headers = { Accept: "application/x-ndjson" };
	const answer = await fetch(withQuery("/api/imports", query), { method: "POST", headers, body: form }).catch(() => {
		throw new Problem(0, {});
	});
	if (!answer.ok || answer.body === null) throw toProblem(answer.status, await answer.json().catch(() => ({})));
	const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = "";
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
		const lines = (rest + piece.value).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const { progress, result, problem } = JSON.parse(line) as Line;
			if (progress !== undefined) tell(progress);
			if (problem !== undefined) throw toProblem(problem.status ?? 500, problem);
			if (result !== undefined) return result;
		}
	}
	throw new Problem(0, {});
}

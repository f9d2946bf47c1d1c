import { EMPTY_ROOT, leafHash, readSignedNote, writeSignedNote } from "@gatehouse/framework/log";
import { describe, expect, test } from "vitest";
import { newLogKey, openCheckpoint, signCheckpoint } from "../../src/log/sign-checkpoint.ts";
import { codeOf } from "../credentials/issuer.ts";

const checkpoint = { origin: "city.example/log", size: 1, root: leafHash(Uint8Array.of(1)) };

describe("[LOG-05] signed checkpoints", () => {
	test("what the log signs, its key opens", async () => {
		const key = await newLogKey("city.example/log");
		expect(await openCheckpoint(await signCheckpoint(checkpoint, key), [key])).toEqual(checkpoint);
	});

	test("a changed size or root, and a key of the same name that is another", async () => {
		const key = await newLogKey("city.example/log");
		const note = await signCheckpoint(checkpoint, key);
		expect(await codeOf(openCheckpoint(note.replace("\n1\n", "\n2\n"), [key]))).toBe("GH-LOG-003");
		expect(await codeOf(openCheckpoint(note, [await newLogKey("city.example/log")]))).toBe("GH-LOG-003");
		expect(await codeOf(openCheckpoint(note, []))).toBe("GH-LOG-003");
	});

	test("others may sign too: unknown signatures are passed over, a false one of a trusted key is not", async () => {
		const [key, witness, stranger] = [await newLogKey("city.example/log"), await newLogKey("w"), await newLogKey("s")];
		const notes = await Promise.all([key, witness, stranger].map((one) => signCheckpoint(checkpoint, one)));
		const [one, two, three] = notes.map((note) => readSignedNote(note));
		const signatures = [...(three?.signatures ?? []), ...(two?.signatures ?? []), ...(one?.signatures ?? [])];
		const note = writeSignedNote({ text: one?.text ?? "", signatures });
		expect(await openCheckpoint(note, [key])).toEqual(checkpoint);
		expect(await openCheckpoint(note, [witness, key])).toEqual(checkpoint);
		const other = readSignedNote(await signCheckpoint({ ...checkpoint, root: EMPTY_ROOT }, witness));
		const mixed = writeSignedNote({
			text: one?.text ?? "",
			signatures: [...(one?.signatures ?? []), ...other.signatures],
		});
		expect(await codeOf(openCheckpoint(mixed, [key, witness]))).toBe("GH-LOG-003");
	});
});

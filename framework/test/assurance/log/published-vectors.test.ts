import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isIncluded } from "../../../src/assurance/log/index.ts";

/** Folder with other people's test data; without it these tests are skipped. */
const folder = process.env.GATEHOUSE_TEST_DATA;

interface Vector {
	readonly leafIdx: number;
	readonly treeSize: number;
	readonly root: string;
	readonly leafHash: string;
	readonly proof: readonly string[] | null;
	readonly desc: string;
	readonly wantErr: boolean;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64"));

test.skipIf(folder === undefined)(
	"[LOG-02] the inclusion proofs of transparency-dev/merkle (GATEHOUSE_TEST_DATA)",
	() => {
		const root = join(folder ?? "", "merkle/inclusion");
		const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
		expect(files.length).toBeGreaterThan(90);
		const wrong = files.filter((file) => {
			const vector: Vector = JSON.parse(readFileSync(join(root, file), "utf8"));
			const included = isIncluded({
				index: vector.leafIdx,
				size: vector.treeSize,
				leaf: bytes(vector.leafHash ?? ""),
				proof: (vector.proof ?? []).map(bytes),
				root: bytes(vector.root ?? ""),
			});
			return included === vector.wantErr;
		});
		expect(wrong).toEqual([]);
	},
);

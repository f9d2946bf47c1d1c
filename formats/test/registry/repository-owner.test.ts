import { expect, test } from "vitest";
import { isFault } from "../../src/registry/proposal.ts";
import { readRegistry } from "../../src/registry/read.ts";

test.each([
	["git+https://github.com/expressjs/body-parser.git", "expressjs (github.com)"],
	["git://GitHub.com/visionmedia/bytes.js", "visionmedia (github.com)"],
	["ssh://git@gitlab.com/group/sub/thing.git", "group (gitlab.com)"],
])("a component that names nobody comes from whose repository it is in: %s", async (url, name) => {
	const sbom = {
		bomFormat: "CycloneDX",
		specVersion: "1.4",
		components: [
			{
				name: "x",
				externalReferences: [
					{ type: "website", url: "https://a.example/b/c" },
					{ type: "vcs", url },
				],
			},
		],
	};
	const options = { name: "x.json", today: "2026-11-24", of: "lamp" };
	const { entries } = await readRegistry(new TextEncoder().encode(JSON.stringify(sbom)), options);
	expect([...entries].filter((one) => !isFault(one) && one.kind === "actors")).toMatchObject([{ value: { name } }]);
});

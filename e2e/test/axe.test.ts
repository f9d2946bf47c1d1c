import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { launch } from "../src/browser.ts";

test("what other tests rely on finds an image without words, faint text, and a frame it cannot look into", async () => {
	const browser = await launch();
	const page = await browser.newPage();
	const main = (content: string) =>
		`<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1>${content}</main></html>`;
	await page.setContent(main("<p>Nothing is wrong.</p>"));
	expect(await violations(page)).toEqual([]);
	await page.setContent(main('<img src="data:,"><p style="color:#aaa;background:#fff">Faint</p>'));
	const found = (await violations(page)).join("\n");
	expect(found).toContain("image-alt: img ");
	expect(found).toContain("color-contrast: p ");
	await page.setContent(main('<iframe title="Other" srcdoc="<p>Other</p>"></iframe>'));
	expect(await violations(page)).toContain("1 frames were not looked into");
	await browser.close();
});

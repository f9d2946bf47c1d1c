import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launch, settled, visit, WIDE } from "./browser.ts";
import { type DemoServer, startDemo } from "./demo-server.ts";
import type { Who } from "./sign-in.ts";

/** The demo city and a browser, from the first test of a file to its last. */
export interface Stage {
	readonly browser: Browser;
	readonly demo: DemoServer;
	/** A page of a fresh visitor, once it has settled; left out: the CISO, on a wide screen; null: nobody is signed in. */
	open(path: string, as?: Who | null, size?: { width: number; height: number }): Promise<Page>;
}

/** Sets the stage for the tests of the file that calls it. @param clock of the server; left out: it stands still. */
export function setStage(clock?: () => Date): Stage {
	let demo: DemoServer;
	let browser: Browser;
	beforeAll(async () => {
		[demo, browser] = await Promise.all([startDemo(inject("demoStore"), clock), launch()]);
	});
	afterAll(async () => {
		await browser?.close();
		await demo?.stop();
	});
	return {
		get browser() {
			return browser;
		},
		get demo() {
			return demo;
		},
		open: async (path, as = "ciso", size = WIDE) => {
			const { page } = await visit(browser, demo.url, size, "light", as);
			await page.goto(path);
			await settled(page);
			return page;
		},
	};
}

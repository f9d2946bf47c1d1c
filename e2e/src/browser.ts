import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { cookiesOf, type Who } from "./sign-in.ts";

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 360, height: 760 };
export type Scheme = "light" | "dark";

/** A Chromium without a window; `CHROMIUM_PATH` names another one than the system's. */
export function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu"],
	});
}

export interface Visit {
	page: Page;
	context: BrowserContext;
	/** What the page complained about: console errors, uncaught exceptions, failed requests. */
	complaints: string[];
}

/**
 * A fresh visitor at a size and colour scheme, whose complaints are collected.
 * @param who of the demo city is signed in; null: nobody.
 */
export async function visit(
	browser: Browser,
	baseURL: string,
	viewport: { width: number; height: number } = WIDE,
	scheme: Scheme = "light",
	who: Who | null = "ciso",
): Promise<Visit> {
	const context = await browser.newContext({
		baseURL,
		viewport,
		colorScheme: scheme,
		reducedMotion: "reduce",
		acceptDownloads: true,
	});
	if (who !== null) await context.addCookies(await cookiesOf(browser, baseURL, who));
	context.on("page", follow);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning") {
			complaints.push(`${message.type()}: ${message.text()} (${page.url()})`);
		}
	});
	page.on("pageerror", (error) => complaints.push(`exception: ${error.message} (${page.url()})`));
	return { page, context, complaints };
}

/** What a page has asked for and not yet got. */
const underWay = new WeakMap<Page, Set<Request>>();

function follow(page: Page): void {
	const running = new Set<Request>();
	underWay.set(page, running);
	page.on("request", (request) => running.add(request));
	page.on("requestfinished", (request) => running.delete(request));
	page.on("requestfailed", (request) => running.delete(request));
}

/**
 * Waits until the page has its title, has got all it asked for, has nothing left to work on, and has asked for nothing more
 * because of it.
 */
export async function settled(page: Page): Promise<void> {
	await page.locator("h1").first().waitFor();
	const running = underWay.get(page);
	if (running === undefined) throw new Error("only pages of a visitor can be waited for");
	do {
		while (running.size > 0) await pause(5);
		// Twice: what came in is drawn before the first, and what its drawing sets off before the second.
		for (let i = 0; i < 2; i += 1) {
			await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
		}
	} while (running.size > 0);
	await page.locator('[role="status"][aria-label="Loading"]').first().waitFor({ state: "detached" });
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

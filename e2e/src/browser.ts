import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
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

/** Waits until the page has its title and nothing is being loaded. */
export async function settled(page: Page): Promise<void> {
	await page.locator("h1").first().waitFor();
	await page.waitForLoadState("networkidle");
	await page.locator('[role="status"][aria-label="Loading"]').first().waitFor({ state: "detached" });
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

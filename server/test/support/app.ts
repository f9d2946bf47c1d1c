import type { CityFile } from "@gatehouse/framework";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import type { AppSettings } from "../../src/app.ts";
import type { FilesConfig } from "../../src/files/index.ts";
import type { House } from "../../src/house.ts";
import { smallCity } from "./city.ts";
import { buildTestApp, openTestHouse, putCity, testFiles } from "./house.ts";
import type { TestPlace } from "./stores.ts";

/** A server over a fresh store, spoken to without a network. */
export interface TestServer {
	readonly house: House;
	readonly app: FastifyInstance;
	/** Sends a request from this machine. */
	send(options: InjectOptions): Promise<LightMyRequestResponse>;
	get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
	post(url: string, body: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
	close(): Promise<void>;
}

export async function openTestServer(
	makePlace: () => Promise<TestPlace>,
	city: CityFile | null = smallCity,
	settings: Partial<AppSettings> = {},
	files: Partial<FilesConfig> = {},
): Promise<TestServer> {
	const place = await makePlace();
	const house = await openTestHouse(place.config, { ...testFiles(place.config), ...files });
	if (city !== null) await putCity(house, city);
	const app = await buildTestApp(house, settings);
	const send = (options: InjectOptions) =>
		app.inject({ ...options, headers: { host: "127.0.0.1:8080", ...options.headers } });
	return {
		house,
		app,
		send,
		get: (url, headers = {}) => send({ method: "GET", url, headers }),
		post: (url, body, headers = {}) =>
			send({
				method: "POST",
				url,
				headers: { "content-type": "application/json", ...headers },
				payload: JSON.stringify(body),
			}),
		close: async () => {
			await app.close();
			await house.store.close();
			await place.remove();
		},
	};
}

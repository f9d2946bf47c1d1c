import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

/**
 * Runs the embedded PostgreSQL in a thread of its own, so that a long query does not hold up the server, behind a
 * socket that only this user can reach.
 */

const { dataDirectory, socket, connections } = workerData as {
	dataDirectory: string | null;
	socket: string;
	connections: number;
};
const port = parentPort;
if (port === null) throw new Error("the embedded store runs in a worker thread");

const database = await PGlite.create(dataDirectory === null ? {} : { dataDir: dataDirectory });
const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: connections });
await server.start();
port.once("message", async () => {
	await server.stop();
	await database.close();
	port.postMessage("closed");
	port.close();
});
port.postMessage("ready");

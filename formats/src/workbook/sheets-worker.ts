import { parentPort, workerData } from "node:worker_threads";
import readWorkbook from "read-excel-file/node";

/** Reads one workbook in a thread of its own: what a few bytes of it unfold to is limited, and holds nobody up. */

const port = parentPort;
if (port === null) throw new Error("a workbook is read in a worker thread");
const bytes: Uint8Array = workerData;
const sheets = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(() => null);
port.postMessage(sheets);

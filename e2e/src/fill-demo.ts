// Fills the folder named with the demo city, as a first start does.
import { startIn } from "./demo-server.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder");
const server = await startIn(folder);
await server.stop();
process.exit(0);

import Fastify from "fastify";
import { answerBench } from "./said.ts";

/** What the framework costs by itself: reads a JSON body and answers with a text made beforehand. `bare-server.ts BYTES` */
const text = JSON.stringify({ text: "x".repeat(Math.max(0, Number(process.argv[2]) - '{"text":""}'.length)) });
const app = Fastify();
app.post("/api/gate/decisions", async (_request, reply) =>
	reply.code(201).type("application/json; charset=utf-8").send(text),
);
answerBench(await app.listen({ host: "127.0.0.1", port: 0 }), () => app.close());

import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { suggestionList } from "../../../models/serve/annif/schemas.js";
import { problemBody } from "../../../models/serve/problem.js";
import { Running } from "./running.js";

let running: Running;
beforeAll(async () => {
  running = await Running.start({ limits: { arrivalMilliseconds: 400, bodyBytes: 1000, connections: 5 } });
});
afterAll(() => running.stop());

/** Sends some bytes as they are and gives all that comes back until the connection is closed. */
async function send(...parts: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(running.base).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
  for (const part of parts) socket.write(part);
  await once(socket, "close");
  return answer;
}

const head =
  "POST /v1/projects/title-genre/suggest HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n";

it("closes a request that does not arrive in time, and says why", async () => {
  const began = performance.now();
  expect(await send(`${head}Content-Length: 100\r\n\r\ntext=a`)).toMatch(
    /^HTTP\/1\.1 408 Request Timeout\r\nContent-Type: application\/problem\+json/,
  );
  expect(performance.now() - began).toBeLessThan(5000);
});

it("closes headers that do not arrive in time", async () => {
  expect(await send("GET /health HTT")).toMatch(/^HTTP\/1\.1 408 /);
});

it("refuses a body that grows too large though it did not say so", async () => {
  const chunk = "a".repeat(600);
  const sent = `${head}Transfer-Encoding: chunked\r\n\r\n258\r\n${chunk}\r\n258\r\n${chunk}\r\n0\r\n\r\n`;
  const answer = await send(sent);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain("application/problem+json");
});

it("takes a body that is just small enough", async () => {
  const path = "/v1/projects/title-genre/suggest";
  expect((await running.form(path, { text: "a".repeat(995) }, suggestionList)).status).toBe(200);
  expect((await running.form(path, { text: "a".repeat(996) }, problemBody)).status).toBe(413);
});

it("answers what is no HTTP", async () => {
  expect(await send("\u0000\u0001hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 Bad Request/);
});

it("answers headers that are too long", async () => {
  expect(await send(`GET /health HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
});

it("closes connections beyond its limit, and answers again when there is room", async () => {
  const port = Number(new URL(running.base).port);
  const sockets = Array.from({ length: 8 }, () => connect(port, "127.0.0.1"));
  const closed = sockets.map((socket) =>
    once(
      socket.on("error", () => undefined),
      "close",
    ),
  );
  await Promise.race(closed);
  sockets.forEach((socket) => socket.destroy());
  await Promise.all(closed);
  await expect.poll(async () => (await fetch(`${running.base}/health`)).status).toBe(200);
});

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { randomGenerator, randomIndex } from "../../src/lib/statistics/random.js";
import { questions } from "../../collectors/questions.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { collectInto, tableOf } from "./fixture.js";
import { startLoopback, type Loopback } from "./loopback/server.js";
import { stackExchange } from "./loopback/stackExchange.js";

let folder: string;
let server: Loopback;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "collected-"));
  server = await startLoopback(stackExchange({ items: 20_000 }));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const kills = 20;

/** Runs the command and kills it after so many requests and milliseconds, if it has not ended. */
async function collectAndKill(out: string, requests: number, milliseconds: number): Promise<number | null> {
  const command = [
    "--import",
    "tsx",
    "collectors/main.ts",
    "questions",
    "--out",
    out,
    "--address",
    server.address,
  ];
  const program = spawn(process.execPath, [...command, "--rate", "400", "--contact", "me@example.org"], {
    cwd: repositoryRoot,
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => program.on("exit", resolve));
  const from = server.requests.length;
  while (server.requests.length < from + requests && program.exitCode === null) await wait(2);
  await wait(milliseconds);
  program.kill("SIGKILL");
  return ended;
}

it("comes to the same bytes after twenty kills at random moments, and asks for nothing twice but what was under way", async () => {
  const random = randomGenerator(18);
  const out = join(folder, "killed");
  for (let kill = 0; kill < kills; kill++)
    await collectAndKill(out, 1 + randomIndex(10, random), randomIndex(20, random));
  expect(await collectAndKill(out, Infinity, 0)).toBe(0);
  const asked = server.requests.length;
  await collectInto(join(folder, "whole"), questions, { address: server.address });
  expect(await tableOf(out)).toBe(await tableOf(join(folder, "whole")));
  const needed = server.requests.length - asked;
  expect(asked).toBeGreaterThanOrEqual(needed);
  expect(asked).toBeLessThanOrEqual(needed + kills);
}, 240_000);

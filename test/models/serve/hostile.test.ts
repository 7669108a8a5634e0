import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { randomGenerator, type RandomGenerator } from "../../../src/lib/statistics/random.js";
import { attack } from "./hostile.js";
import { Serving } from "./serving.js";

const clients = 40;

/** Memory of a process that is in use, in MiB. */
async function residentMemory(process: number): Promise<number> {
  const [, kib] = /VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${process}/status`, "utf8"))!;
  return Number(kib) / 1024;
}

/** Has some clients at a time attack a service. */
async function attackOften(port: number, times: number, random: RandomGenerator): Promise<void> {
  let left = times;
  const client = async () => {
    while (left-- > 0) await attack(port, random);
  };
  await Promise.all(Array.from({ length: clients }, client));
}

it("stands 10,000 hostile requests without a crash and without growing", async () => {
  const serving = await Serving.start(["title-genre"]);
  const port = Number(new URL(serving.base).port);
  const random = randomGenerator(1);
  // What the first thousands leave is the heap that the engine allows itself before it tidies up.
  await attackOften(port, 5000, random);
  const before = await residentMemory(serving.process.pid!);
  await attackOften(port, 5000, random);
  const after = await residentMemory(serving.process.pid!);
  expect(after - before).toBeLessThan(48);
  const body = new URLSearchParams({ text: "Poems", limit: "1" });
  const answer = await fetch(`${serving.base}/v1/projects/title-genre/suggest`, { method: "POST", body });
  expect(await answer.json()).toMatchObject({ results: [{ label: "fiction" }] });
  expect(serving.written().split("\n")).toHaveLength(3);
  expect(await serving.stop()).toBe(0);
}, 300_000);

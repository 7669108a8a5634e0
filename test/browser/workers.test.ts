import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import type { Job } from "../../src/workers/job.js";
import { useSite } from "./harness/useSite.js";

/** A job made up for the test: it counts, slowly and with a stop; fails; breaks down; says how often it was asked. */
interface Counting {
  count(to: number, onStep: (at: number) => void, signal?: AbortSignal): number;
  fail(thing: string): void;
  breakDown(): void;
  asked(): number;
}

const counting = `
  import { expose } from "comlink";
  import "./src/workers/abortSignal.ts";
  let asked = 0;
  expose({
    async count(to, onStep, signal) {
      asked++;
      let at = 0;
      while (at < to && !signal?.aborted) {
        onStep(++at);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return at;
    },
    fail(thing) { throw new Error("missing thing: " + thing + " (expected another)"); },
    breakDown() { setTimeout(() => { throw new Error("out of order"); }); return new Promise(() => {}); },
    asked: () => asked,
  });`;
const page = `
  import { Job } from "./src/workers/job.ts";
  globalThis.job = new Job(() => new Worker("worker.js", { type: "module" }));`;

declare const job: Job<Counting>;

const folder = await mkdtemp(join(tmpdir(), "workers-"));
for (const [name, contents] of Object.entries({ "worker.js": counting, "page.js": page })) {
  const stdin = { contents, resolveDir: process.cwd(), loader: "ts" } as const;
  await build({ stdin, bundle: true, format: "esm", outfile: join(folder, name) });
}
await writeFile(
  join(folder, "index.html"),
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Job</title>
   <script type="module" src="page.js"></script>`,
);

const here = useSite(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

function inPage<Value>(test: () => Promise<Value>, expected?: RegExp): Promise<Value> {
  return here.visit("/", (page: Page) => page.evaluate(test), expected ? { expected } : {});
}

it("answers with progress on the way, and starts no worker before the first call", async () => {
  const before = await here.visit("/", (page) => page.workers().length);
  expect(before).toBe(0);
  const seen = await inPage(async () => {
    const steps: number[] = [];
    const value = await job.call(
      (offer, tell) => offer.count(3, tell),
      (at: number) => void steps.push(at),
    );
    return { steps, value, busy: job.busy };
  });
  expect(seen).toEqual({ steps: [1, 2, 3], value: 3, busy: false });
});

it("stops when the signal says so, within a step or two, and tells what it had by then", async () => {
  const { value, told, late } = await inPage(async () => {
    const control = new AbortController();
    let told = 0;
    let stoppedAt = 0;
    const value = await job.call(
      (offer, tell) => offer.count(1000, tell, control.signal),
      (at: number) => {
        told = at;
        if (at !== 3) return;
        control.abort();
        stoppedAt = performance.now();
      },
    );
    return { value, told, late: performance.now() - stoppedAt };
  });
  expect(value).toBeGreaterThanOrEqual(3);
  expect(value).toBeLessThan(20);
  expect(value - told).toBeLessThanOrEqual(1);
  expect(late).toBeLessThan(500);
});

it("does next to nothing where the signal had said so before", async () => {
  const value = await inPage(() => job.call((offer, tell) => offer.count(1000, tell, AbortSignal.abort())));
  expect(value).toBeLessThan(3);
});

it("hands over the error of a job, which goes on", async () => {
  const { message, asked } = await inPage(async () => {
    await job.call((offer, tell) => offer.count(1, tell));
    const message = await job.call((offer) => offer.fail("7")).catch(String);
    return { message, asked: await job.call((offer) => offer.asked()) };
  });
  expect(message).toBe("Error: missing thing: 7 (expected another)");
  expect(asked).toBe(1);
});

it("fails all calls of a worker that breaks down, and starts another at the next call", async () => {
  const { messages, asked } = await inPage(async () => {
    const counting = job.call((offer, tell) => offer.count(1000, tell));
    const broken = job.call((offer) => offer.breakDown());
    const messages = await Promise.all([counting, broken].map((call) => call.then(String, String)));
    return { messages, asked: await job.call((offer) => offer.asked()) };
  }, /out of order/);
  expect(messages).toEqual(Array(2).fill("Error: failed worker: Uncaught Error: out of order"));
  expect(asked).toBe(0);
});

it("fails what a worker was doing when it is ended, and starts another at the next call", async () => {
  const { message, asked } = await inPage(async () => {
    const counting = job.call((offer, tell) => offer.count(1000, tell));
    job.end();
    return { message: await counting.catch(String), asked: await job.call((offer) => offer.asked()) };
  });
  expect(message).toMatch(/^Error: closed worker: /);
  expect(asked).toBe(0);
});

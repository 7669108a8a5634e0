import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { questions } from "../../collectors/questions.js";
import { collectInto, rowsOf, tableOf } from "./fixture.js";
import { startLoopback, type Fault, type Loopback } from "./loopback/server.js";
import { stackExchange, type StackExchangeOptions } from "./loopback/stackExchange.js";

let folder: string;
let server: Loopback | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "collected-"));
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function serve(options: StackExchangeOptions, fault?: (n: number) => Fault | undefined) {
  server = await startLoopback(stackExchange(options), fault);
  return { address: server.address };
}
const out = (name = "questions") => join(folder, name);

it("gives one row a question, titles without entities, with its tags normalised and its licence", async () => {
  const asked = await serve({ items: 3 });
  const sheet = await collectInto(out(), questions, { ...asked, site: "stackoverflow" });
  const [first] = await rowsOf(out());
  expect(first).toEqual({
    id: "stackoverflow:0000000004",
    title: 'How to sort "python" number 0?',
    body: "",
    labels: ["performance", "python"],
    language: expect.any(String),
    score: -3,
    date: "2008-07-31",
    url: "https://stackoverflow.com/questions/4",
    attribution: "stackoverflow, question 4, by its contributors",
    licence: "CC BY-SA 4.0",
  });
  expect(sheet).toMatchObject({ complete: true, rows: 3, labels: { different: 4 } });
});

it("asks for a filter that leaves out the askers, and says who is asking", async () => {
  await collectInto(out(), questions, await serve({ items: 1 }));
  expect(server?.requests[0]).toContain("/filters/create?base=none");
  expect(server?.requests.join()).not.toMatch(/owner|display_name/);
  expect([...(server?.agents ?? [])]).toEqual(["test (nobody@example.org)"]);
});

it("goes on past the 25 pages that an anonymous client may see, and unites what it meets twice", async () => {
  const sheet = await collectInto(out(), questions, await serve({ items: 6000 }));
  // Of 6,000 items every hundredth repeats the one before it; each new list begins with the last item of the list before.
  expect(sheet.rows).toBe(5940);
  expect(sheet.items.duplicatesWithOtherLabels).toBe(60);
  expect(sheet.items.duplicates).toBeGreaterThanOrEqual(61);
  const again = (await rowsOf(out())).find(({ id }) => id === "stackoverflow:0000000102");
  expect(again?.["labels"]).toEqual(["c#", "seen-again"]);
});

it("gives the same bytes whatever goes wrong on the way", async () => {
  const smooth = await serve({ items: 1200 });
  await collectInto(out("smooth"), questions, { ...smooth, address: smooth.address });
  await server?.close();
  const faults: (Fault | undefined)[] = ["429", "503", "500", "truncated", "half JSON", "broken off"];
  const rough = await serve({ items: 1200 }, (n) =>
    n % 2 === 0 ? faults[(n / 2) % faults.length] : undefined,
  );
  const sheet = await collectInto(out("rough"), questions, rough);
  expect(await tableOf(out("rough"))).toBe(await tableOf(out("smooth")));
  expect(sheet.requests.kept).toBe(13);
});

it("stops at a page for people with one sentence, keeps what was got, and goes on from there", async () => {
  let isShut = true;
  const asked = await serve({ items: 500 }, (n) => (isShut && n === 3 ? "captcha" : undefined));
  await expect(collectInto(out(), questions, asked)).rejects.toThrow(
    /^page for people: .* “Just a moment\.\.\.” \(expected JSON; .*\); 198 rows are kept in /,
  );
  expect(await rowsOf(out())).toHaveLength(198);
  isShut = false;
  const sheet = await collectInto(out(), questions, asked);
  expect(sheet).toMatchObject({ complete: true, rows: 495 });
  expect(server?.requests.filter((url) => url.includes("page=1&"))).toHaveLength(1);
});

it("names the field that has gone, and leaves out single items that lack it", async () => {
  const some = await serve({ items: 200, withoutTitle: (item) => item % 50 === 7 });
  const sheet = await collectInto(out("some"), questions, some);
  expect(sheet.items.leftOut).toEqual({ "without a readable title": 4 });
  await server?.close();
  const none = await serve({ items: 200, titleField: "headline" });
  await expect(collectInto(out("none"), questions, none)).rejects.toThrow(
    /^changed format: no item of .* has a readable title \(expected as documented; has the field been renamed\?\)/,
  );
});

it("stops when the quota is spent and goes on when there is a new one", async () => {
  const options = { items: 1000, quota: 4 };
  const asked = await serve(options);
  await expect(collectInto(out(), questions, asked)).rejects.toThrow(
    /^spent quota: .* 297 rows are kept in /,
  );
  options.quota = 100;
  expect((await collectInto(out(), questions, asked)).rows).toBe(990);
});

it("waits as long as an answer asks for by backoff", async () => {
  const asked = await serve({ items: 150, backoff: 1 });
  const began = performance.now();
  await collectInto(out(), questions, asked);
  expect(performance.now() - began).toBeGreaterThan(950);
});

it("makes the table anew from the kept answers without a service", async () => {
  const asked = await serve({ items: 450 });
  await collectInto(out(), questions, asked);
  const table = await tableOf(out());
  await server?.close();
  server = undefined;
  await rm(join(out(), "table.jsonl"));
  const sheet = await collectInto(out(), questions, asked, { isOffline: true });
  expect(await tableOf(out())).toBe(table);
  expect(sheet.complete).toBe(true);
});

it("stops at a limit, and goes on where a higher one is asked for", async () => {
  const asked = await serve({ items: 450 });
  expect((await collectInto(out(), questions, asked, { limit: 120 })).items.got).toBe(120);
  expect((await collectInto(out(), questions, asked, { limit: 300 })).items.got).toBe(300);
  expect(server?.requests).toHaveLength(4);
});

it("leaves the folder of another collector or question alone", async () => {
  const asked = await serve({ items: 10 });
  await collectInto(out(), questions, asked);
  await expect(collectInto(out(), { ...questions, name: "books" }, asked)).rejects.toThrow(
    `folder in use: ${out()} was collected by questions (expected books, or another folder)`,
  );
  await expect(collectInto(out(), questions, { ...asked, site: "english" })).rejects.toThrow(
    `different question: --site english (expected nothing, as ${out()} was begun with, or another folder)`,
  );
  await expect(collectInto(folder, questions, asked)).rejects.toThrow(
    `folder in use: ${folder} holds questions (expected an empty or a new folder)`,
  );
});

it("says in one sentence that there is no network", async () => {
  const asked = await serve({ items: 10 });
  await server?.close();
  server = undefined;
  await expect(collectInto(out(), questions, asked)).rejects.toThrow(
    /^unreachable address: http.* \(ECONNREFUSED; expected a connection\); 0 rows are kept in /,
  );
});

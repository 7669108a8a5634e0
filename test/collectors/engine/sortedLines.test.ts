import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SortedLines } from "../../../collectors/engine/sortedLines.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";

it("sorts more than it holds in memory, lines of one key in the order in which they came", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "sorted-")), "sorting");
  const sorted = new SortedLines(folder);
  const random = randomGenerator(1);
  const padding = "x".repeat(1000);
  const added = Array.from({ length: 40_000 }, (_, i) => ({
    key: String(randomIndex(10_000, random)).padStart(5, "0"),
    line: `${i} ${padding}`,
  }));
  for (const { key, line } of added) sorted.add(key, line);
  const expected = [...added].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let at = 0;
  for await (const line of sorted.lines())
    if (line.line !== expected[at++].line) throw new Error(`line ${at}`);
  expect(at).toBe(40_000);
  sorted.remove();
  expect(existsSync(folder)).toBe(false);
  await rm(join(folder, ".."), { recursive: true });
});

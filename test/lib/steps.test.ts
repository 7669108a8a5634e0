import { expect, test } from "vitest";
import { atOnce, eachRow, mapRows } from "../../src/lib/steps.js";
import { inSteps } from "../../src/workers/inSteps.js";

test("work in steps comes to the same at once and with pauses", async () => {
  const squares = (row: number) => row * row;
  expect(atOnce(mapRows(5, squares))).toEqual([0, 1, 4, 9, 16]);
  expect(await inSteps(mapRows(20_001, squares))).toEqual(atOnce(mapRows(20_001, squares)));
});

test("each row is visited once, in order", () => {
  const visited: number[] = [];
  atOnce(eachRow(12_345, (row) => visited.push(row)));
  expect(visited).toEqual(Array.from({ length: 12_345 }, (_, row) => row));
});

test("a stop is obeyed at the next pause", async () => {
  const stop = new AbortController();
  const slow = mapRows(1_000_000, (row) => {
    if (row === 10_000) stop.abort(new Error("stopped"));
    return Math.sqrt(row).toString();
  });
  await expect(inSteps(slow, stop.signal)).rejects.toThrow("stopped");
});

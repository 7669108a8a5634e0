import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadNovels } from "../../../loaders/tables/novels.js";

const folder = await mkdtemp(join(tmpdir(), "novels-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the embedded sample stands in for the bibliographies of novels, within the years that they cover", async () => {
  const { rows, sources } = await loadNovels({ sampleOnly: true, sample: folder, log: () => undefined });
  const years = (name: string) =>
    rows.filter(({ bibliography }) => bibliography === name).map(({ year }) => year ?? NaN);
  const [british, circulating] = [years("British Fiction"), years("At the Circulating Library")];
  expect(british.length).toBeGreaterThan(20);
  expect(circulating.length).toBeGreaterThan(40);
  expect([Math.min(...british) >= 1800, Math.max(...british) <= 1836]).toEqual([true, true]);
  expect([Math.min(...circulating) >= 1824, Math.max(...circulating) <= 1907]).toEqual([true, true]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(sources.map(({ origin }) => origin))).toEqual(new Set(["sample"]));
});

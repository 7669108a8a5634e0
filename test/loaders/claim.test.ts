import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claim } from "../../loaders/claim.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbench-"));
});
afterEach(() => rm(folder, { recursive: true }));

const owned = (process: number, host: string) => JSON.stringify({ process, host });
/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ["--eval", ""]).pid;

it("lets one run alone write a file, until it gives it free", async () => {
  const file = join(folder, "out.csv");
  const release = await claim(file);
  await expect(claim(file)).rejects.toThrow(
    `output in use: ${file}, by process ${process.pid} (expected one run at a time; if that is no run, remove ${file}.lock)`,
  );
  await release();
  expect(await readdir(folder)).toEqual([]);
  await (
    await claim(file)
  )();
});

it("takes the claim of a process that has ended for none", async () => {
  const file = join(folder, "out.csv");
  await writeFile(`${file}.lock`, owned(ended(), hostname()));
  await (
    await claim(file)
  )();
});

it("takes a claim of its own number that it has not made for one of another process", async () => {
  const file = join(folder, "out.csv");
  await writeFile(`${file}.lock`, owned(process.pid, hostname()));
  await (
    await claim(file)
  )();
});

it("waits a moment for a claim of which nothing is written, and takes it for none", async () => {
  const file = join(folder, "out.csv");
  await writeFile(`${file}.lock`, "");
  await (
    await claim(file)
  )();
  expect(await readdir(folder)).toEqual([]);
});

it("believes another machine as long as it gives signs of life", async () => {
  const file = join(folder, "out.csv");
  await writeFile(`${file}.lock`, owned(1, "elsewhere"));
  await expect(claim(file)).rejects.toThrow("by process 1 on elsewhere");
  const past = new Date(Date.now() - 120_000);
  await utimes(`${file}.lock`, past, past);
  await (
    await claim(file)
  )();
});

it("lets one of many runs that come at once write the file, also after a dead one", async () => {
  for (const before of [undefined, owned(ended(), hostname())]) {
    const file = join(folder, "out.csv");
    if (before !== undefined) await writeFile(`${file}.lock`, before);
    const claims = await Promise.allSettled(Array.from({ length: 20 }, () => claim(file)));
    const won = claims.filter((each) => each.status === "fulfilled");
    expect(won).toHaveLength(1);
    await won[0].value();
  }
});

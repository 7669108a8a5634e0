import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const kills = 20;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-resume-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Begins a run, or goes on with one; kills it so many milliseconds after it has begun to write. @returns its exit code */
async function run(out: string, threads: string, after?: number): Promise<number | null> {
  const [input, rejects] = [join(folder, "in.csv"), `${out}.rejects`];
  const options = ["--task", "title-genre", "--in", input, "--column", "title", "--out", out];
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "models/score/main.ts",
      ...options,
      "--rejects",
      rejects,
      "--resume",
      "--quiet",
      "--threads",
      threads,
    ],
    { cwd: root, stdio: "ignore" },
  );
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  if (after !== undefined) {
    while (!(await isClaimed(out, child.pid)) && child.exitCode === null) await wait(5);
    await Promise.race([wait(after), ended]);
    child.kill("SIGKILL");
  }
  return ended;
}

/** Has the process begun with the output, rather than an earlier one that was killed? */
async function isClaimed(out: string, process: number | undefined): Promise<boolean> {
  return (await readFile(`${out}.lock`, "utf8").catch(() => "")).includes(`"process":${process},`);
}

it(`is the same after ${kills} kills at random moments while it writes as without any, rejected rows too`, async () => {
  // Every hundredth row has a cell too many; some cells have several lines.
  const row = (i: number) =>
    i % 100 === 0
      ? `${i},too,many\n`
      : `${i},"A tale of ${i % 7} cities${i % 5 === 0 ? ",\n" : " "}and ${i} men"\n`;
  const rows = Array.from({ length: 60_000 }, (_, i) => row(i));
  await writeFile(join(folder, "in.csv"), `id,title\n${rows.join("")}`);
  const [straight, killed] = [join(folder, "straight.csv"), join(folder, "killed.csv")];
  expect(await run(straight, "2")).toBe(0);
  const random = randomGenerator(1);
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill++) {
    const code = await run(killed, kill % 4 === 0 ? "2" : "1", randomIndex(250, random));
    if (code === null) interrupted++;
  }
  expect(interrupted).toBeGreaterThan(kills / 2);
  expect(await run(killed, "1")).toBe(0);
  for (const ending of ["", ".rejects"]) {
    const [one, other] = await Promise.all([straight, killed].map((out) => readFile(out + ending, "utf8")));
    expect(other === one).toBe(true);
    expect(one.length).toBeGreaterThan(1000);
  }
  expect((await readFile(killed, "utf8")).match(/ men/g)).toHaveLength(59_400);
  expect((await readdir(folder)).filter((name) => /part|lock/.test(name))).toEqual([]);
}, 300_000);

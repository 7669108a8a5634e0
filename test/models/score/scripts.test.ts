import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./command.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let folder: string;
let input: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-scripts-"));
  input = join(folder, "in.csv");
  await writeFile(input, `id,title\n${"1,A tale of the sea\n".repeat(2000)}`);
});
afterAll(() => rm(folder, { recursive: true }));

const options = (...more: string[]) => ["--task", "title-genre", "--column", "title", "--in", input, ...more];
const score = (...more: string[]) => runCommand("models/score/main.ts", options(...more));

/** Runs the command with a shell's way of taking its output. */
function shell(rest: string, ...more: string[]): Promise<{ code: number | null; errors: string[] }> {
  const command = [process.execPath, "--import", "tsx", "models/score/main.ts", ...options(...more)];
  const child = spawn("bash", ["-c", `set -o pipefail; "$@" ${rest}`, "bash", ...command], { cwd: root });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  return new Promise((resolve) =>
    child.on("close", (code) => resolve({ code, errors: errors.split("\n").filter(Boolean) })),
  );
}

describe("the command in a script", () => {
  it("says nothing with --quiet", async () => {
    const out = join(folder, "quiet.csv");
    expect(await score("--out", out, "--quiet")).toEqual({ code: 0, stdout: "", errors: [] });
    expect(existsSync(out)).toBe(true);
  });

  it("ends with 3 where the output is there, is the input, or is being written, and leaves it as it is", async () => {
    const out = join(folder, "there.csv");
    await writeFile(out, "old");
    const there = await score("--out", out);
    expect([there.code, there.errors]).toEqual([
      3,
      [`error: existing output: ${out} (expected no such file, or --force to write over it)`],
    ]);
    expect(await readFile(out, "utf8")).toBe("old");
    const same = await score("--out", input);
    expect([same.code, same.errors]).toEqual([
      3,
      [`error: output is the input: ${input} (expected another file, or --force)`],
    ]);
    const busy = join(folder, "busy.csv");
    await writeFile(`${busy}.lock`, JSON.stringify({ process: 1, host: "elsewhere" }));
    const used = await score("--out", busy);
    expect([used.code, used.errors]).toEqual([
      3,
      [
        `error: output in use: ${busy}, by process 1 on elsewhere (expected one run at a time; if that is no run, remove ${busy}.lock)`,
      ],
    ]);
    expect((await score("--out", out, "--force")).code).toBe(0);
  });

  it("says in one line that a disk is full", async () => {
    const { code, errors } = await shell("> /dev/full", "--out", "-");
    expect([code, errors]).toEqual([
      1,
      [expect.stringMatching(/^error: unwritable file: standard output: ENOSPC/) as string],
    ]);
    const device = await score("--out", "/dev/full");
    expect([device.code, device.errors]).toEqual([
      1,
      [expect.stringMatching(/^error: unwritable file: \/dev\/full: ENOSPC/) as string],
    ]);
  });

  it("says in one line that its reader has gone, and ends with 4", async () => {
    const { code, errors } = await shell("| head -n 1 > /dev/null", "--out", "-");
    expect([code, errors]).toEqual([
      4,
      ["error: closed pipe: standard output (expected a reader that stays to the end)"],
    ]);
  });

  it("packs the output where its name or --gzip says so, and writes the format of its ending", async () => {
    const [packed, plain] = [join(folder, "packed.jsonl.gz"), join(folder, "plain.jsonl")];
    expect((await score("--out", packed)).code).toBe(0);
    expect((await score("--out", plain)).code).toBe(0);
    const text = await readFile(plain, "utf8");
    expect(gunzipSync(await readFile(packed)).toString()).toBe(text);
    expect(JSON.parse(text.slice(0, text.indexOf("\n")))).toMatchObject({ id: "1", label: "fiction" });
    const { code } = await shell(`| gunzip > ${folder}/piped.csv`, "--out", "-", "--gzip");
    expect(code).toBe(0);
    expect(await readFile(join(folder, "piped.csv"), "utf8")).toMatch(/^id,title,label,/);
  });

  it("gives the same bytes by one thread and by several", async () => {
    const large = join(folder, "large.csv");
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i},"A tale of ${i} cities and the sea"\n`);
    await writeFile(large, `id,title\n${rows.join("")}`);
    const outs = ["1", "3"].map((threads) => [threads, join(folder, `by-${threads}.csv`)]);
    for (const [threads, out] of outs)
      expect((await score("--in", large, "--out", out, "--threads", threads)).code).toBe(0);
    const [one, other] = await Promise.all(outs.map(([, out]) => readFile(out)));
    expect(one.equals(other)).toBe(true);
    expect(one.toString().split("\n")).toHaveLength(30_002);
  });

  it("says in its help what exit codes mean", async () => {
    const { stdout } = await runCommand("models/score/main.ts", ["--help"]);
    expect(stdout).toMatch(/Exit codes:\n {2}0 {2}every row has been written/);
    expect(stdout).toMatch(/ {2}3 {2}the output is there already/);
  });

  it("leaves nothing beside its outputs", async () => {
    expect((await readdir(folder)).filter((name) => /\.part|out\.csv\.lock/.test(name))).toEqual([]);
  });
});

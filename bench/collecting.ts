import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { startLoopback } from "../test/collectors/loopback/server.js";
import { stackExchange } from "../test/collectors/loopback/stackExchange.js";
import type { Measurement } from "./measure.js";

/** Items that are collected. */
const items = 100_000;

/** How long, with how much memory and in how many bytes questions are collected from a server on this machine that answers at once. */
export async function benchCollecting(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "workbench-"));
  const server = await startLoopback(stackExchange({ items: 2 * items }));
  try {
    const out = join(folder, "questions");
    const first = await collected(out, server.address);
    const again = await collected(out, server.address, "--rebuild");
    return [
      {
        name: "Collecting 100,000 questions, unthrottled",
        value: first.seconds,
        unit: "s",
        target: "under 60 s",
      },
      { name: "The same, most memory", value: first.mebibytes, unit: "MiB", target: "under 300 MB" },
      {
        name: "The same, on the disk",
        value: (await bytesOf(out)) / 1e6,
        unit: "MB",
        target: "under 300 MB",
      },
      { name: "Their table made anew from the kept answers", value: again.seconds, unit: "s" },
    ];
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** Seconds and most memory of a run of the command, its start included. */
async function collected(out: string, address: string, ...more: string[]) {
  const began = performance.now();
  const report = "process.on('exit', () => console.log(process.resourceUsage().maxRSS))";
  const program = spawn(
    process.execPath,
    [
      // As package.json starts it: without a bound, Node keeps what it could free.
      "--max-old-space-size=256",
      ...["--import", "tsx", "--import", `data:text/javascript,${encodeURIComponent(report)}`],
      ...["collectors/main.ts", "questions", "--out", out, "--limit", String(items), "--address", address],
      ...["--rate", "100000", "--contact", "bench@localhost", ...more],
    ],
    { cwd: repositoryRoot, stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  program.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((resolve) => program.on("close", resolve));
  if (code !== 0) throw new Error(`failed run: exit ${code} (expected 0)`);
  return { seconds: (performance.now() - began) / 1000, mebibytes: Number(said.trim()) / 1024 };
}

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { cpus, hostname, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { repositoryRoot } from "../loaders/paths.js";
import { run, succeeds, type Check, type Trial } from "./trial.js";

const shards = 3;
const patience = 8 * 60_000;

/** Slurm on one machine that is controller and worker at once: a job array over shards, of which one task fails once. */
export const checkSlurm: Check = async (trial) => {
  for (const program of ["slurmctld", "slurmd", "munged"])
    if (!(await succeeds("sh", ["-c", `command -v ${program}`])))
      return { skipped: `there is no ${program} here (Debian's slurm-wlm and munge)` };
  if (userInfo().uid !== 0) return { skipped: "its daemons are started by root alone" };
  const stop = await startSlurm(trial);
  try {
    const out = join(trial.folder, "slurm.out");
    const lost = join(trial.folder, "slurm.lost");
    await mkdir(out);
    const settings = {
      WORKBENCH: repositoryRoot,
      IN: trial.csv,
      OUT: out,
      COLUMN: "title",
      LOSE_A_TASK: lost,
      HOME: userInfo().homedir,
    };
    const script = join(repositoryRoot, "deploy", "slurm", "score.sbatch");
    const log = join(trial.folder, "slurm-%a.log");
    await slurm(
      trial,
      "sbatch",
      [`--array=1-${shards}`, `--output=${log}`, "--export=ALL", script],
      settings,
    );
    await finished(trial);
    if (!existsSync(lost)) throw new Error("unlost task: slurm (expected one to fail on the way)");
    const names = (await readdir(out)).filter((name) => /^\d{5}\.csv$/.test(name)).sort();
    if (names.length !== shards)
      throw new Error(
        `missing shards: ${names.join(", ") || "all"} (expected ${shards}): ${await lastWords(trial)}`,
      );
    const parts = await Promise.all(names.map((name) => readFile(join(out, name), "utf8")));
    if (parts.join("") !== trial.scored)
      throw new Error("other result: slurm (expected the bytes that the command line writes)");
    return {
      said: `${shards} shards, put together, are the command line's file byte for byte, after a task was lost and queued again`,
    };
  } finally {
    await stop();
  }
};

async function startSlurm(trial: Trial): Promise<() => Promise<void>> {
  const template = await readFile(join(repositoryRoot, "deploy", "slurm", "slurm.conf"), "utf8");
  const facts: Record<string, string> = {
    HOST: hostname(),
    CPUS: String(cpus().length),
    FOLDER: trial.folder,
    USER: userInfo().username,
  };
  const settings = template
    .split("\n")
    .map((line) =>
      line.startsWith("#") ? line : line.replace(/\b(HOST|CPUS|FOLDER|USER)\b/g, (name) => facts[name]),
    );
  await writeFile(join(trial.folder, "slurm.conf"), settings.join("\n"));
  for (const folder of ["state", "spool"]) await mkdir(join(trial.folder, folder));
  const started: string[] = [];
  // Munge refuses folders that others may write to, so it keeps to those of its package.
  if (!(await succeeds("munge", ["-n"]))) {
    await mkdir("/run/munge", { recursive: true });
    await run("chown", ["munge:munge", "/run/munge"]);
    await run("runuser", ["-u", "munge", "--", "munged", "--force"]);
    started.push("munged");
  }
  await slurm(trial, "slurmctld", ["-c"]);
  await slurm(trial, "slurmd", []);
  started.push("slurmctld", "slurmd");
  return async () => {
    for (const name of started) await run("pkill", ["-x", name]).catch(() => "");
  };
}

function slurm(
  trial: Trial,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  return run(program, args, { ...environment, SLURM_CONF: join(trial.folder, "slurm.conf") });
}

/** Resolves when no job is waiting or running. */
async function finished(trial: Trial): Promise<void> {
  const end = Date.now() + patience;
  while ((await slurm(trial, "squeue", ["--noheader"])).trim() !== "") {
    if (Date.now() > end)
      throw new Error(`waiting jobs: slurm after 8 minutes (expected none): ${await lastWords(trial)}`);
    await wait(2000);
  }
}

async function lastWords(trial: Trial): Promise<string> {
  const logs = (await readdir(trial.folder)).filter((name) => /^slurm.*\.log$/.test(name));
  const texts = await Promise.all(
    logs.map((name) => readFile(join(trial.folder, name), "utf8").catch(() => "")),
  );
  return texts.map((text) => text.slice(-400)).join("\n");
}

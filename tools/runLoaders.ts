import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import config from "../observablehq.config.js";
import { repositoryRoot } from "../loaders/paths.js";
import { findOutput, type Loader, type Output } from "./loaderFiles.js";

/**
 * Makes the outputs that pages and components name and that are missing, one on each processor, where Framework finds
 * them: left to itself, it runs one loader after the other. What fails is left to Framework, which runs it again and
 * reports it.
 */
export async function runLoaders(loaders: Loader[], log: (line: string) => void): Promise<void> {
  await makeMissing(await namedOutputs(loaders), log);
}

/** Makes those of some outputs that are missing, one on each processor. */
export async function makeMissing(outputs: readonly Output[], log: (line: string) => void): Promise<void> {
  const missing: Output[] = [];
  for (const output of outputs) {
    if ((await stat(output.file).catch(() => null)) === null) missing.push(output);
  }
  const queue = missing.values();
  const processor = async (): Promise<void> => {
    for (const output of queue) await runLoader(output, log);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, processor));
}

/**
 * Outputs that a page or a module under src/ names: in full, by the parameter of a page such as `[task].md`, or with an
 * asterisk for the name of each task, as `FilesOfTasks` does.
 */
async function namedOutputs(loaders: Loader[]): Promise<Output[]> {
  const source = join(repositoryRoot, "src");
  const parameters = (config.dynamicPaths ?? []).map((path) => basename(path));
  const tasks = await taskFolders();
  const files = await readdir(source, { recursive: true });
  const outputs = new Map<string, Output>();
  for (const file of files.filter((name) => /\.(md|ts)$/.test(name) && !name.startsWith(".observablehq"))) {
    const code = await readFile(join(source, file), "utf8");
    for (const [named] of code.matchAll(/\bdata\/(?:[\w./*-]|\$\{observable\.params\.\w+\})+/g)) {
      const names = named.includes("*") ? tasks : parameters;
      const targets = names.map((name) => named.replace(/\$\{.+?\}|\*/, name));
      for (const target of /[$*]/.test(named) ? targets : [named]) {
        const output = findOutput(loaders, target);
        if (output !== undefined) outputs.set(target, output);
      }
    }
  }
  return [...outputs.values()].sort((a, b) => (a.target < b.target ? -1 : 1));
}

/** Names of the folders of tasks. */
async function taskFolders(): Promise<string[]> {
  const models = join(repositoryRoot, "models");
  const folders = await readdir(models).catch(() => []);
  return folders.filter((folder) => existsSync(join(models, folder, "task.ts")));
}

/** Runs one as Framework does: it writes to a new file, which takes its name when the run has succeeded. */
async function runLoader({ loader, args, target, file }: Output, log: (line: string) => void): Promise<void> {
  const began = performance.now();
  const partial = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  const output = await open(partial, "w");
  try {
    const child = spawn(process.execPath, ["--import", "tsx", loader.path, ...args], {
      cwd: repositoryRoot,
      stdio: ["ignore", output.fd, "pipe"],
    });
    let said = "";
    child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    if (code !== 0) return;
    await rename(partial, file);
    log(`${said}${target}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } finally {
    await output.close();
    await rm(partial, { force: true });
  }
}

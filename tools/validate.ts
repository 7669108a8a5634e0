import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTrained } from "../models/training/files.js";
import { bundleFiles } from "../models/share/bundle.js";
import { taskEvidence } from "../models/share/evidence.js";
import { taskName, taskNames } from "../models/tasks.js";
import { validateBundle, validatorPackages } from "./bundleValidators/validate.js";
import { startCommand } from "./command.js";
import { openPythonEnvironment } from "./pythonEnvironment.js";

/** What the command takes. */
const description = {
  call: "npm run validate --",
  purpose:
    "Has the bundles of models judged by the validators that their communities use (mlcroissant, cffconvert, prov, " +
    "roc-validator), in a Python environment of its own; says so where that cannot be had.",
  names: ["[task]", "a folder of models/, such as title-genre; all if none is named"],
  examples: [
    ["npm run validate", "the bundles of all tasks"],
    ["npm run validate -- title-genre", "one of them"],
  ],
} as const;

async function validate(_options: object, names: readonly string[]): Promise<void> {
  const tasks = names[0] === undefined ? taskNames() : [taskName(names[0])];
  const python = await openPythonEnvironment(validatorPackages);
  if ("missing" in python) {
    console.error(`skipped the validators, since ${python.missing}`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "bundles-"));
  try {
    for (const task of tasks) {
      const files = await bundleFiles(await taskEvidence(task));
      await writeTrained(join(folder, task), files);
      for (const verdict of await validateBundle(python.interpreter, join(folder, task))) {
        const { validator, complaints, notes } = verdict;
        const found = complaints.length === 0 ? "valid" : complaints.join("; ");
        process.stdout.write(
          `${task}, ${validator}: ${found}${notes.length > 0 ? ` (would rather have: ${notes.join("; ")})` : ""}\n`,
        );
        if (complaints.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await startCommand(description, validate);

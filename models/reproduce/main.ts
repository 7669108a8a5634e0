import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deepKey } from "../../src/lib/deep/deepKey.js";
import { count, duration, plural } from "../../src/lib/format.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { artefactPath, readEvaluation } from "../artefacts.js";
import { taskName, taskNames } from "../tasks.js";
import { deepTime } from "./deepTime.js";
import { compareFolders, type Comparison } from "./differences.js";
import { trainInto } from "./train.js";

/** What the command takes. */
const description = {
  call: "npm run reproduce --",
  purpose:
    "Trains every word model again from the sources and says what differs from the repository's models and figures, " +
    "which it leaves as they are. Two tasks are trained at a time.",
  names: ["[task]", "a folder of models/, such as title-genre; all if none is named"],
  options: {
    "--deep":
      "fits the heads on the encoder again in place of the word models; says first how long it will take",
    "--quiet": "leaves out what the trainings say",
  },
  examples: [
    ["npm run reproduce", "all word models, under twenty minutes on two cores"],
    ["npm run reproduce -- quote-themes", "one of them"],
    ["npm run reproduce -- title-genre --deep", "words and encoder of titles"],
  ],
} as const;

/** Differences that are printed of a task. */
const shown = 10;

async function reproduce(
  options: OptionValues<keyof typeof description.options>,
  names: readonly string[],
): Promise<void> {
  const trained = options.deep ? "deep" : "words";
  const tasks = names[0] === undefined ? await longestFirst(trained) : [taskName(names[0])];
  if (options.deep) for (const task of tasks) await announce(task);
  const folder = await mkdtemp(join(tmpdir(), "reproduce-"));
  const log = (line: string) => options.quiet || console.error(line);
  const began = performance.now();
  let differing = 0;
  try {
    await inPairs(tasks, async (task) => {
      await trainInto(join(folder, task), task, trained, log);
      const comparison = await compareFolders(join(folder, task), artefactPath(task, ""), trained);
      if (comparison.differences.length > 0) differing++;
      report(task, comparison);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    `${plural(tasks.length, "task")} in ${duration((performance.now() - began) / 1000)}, ${differing} with differences\n`,
  );
  if (differing > 0) process.exitCode = 1;
}

/** All tasks that have such a model, those that took longest before the others. */
async function longestFirst(trained: "words" | "deep"): Promise<string[]> {
  const all = await Promise.all(
    taskNames().map(async (task) => {
      const { models } = await readEvaluation(task);
      const records = Object.entries(models).filter(([key]) => (key === deepKey) === (trained === "deep"));
      const seconds = records.reduce((sum, [, { trainSeconds }]) => sum + trainSeconds, 0);
      return { task, seconds, has: records.length > 0 };
    }),
  );
  return all
    .filter(({ has }) => has)
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ task }) => task);
}

async function announce(task: string): Promise<void> {
  const { texts, seconds } = await deepTime(task);
  console.error(
    `${task}: ${count(texts)} texts, some ${duration(seconds)} on one core; texts whose vectors lie in .cache/vectors take none`,
  );
}

/** Does something with each item, two of them at a time. */
async function inPairs<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const one = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all([one(), one()]);
}

function report(task: string, { files, figures, differences }: Comparison): void {
  const lines = [
    `${task}: ${plural(files, "file")} the same byte for byte, ${plural(figures, "figure")} the same, ${plural(differences.length, "difference")}`,
    ...differences.slice(0, shown).map((line) => `  ${line}`),
    ...(differences.length > shown ? [`  and ${differences.length - shown} more`] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

await startCommand(description, reproduce);

import { halves, type Half } from "../../src/lib/behaviour/behaviouralTest.js";
import { failureRate, type FailureRate } from "../../src/lib/behaviour/failureRate.js";
import { judge } from "../../src/lib/behaviour/judge.js";
import { perturbations, type PerturbationName } from "../../src/lib/behaviour/perturbations.js";
import { perturbTitles } from "../../src/lib/behaviour/perturbTitles.js";
import { runSuite, type TestedTitle } from "../../src/lib/behaviour/suite/run.js";
import { capabilities } from "../../src/lib/behaviour/suite/tests.js";
import { count, decimal, intervalRange, percent } from "../../src/lib/format.js";
import type { Estimate } from "../../src/lib/statistics/bootstrap.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { readModel, readModelFolder } from "../artefacts.js";
import { findTask, taskName } from "../tasks.js";
import { textTable } from "./textTable.js";

const description = {
  call: "npm run -s behaviour --",
  purpose:
    "Puts made-up titles to a model of titles and says how often it fails, by capability and half of the suite, and how " +
    "many of the test titles change their label under harmless changes. Titles of the held-out half stay unseen.",
  options: {
    "--task <task>": "a folder of models/ whose texts are titles; title-genre unless told",
    "--model <file>":
      "in place of the task’s own model: a model.json beside its .onnx, or the folder of both",
    "--half <half>": `${halves.join(" or ")}; both unless told`,
    "--titles": "lists the titles of the development half that fail",
    "--held-out-titles":
      "lists those of the held-out half too: whoever reads them can no longer mend the model and judge it by them",
  },
  examples: [
    ["npm run -s behaviour", "the failure rates of the final model of title-genre"],
    [
      "npm run -s behaviour -- --model models/title-genre/variants/published.json --half development --titles",
      "those of another model on one half, and the titles that fail",
    ],
  ],
} as const;

async function behaviour(options: OptionValues<keyof typeof description.options>): Promise<void> {
  const task = taskName(options.task ?? "title-genre");
  const shown = halvesOf(options.half);
  const model = await (options.model === undefined ? readModel(task) : readModelFolder(options.model));
  const scorer = new LinearScorer(model.description, model.onnx);
  const tested = (await Promise.all(shown.map((half) => runSuite(scorer, half)))).flat();

  process.stdout.write(byCapability(tested, shown));
  process.stdout.write(`\n${await byPerturbation(scorer, await testTitlesOf(task))}`);
  for (const half of shown)
    if (half === "development" ? options.titles : options["held-out-titles"])
      process.stdout.write(`\n${failures(tested.filter((each) => each.half === half && each.failed))}`);
}

function halvesOf(option: string | undefined): readonly Half[] {
  if (option === undefined) return halves;
  const named = halves.filter((half) => half === option);
  if (named.length === 0) throw new Error(`unknown half: ${option} (expected ${halves.join(" or ")})`);
  return named;
}

async function testTitlesOf(name: string): Promise<string[]> {
  const task = await findTask(name);
  if (task.kind === "multilabel" || !task.test)
    throw new Error(`unsuitable task: ${name} (expected a single-label task of titles)`);
  return (await task.test()).texts.title.slice();
}

function byCapability(tested: readonly TestedTitle[], shown: readonly Half[]): string {
  const rows = [...capabilities, "all"].map((capability) => [
    capability,
    ...shown.flatMap((half) =>
      rateCells(
        failureRate(
          tested.filter(
            (each) => each.half === half && (capability === "all" || each.test.capability === capability),
          ),
        ),
      ),
    ),
  ]);
  const heading = shown.flatMap((half) => [`${half}: titles`, "failed", "certain and wrong"]);
  return textTable([["capability", ...heading], ...rows]);
}

async function byPerturbation(scorer: LinearScorer, titles: readonly string[]): Promise<string> {
  const names = Object.keys(perturbations) as PerturbationName[];
  const rows = await Promise.all(
    names.map(async (name) => [
      name,
      ...rateCells(failureRate(await judge(scorer, perturbTitles(titles, name)))),
    ]),
  );
  return textTable([["harmless change", "test titles", "label changes", "certain of another"], ...rows]);
}

function rateCells({ titles, failed, certainAndWrong }: FailureRate): string[] {
  const cell = (share: Estimate) => `${percent(share.value)} (${intervalRange(share, percent)})`;
  return [count(titles), cell(failed), cell(certainAndWrong)];
}

function failures(failed: readonly TestedTitle[]): string {
  const line = ({ half, test, label, probability, before, title }: TestedTitle) =>
    [
      half,
      test.name,
      `${label} ${decimal(probability)}`,
      before === null ? title : `${before} → ${title}`,
    ].join("\t");
  return failed.map((each) => `${line(each)}\n`).join("");
}

await startCommand(description, behaviour);

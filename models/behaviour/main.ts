import { halves, type Half } from "../../src/lib/behaviour/behaviouralTest.js";
import { changeRates, type ChangeRate } from "../../src/lib/behaviour/changeRates.js";
import type { FailureRate } from "../../src/lib/behaviour/failureRate.js";
import { capabilityRates } from "../../src/lib/behaviour/suite/capabilityRates.js";
import { runSuite, type TestedTitle } from "../../src/lib/behaviour/suite/run.js";
import { count, decimal, intervalRange, percent } from "../../src/lib/format.js";
import type { Estimate } from "../../src/lib/statistics/bootstrap.js";
import { LinearScorer } from "../../src/lib/model/linearScorer.js";
import type { Scorer } from "../../src/lib/model/scorer.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { readModel, readModelFolder } from "../artefacts.js";
import { openDeepScorer } from "../deepScorer.js";
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
    "--deep": "in place of the task’s own model: its deep variant, words and the sentence encoder together",
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
  if (options.deep && options.model !== undefined)
    throw new Error("--deep goes with --task alone: (expected no --model beside it)");
  const shown = halvesOf(options.half);
  const titles = await testTitlesOf(task);
  const scorer = await (options.deep ? openDeepScorer(task) : openWords(task, options.model));
  const tested = (await Promise.all(shown.map((half) => runSuite(scorer, half)))).flat();

  process.stdout.write(byCapability(tested, shown));
  process.stdout.write(`\n${byChange(await changeRates(scorer, titles))}`);
  for (const half of shown)
    if (half === "development" ? options.titles : options["held-out-titles"])
      process.stdout.write(`\n${failures(tested.filter((each) => each.half === half && each.failed))}`);
}

async function openWords(task: string, path: string | undefined): Promise<Scorer> {
  const { description, onnx } = await (path === undefined ? readModel(task) : readModelFolder(path));
  return new LinearScorer(description, onnx);
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
  const rates = shown.map((half) => capabilityRates(tested, half));
  const rows = rates[0].map(({ capability }, row) => [
    capability,
    ...rates.flatMap((ofHalf) => rateCells(ofHalf[row])),
  ]);
  const heading = shown.flatMap((half) => [`${half}: titles`, "failed", "certain and wrong"]);
  return textTable([["capability", ...heading], ...rows]);
}

function byChange(rates: readonly ChangeRate[]): string {
  const heading = ["harmless change", "test titles", "label changes", "certain of another"];
  return textTable([heading, ...rates.map((rate) => [rate.change, ...rateCells(rate)])]);
}

function rateCells({ titles, failed, certainAndWrong }: FailureRate): string[] {
  const cell = (share: Estimate) => `${percent(share.value)} (${intervalRange(share, percent)})`;
  return [count(titles), cell(failed), cell(certainAndWrong)];
}

function failures(failed: readonly TestedTitle[]): string {
  const line = ({ half, test, label, about, probability, before, title }: TestedTitle) => [
    half,
    test.name,
    label,
    `${about} ${decimal(probability)}`,
    ...(before === null ? [] : [before]),
    title,
  ];
  return failed.map((each) => `${line(each).join("\t")}\n`).join("");
}

await startCommand(description, behaviour);

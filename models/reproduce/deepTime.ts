import { deepKey } from "../../src/lib/deep/deepKey.js";
import type { SingleLabelRecord } from "../../src/lib/model/evaluation.js";
import { readEvaluation } from "../artefacts.js";
import { openEncoder } from "../encoder/open.js";
import { findTask } from "../tasks.js";

/** Texts that are encoded to see how long one takes. */
const tried = 40;

/**
 * How long a task's deep variant takes on one core of this machine where no vector of its texts is kept, in seconds: that
 * of some texts, for all of them, and that of the last fit.
 */
export async function deepTime(name: string): Promise<{ texts: number; seconds: number }> {
  const task = await findTask(name);
  const { models } = await readEvaluation(name);
  const { trainSeconds } = models[deepKey];
  const [texts, count] =
    task.kind === "multilabel"
      ? await task.load().then(({ texts: all }) => [all.map(({ text }) => text), all.length] as const)
      : await task
          .load()
          .then(({ test }) => [test.map(({ text }) => text), textsOf(models[deepKey])] as const);
  const step = Math.max(1, Math.floor(texts.length / tried));
  const some = texts.filter((_, i) => i % step === 0).slice(0, tried);
  const encoder = await openEncoder();
  const began = process.cpuUsage();
  await encoder.encode(some);
  const { user, system } = process.cpuUsage(began);
  return { texts: count, seconds: trainSeconds + ((user + system) / 1e6 / some.length) * count };
}

/** Texts that a deep variant is fitted and judged with. */
function textsOf({ training, validation, test, elsewhere }: SingleLabelRecord): number {
  const judged = [validation, test, ...Object.values(elsewhere).map(({ scores }) => scores)];
  return judged.reduce((sum, scores) => sum + (scores?.n ?? 0), training.n);
}

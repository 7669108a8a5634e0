import { mainFigures } from "../../../src/lib/model/mainFigures.js";
import type { Evaluation, SingleLabelRecord } from "../../../src/lib/model/evaluation.js";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import type { TunedResult } from "../../../src/lib/encoder/tuningComparison.js";
import { randomGenerator, shuffle } from "../../../src/lib/statistics/random.js";
import { digest } from "../../../loaders/digest.js";
import {
  json,
  readEvaluation,
  readModel,
  readMultilabelEvaluation,
  readSources,
  writeArtefact,
} from "../../artefacts.js";
import { modelCard } from "../../card/modelCard.js";
import { findTask } from "../../tasks.js";
import { fitDeepLabels, labelWords } from "../../training/deep/multilabel.js";
import { fitDeepTitles, titleWords } from "../../training/deep/singleLabel.js";
import type { VectorsOf } from "../../training/deep/vectors.js";
import type { MultilabelTask, SingleLabelTask } from "../../training/taskDefinition.js";
import { tunedTitles } from "./texts.js";

/** What is found of an encoder on a task. */
type Judged = Pick<TunedResult, "learned" | "kept" | "alone" | "withWords" | "share" | "test">;

/** Judges encoders on one task. What words say is fitted once, when it is first needed. */
export interface Judge {
  task: string;
  judge(vectorsOf: VectorsOf): Promise<Judged>;
}

/** Titles by chance that heads learn from: those of all would be encoded for half an hour by each encoder. */
const mostTitles = 6000;

/** The judge of a group of texts that tune.py knows: of titles by their genre. */
export function judgesOf(group: string, log: (line: string) => void): Judge {
  return group === "titles" ? titleJudge(log) : labelJudge(group, log);
}

function labelJudge(name: string, log: (line: string) => void): Judge {
  const prepared = once(async () => {
    const task = (await findTask(name)) as MultilabelTask;
    const { models, final } = await readMultilabelEvaluation(name);
    return { task, words: labelWords(task, await task.load(), models[final].settings["cost"]) };
  });
  return {
    task: name,
    async judge(vectorsOf) {
      const { task, words } = await prepared();
      const { alone, validation, settings } = await fitDeepLabels(task, words, vectorsOf, log);
      return {
        learned: words.tuned.length,
        kept: words.kept.length,
        alone: mainFigures(alone),
        withWords: mainFigures(validation),
        share: settings["encoderShare"],
        test: null,
      };
    },
  };
}

/** Finished models of titles look at the test sample once each, and the look is counted. */
function titleJudge(log: (line: string) => void): Judge {
  const name = "title-genre";
  const prepared = once(async () => {
    const task = (await findTask(name)) as SingleLabelTask;
    const { description, onnx } = await readModel(name);
    const titles = shuffle(await tunedTitles(name), randomGenerator(1));
    const [tuned, words] = [titles.slice(0, mostTitles), new LinearScorer(description, onnx)];
    // None of the titles that the encoders were tuned on is judged, whether or not heads learn from it.
    const ofWords = await titleWords(task, await readEvaluation(name), titles, words);
    return { task, description, words: { ...ofWords, tuned } };
  });
  return {
    task: name,
    async judge(vectorsOf) {
      const { task, description, words } = await prepared();
      const fitted = await fitDeepTitles(task, words, { behavioural: false }, vectorsOf, log);
      const { test, elsewhere } = (await fitted.test()).scores;
      const evaluation: Evaluation<SingleLabelRecord> = await readEvaluation(name);
      const testLooks = [...new Set([...evaluation.testLooks, digest(json(fitted.model)).slice(0, 16)])];
      const counted = { ...evaluation, testLooks };
      await writeArtefact(name, "evaluation.json", json(counted));
      const sources = await readSources(name);
      const card = modelCard({ ...task, description, evaluation: counted, sources });
      await writeArtefact(name, "README.md", card);
      return {
        learned: words.tuned.length,
        kept: words.examples.length,
        alone: mainFigures(fitted.alone),
        withWords: mainFigures(fitted.validation),
        share: fitted.settings["encoderShare"],
        test: test && {
          figures: mainFigures(test),
          elsewhere: { "balanced accuracy": elsewhere["hathiTrust"].scores.balancedAccuracy },
        },
      };
    },
  };
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

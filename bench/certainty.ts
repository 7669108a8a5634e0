import { artefactPath, json, readHeldOut, readModel, writeArtefact } from "../models/artefacts.js";
import { scoreTexts } from "../models/scored.js";
import { askedPromises } from "../models/title-genre/externalValidation/cataloguePromises.js";
import { titleSets } from "../models/title-genre/externalValidation/titleSets.js";
import { promisedConfidence } from "../src/lib/certainty/fixedSequence.js";
import { heldOutTexts } from "../src/lib/certainty/heldOutRecord.js";
import { shiftedPromiseKept } from "../src/lib/certainty/promiseKept.js";
import { withBand } from "../src/lib/certainty/shiftedRange.js";
import { sideScores } from "../src/lib/certainty/strata.js";
import { traitsOf } from "../src/lib/certainty/traits.js";
import type { ShiftSimulation } from "../src/lib/externalValidation/otherCatalogues.js";
import type { Measurement } from "./measure.js";

/** Catalogues that are made up, titles in each, and the most that a title of the validation set may count for. */
const [replications, size, largest] = [2000, 1000, 10];

/**
 * How often a promise for another catalogue is broken where covariate shift holds: catalogues are drawn from the
 * validation titles so that they differ from them in length, language, form, brackets and probability as HathiTrust does.
 */
export async function benchCertainty(): Promise<Measurement[]> {
  const { description } = await readModel("title-genre");
  const texts = heldOutTexts(await readHeldOut(artefactPath("title-genre", "")), description);
  const titles = (await titleSets()).flatMap((set) => (set.key === "hathiTrust" ? set.titles : []));
  const words = titles.map(({ title }) => title);
  const { values } = await scoreTexts("title-genre", words);
  const others = { probabilities: words.map((_, i) => values[2 * i + 1]), traits: traitsOf(words) };
  const n = texts.traits.length;
  const tilt = sideScores(withBand(texts), withBand(others), 1)
    .slice(0, n)
    .map((score) => Math.min(largest, (Math.exp(score) * n) / words.length));
  const [threshold] = description.thresholds;
  const records = shiftedPromiseKept(texts, tilt, size, threshold, askedPromises, replications, 1);
  const promises = askedPromises.map(({ accuracy }, i) => ({
    accuracy,
    records: records.slice(2 * i, 2 * i + 2),
  }));
  const record: ShiftSimulation = { set: "hathiTrust", confidence: promisedConfidence, promises };
  await writeArtefact("title-genre", "shift-simulation.json", json(record));
  return promises.flatMap(({ accuracy, records: own }) =>
    own.map(({ rule, broken }) => ({
      name: `Promises of ${accuracy} for other catalogues that are broken, ${rule}`,
      value: broken.value,
      unit: "",
      ...(rule === "weighted" && { target: `at most ${(1 - promisedConfidence).toFixed(2)}` }),
    })),
  );
}

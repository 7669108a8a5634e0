import type { Catalogue } from "../catalogue/catalogue.js";
import { takeRows } from "../catalogue/takeRows.js";
import { twoSampleTest, type TwoSampleTest } from "../comparison/twoSampleTest.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, shuffle } from "../statistics/random.js";
import { compareCatalogues, type AttributeDistance } from "./compareCatalogues.js";
import { unseenWords } from "./unseenWords.js";

/** How far a catalogue is from the texts that a model was made for. */
export interface ModelFit {
  /** Records of the catalogue that were looked at, drawn by chance, and texts of the reference. */
  records: number;
  reference: number;
  attributes: AttributeDistance[];
  /** Can a classifier tell the titles apart? null where a side has fewer than ten. */
  twoSample: TwoSampleTest | null;
  /** Share of the words of either side that half of the reference texts do not have: see `unseenWords`. */
  unseenWords: { catalogue: Estimate; reference: Estimate };
}

/** Records that are looked at, at most. */
const most = 2000;

/**
 * Records of a catalogue with a title, drawn by chance: those that `modelFit` looks at, so that no more need to be sent.
 *
 * @param within which rows to draw from
 */
export function fitSample(
  catalogue: Catalogue,
  within: (row: number) => boolean = () => true,
  seed = 1,
): Catalogue {
  const titled = catalogue.title.flatMap((title, row) => (title !== "" && within(row) ? [row] : []));
  return takeRows(catalogue, shuffle(titled, randomGenerator(seed)).slice(0, most));
}

/**
 * Holds records of a catalogue, drawn by chance, against reference texts: attributes, the words that
 * the reference does not have, and whether a classifier can tell them apart.
 *
 * @param records see `fitSample`
 * @param reference texts of the task that the model has not learnt from, drawn like those that it has
 */
export function modelFit(records: Catalogue, reference: Catalogue, seed = 1): ModelFit {
  const texts = fitSample(reference);
  return {
    ...{ records: records.size, reference: texts.size },
    attributes: compareCatalogues(records, texts, { seed }),
    twoSample: twoSampleTest(records.title, texts.title, { permutations: 19, seed }),
    unseenWords: unseenWords(records.title, texts.title),
  };
}

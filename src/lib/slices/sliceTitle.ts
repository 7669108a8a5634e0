import type { Label } from "../rows.js";
import { foldedText } from "../catalogue/foldedText.js";
import { placeOf } from "../catalogue/place.js";
import { wordsOf } from "../catalogue/titleWords.js";

/** A title of the test sample with what every model says of it, as the page's file holds it. */
export interface TestTitle {
  id: string;
  title: string;
  author: string;
  place: string;
  year: number | null;
  /** Language identified from the title, "" where it is too short to tell. */
  language: string;
  ark: string;
  label: Label;
  /** Probability of fiction by each model, in the order of the models. */
  probabilities: readonly number[];
}

/** A model that can be asked about. */
export interface SliceModel {
  key: string;
  title: string;
  /** Least probability at which it says fiction. */
  threshold: number;
}

/** A row of the table that slices are cut from; its place is the first of the imprint. */
export interface SliceTitle extends Omit<TestTitle, "probabilities"> {
  probability: number;
  predicted: Label;
  /** Probability of the predicted label, in [0, 1]. */
  confidence: number;
  right: boolean;
  /** Words of the title. */
  words: number;
  /** The title as words are looked for in it. */
  compared: string;
}

/** The titles as one of the models sees them. */
export function sliceTitles(
  titles: readonly TestTitle[],
  models: readonly SliceModel[],
  key: string,
): SliceTitle[] {
  const at = models.findIndex((model) => model.key === key);
  if (at < 0)
    throw new Error(`unknown model: "${key}" (expected one of ${models.map(({ key }) => key).join(", ")})`);
  return titles.map(({ probabilities, ...title }) => {
    const probability = probabilities[at];
    const fiction = probability >= models[at].threshold;
    const predicted: Label = fiction ? "fiction" : "non_fiction";
    const compared = foldedText(title.title);
    return {
      ...title,
      probability,
      predicted,
      confidence: fiction ? probability : 1 - probability,
      right: predicted === title.label,
      place: placeOf(title.place),
      words: wordsOf(compared).length,
      compared,
    };
  });
}

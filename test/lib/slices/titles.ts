import { catalogueOf } from "../../../src/lib/catalogue/catalogueOf.js";
import { sliceTitles, type SliceTitle } from "../../../src/lib/slices/sliceTitle.js";

interface MadeUpTitle {
  id?: string;
  title?: string;
  author?: string;
  place?: string;
  year?: number | null;
  language?: string;
  label?: string;
  /** Probability of fiction. */
  probability?: number;
}

/** A made-up title as a model with the threshold 0.5 sees it. */
export function madeUp(given: MadeUpTitle, i = 0): SliceTitle {
  const { probability = 0.9, label = "fiction", language = "English", ...row } = given;
  const book = { id: String(i).padStart(9, "0"), title: "The Heir of Elmwood", place: "London", year: 1871 };
  const classes = ["non_fiction", "fiction"];
  return sliceTitles({
    ...catalogueOf([{ ...book, ...row }], { language: [language] }),
    labels: [classes.indexOf(label)],
    predictions: {
      classes,
      probabilities: [1 - probability, probability],
      predicted: [probability >= 0.5 ? 1 : 0],
    },
  })[0];
}

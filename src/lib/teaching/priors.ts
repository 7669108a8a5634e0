import type { ModelKind } from "../model/description.js";
import type { FeatureSettings } from "../text/features.js";

/** What is expected before any label is seen: prior variances in logits squared. */
export interface Priors {
  /**
   * Prior mean of the slope of the model's logit. Below 1 the model is believed to be less sure elsewhere than it says; its
   * answers stay as they are.
   */
  trust: number;
  /** Variance of that slope. */
  slope: number;
  /** Of a shift of all logits of a column. */
  shift: number;
  /** Of what the words of a text add to its logit, and of what its vector does. */
  words: number;
  vector: number;
}

/**
 * Chosen on one half of the HathiTrust titles, of which no figure is reported (see `bench/fewLabels.ts`). Wide priors do as
 * well as those that the evidence picks for each set of labels, at a hundredth of the time.
 */
const chosen: Priors = { trust: 0.25, slope: 0.06, shift: 1, words: 8, vector: 8 };

/**
 * The priors for a kind of model. A model of many labels is trusted as it is: its thresholds lie where a rare label is
 * likelier than usual, and less sure of itself it would give all of them.
 */
export function priorsOf(kind: ModelKind): Priors {
  return kind === "multilabel" ? { ...chosen, trust: 1 } : chosen;
}

/**
 * Euclidean length of the features of a text in which no block of features is empty: shared by all texts, so that what is
 * taught of features stays linear in them.
 */
export function featureLength(settings: FeatureSettings): number {
  const { words, fragments, shape, names = 0, signs = 0, skips = 0, titlePage } = settings;
  return Math.hypot(
    ...[words, fragments.weight, shape, names, signs, skips],
    ...(titlePage ? [titlePage.head, titlePage.forms] : []),
  );
}

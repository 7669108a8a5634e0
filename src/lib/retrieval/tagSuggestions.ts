import type { CoOccurrence } from "../metrics/multilabel/coOccurrence.js";

/** A tag that may be added to those given, and what speaks for it. */
export interface TagSuggestion {
  tag: string;
  /** What the model says from the text alone, in [0, 1]. */
  fromText: number;
  /** The same with the given tags taken into account. */
  probability: number;
  /** Factor by which the given tags multiply the odds. */
  factor: number;
  /** For each given tag: how many times as often it stands with this tag as it would by chance. */
  lifts: { given: string; lift: number }[];
}

/**
 * How strongly co-occurrence counts beside the text; below 1 because text and tags say some things twice. A half gave
 * the least log loss on held-out questions, beside 0, a quarter, three quarters and 1.
 */
const trust = 0.5;
/** Texts worth of chance co-occurrence that every pair is taken to have. */
const prior = 5;

/**
 * Tags to add to those given: the odds that the model gives a tag from the text, times P(g | tag) / P(g | not tag)
 * for every given tag g to the power of a half (Bayes’ rule for tags independent given the tag, halved because the
 * text tells of the given tags too). Shares are smoothed with five texts of chance.
 *
 * @param probabilities what the model says of each tag from the text
 * @param given tags that stand already; those that were never counted are passed over
 * @returns tags that are not given, most probable first
 */
export function suggestTags(
  probabilities: ReadonlyMap<string, number>,
  given: readonly string[],
  { labels, together, texts }: CoOccurrence,
): TagSuggestion[] {
  const place = new Map(labels.map((label, i) => [label, i]));
  const known = [...new Set(given)].flatMap((tag) => {
    const at = place.get(tag);
    return at === undefined ? [] : [{ tag, at }];
  });
  return [...probabilities]
    .filter(([tag]) => !given.includes(tag))
    .map(([tag, fromText]): TagSuggestion => {
      const t = place.get(tag);
      const lifts: TagSuggestion["lifts"] = [];
      let logFactor = 0;
      for (const { tag: name, at } of t === undefined ? [] : known) {
        const [both, withTag, withGiven] = [together[t ?? 0][at], together[t ?? 0][t ?? 0], together[at][at]];
        const share = withGiven / texts;
        const inside = (both + prior * share) / (withTag + prior);
        const outside = (withGiven - both + prior * share) / (texts - withTag + prior);
        logFactor += trust * Math.log(inside / outside);
        lifts.push({ given: name, lift: inside / share });
      }
      const factor = Math.exp(logFactor);
      const odds = (fromText / (1 - fromText)) * factor;
      const probability = Number.isFinite(odds) ? odds / (1 + odds) : 1;
      return { tag, fromText, probability, factor, lifts };
    })
    .sort((a, b) => b.probability - a.probability || (a.tag < b.tag ? -1 : 1));
}

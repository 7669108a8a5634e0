import { formsNamed } from "../catalogue/formWords.js";
import type { Contribution, Explanation } from "../model/linearScorer.js";

/** Kinds of evidence in a title, from what only this library writes to what every library does. */
export const cues = [
  "cataloguer’s brackets",
  "“etc”",
  "words of form",
  "other words",
  "signs, numbers and length",
] as const;

export type Cue = (typeof cues)[number];

/** What a model gets from each kind of evidence in a title, in logits: above 0 for the second label. */
export function cueContributions({ composed, contributions }: Explanation): Record<Cue, number> {
  const spans = { bracket: matches(composed, /\[[^\]]*\]?/g), etc: matches(composed, /\betc\b\.?/gi) };
  const forms = matches(composed, /\p{L}+/gu, (word) => formsNamed(word) > 0);
  const sums = Object.fromEntries(cues.map((cue) => [cue, 0])) as Record<Cue, number>;
  for (const each of contributions) sums[cueOf(each)] += each.contribution;
  return sums;

  function cueOf({ spans: at, name }: Contribution): Cue {
    if (at.length === 0) {
      if (/square brackets|long bracket/.test(name)) return cues[0];
      return name === "ends in etc" ? cues[1] : cues[4];
    }
    if (at.every((span) => spans.bracket.some((range) => within(span, range)))) return cues[0];
    if (at.every((span) => spans.etc.some((range) => overlaps(span, range)))) return cues[1];
    if (at.some((span) => forms.some((range) => overlaps(span, range)))) return cues[2];
    return at.some(([start, end]) => /[\p{L}]/u.test(composed.slice(start, end))) ? cues[3] : cues[4];
  }
}

type Range = readonly [start: number, end: number];

function matches(text: string, pattern: RegExp, kept: (match: string) => boolean = () => true): Range[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: match, index }): Range[] =>
    kept(match) ? [[index, index + match.length]] : [],
  );
}

const within = ([start, end]: Range, [from, to]: Range) => start >= from && end <= to;
const overlaps = ([start, end]: Range, [from, to]: Range) => start < to && end > from;

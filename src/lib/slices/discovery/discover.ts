import { benjaminiHochberg } from "../../statistics/benjaminiHochberg.js";
import { fisherExact } from "../../statistics/fisherExact.js";
import { newcombe } from "../../statistics/newcombe.js";
import { wilson } from "../../statistics/wilson.js";
import type { Estimate } from "../../statistics/bootstrap.js";
import { bitset, holds } from "../bitset.js";
import type { Condition } from "../condition.js";
import type { SliceTitle } from "../sliceTitle.js";
import { candidates, type Candidate } from "./candidates.js";
import { groupSlices } from "./groups.js";
import { searchSlices } from "./search.js";
import { findingLevel, groupOverlap, mostCarried, slicesKept, type DiscoverySettings } from "./settings.js";
import { split } from "./split.js";

/** What the half that was not searched says of a slice. */
export interface Confirmation {
  titles: number;
  wrong: number;
  errorRate: Estimate;
  /** Error rate of the slice minus that of the rest of the half. */
  difference: Estimate;
  /** One-sided Fisher's exact test: are mistakes more frequent in the slice? */
  pValue: number;
  /** The same corrected over all slices carried over (Benjamini and Hochberg). */
  corrected: number;
  /** The corrected value is low enough. */
  confirmed: boolean;
}

/** A slice that the search came up with. */
export interface DiscoveredSlice {
  conditions: Condition[];
  /** Does it use what the model says? */
  usesModel: boolean;
  /** Does it use what only an annotator knows? */
  usesOutcome: boolean;
  /** Titles and mistakes in the half that was searched, and the score there. */
  titles: number;
  wrong: number;
  score: number;
  /** Place in the list of the slice that speaks for its group; its own place if it is that one. */
  representative: number;
  /** null for slices that were not carried over. */
  confirmation: Confirmation | null;
}

/** The outcome of a search. */
export interface Discovery {
  /** Best first. */
  slices: DiscoveredSlice[];
  /** Titles and mistakes of either half. */
  searched: { titles: number; wrong: number };
  heldOut: { titles: number; wrong: number };
  /** Conditions that were combined, conjunctions counted, and conjunctions that the bounds spared. */
  conditions: number;
  counted: number;
  spared: number;
}

/**
 * Looks for slices with many mistakes in one half of the titles, groups those that overlap, and puts the best of each
 * group to the test on the other half, which took no part in choosing them. The false discovery rate is controlled
 * over all slices carried over.
 */
export function discoverSlices(titles: readonly SliceTitle[], settings: DiscoverySettings): Discovery {
  const { searched, heldOut } = split(titles, settings.seed, settings.half);
  const conditions = candidates(searched, settings.kinds, settings.minimumSupport);
  const found = searchSlices(
    {
      rows: searched.length,
      wrong: (row) => !searched[row].right,
      conditions: conditions.map(({ inside, family }) => ({ holds: (row) => holds(inside, row), family })),
    },
    { ...settings, most: slicesKept },
  );
  const named = found.slices.map((slice) => slice.conditions.map((at) => conditions[at]));
  const inSlice = (slice: readonly Candidate[], title: SliceTitle) => slice.every(({ test }) => test(title));
  const groups = groupSlices(
    named.map((slice) => bitset(searched.length, (row) => slice.every(({ inside }) => holds(inside, row)))),
    groupOverlap,
  );
  const speaker = new Map(
    groups.flatMap(({ representative, others }) =>
      [representative, ...others].map((at) => [at, representative] as const),
    ),
  );
  const carried = groups.slice(0, mostCarried).map(({ representative }) => representative);
  const confirmations = confirm(
    heldOut,
    carried.map((at) => (title) => inSlice(named[at], title)),
  );
  return {
    slices: found.slices.map(({ size, wrong, score }, at) => ({
      conditions: named[at].map(({ condition }) => condition),
      usesModel: named[at].some(({ knownFrom }) => knownFrom === "model"),
      usesOutcome: named[at].some(({ knownFrom }) => knownFrom === "outcome"),
      titles: size,
      wrong,
      score,
      representative: speaker.get(at) ?? at,
      confirmation: carried.includes(at) ? confirmations[carried.indexOf(at)] : null,
    })),
    searched: counts(searched),
    heldOut: counts(heldOut),
    conditions: conditions.length,
    counted: found.counted.reduce((sum, n) => sum + n, 0),
    spared: found.spared.reduce((sum, n) => sum + n, 0),
  };
}

/** Tests slices on titles that did not suggest them. */
export function confirm(
  titles: readonly SliceTitle[],
  slices: readonly ((title: SliceTitle) => boolean)[],
): Confirmation[] {
  const all = counts(titles);
  const tested = slices.map((holds) => {
    const inside = counts(titles.filter(holds));
    const first = [inside.wrong, inside.titles] as const;
    const second = [all.wrong - inside.wrong, all.titles - inside.titles] as const;
    return {
      ...inside,
      errorRate: wilson(...first),
      difference: newcombe(first, second),
      pValue: fisherExact({ first, second }).greater,
    };
  });
  const corrected = benjaminiHochberg(tested.map(({ pValue }) => pValue));
  return tested.map((each, at) => ({
    ...each,
    corrected: corrected[at],
    confirmed: corrected[at] <= findingLevel,
  }));
}

function counts(titles: readonly SliceTitle[]): { titles: number; wrong: number } {
  return { titles: titles.length, wrong: titles.filter(({ right }) => !right).length };
}

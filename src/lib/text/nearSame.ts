import { murmurBlock, murmurEnd } from "./murmur3.js";
import { titleKey } from "./titleKey.js";
import { wordHash } from "./tokens.js";

/** Words in a run, and the share of the shorter text's runs that two texts have in common when they are nearly the same. */
const runWords = 4;
const sharedRuns = 0.5;
/** Runs that more texts have are phrases of the trade ("the New York Times bestselling author"), no sign of copying. */
const commonRun = 50;

/**
 * Groups of texts that are the same or nearly the same, as a group number for each text: their letters and digits
 * agree, or at least half of the shorter one's runs of four words (three runs or more) stand in the other. Groups are
 * closed: where a is near b and b near c, all three are one group.
 *
 * @param keys texts of equal key are one group too, whatever they say; an empty key says nothing
 */
export function nearSameGroups(texts: readonly string[], keys: readonly string[] = []): Int32Array {
  const parent = Int32Array.from(texts, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y);
    parent[second] = first;
  };
  const firstOf = new Map<string, number>();
  const joinEqual = (key: string, i: number) => {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, i);
    else join(first, i);
  };
  texts.forEach((text, i) => {
    const letters = titleKey(text);
    if (letters !== "") joinEqual(`text ${letters}`, i);
    if (keys[i]) joinEqual(`key ${keys[i]}`, i);
  });
  for (const [a, b] of nearSamePairs(texts)) join(a, b);
  return parent.map((_, i) => find(i));
}

/** Pairs of texts (first < second) that share at least half of the shorter one's runs of words. */
export function nearSamePairs(texts: readonly string[]): [first: number, second: number][] {
  const runs = texts.map(wordRuns);
  const holders = new Map<number, number[]>();
  runs.forEach((set, i) => {
    for (const run of set) {
      const list = holders.get(run);
      if (list) list.push(i);
      else holders.set(run, [i]);
    }
  });
  const pairs: [number, number][] = [];
  runs.forEach((set, i) => {
    const shared = new Map<number, number>();
    for (const run of set) {
      const list = holders.get(run) ?? [];
      if (list.length > commonRun) continue;
      for (const other of list) if (other < i) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      if (count >= 3 && count >= sharedRuns * Math.min(set.size, runs[other].size)) pairs.push([other, i]);
  });
  return pairs;
}

/** Hashes of the runs of four words; a shorter text is one run. */
function wordRuns(text: string): Set<number> {
  const words = (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(wordHash);
  const runs = new Set<number>();
  for (let from = 0; from + runWords <= words.length; from++) {
    let state = 1;
    for (let i = from; i < from + runWords; i++) state = murmurBlock(state, words[i]);
    runs.add(murmurEnd(state, runWords));
  }
  return runs;
}

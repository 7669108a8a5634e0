import { randomGenerator, shuffle } from "../../../src/lib/statistics/random.js";

/**
 * Divides texts into parts so that every part has its share of each label: iterative stratification (Sechidis,
 * Tsoumakas and Vlahavas, "On the stratification of multi-label data", ECML PKDD 2011). The rarest label still to be
 * dealt comes first; each of its texts goes to the part that wants most of that label, then to the one that wants
 * most texts. What is dealt are groups of texts, so that no group is divided.
 *
 * @param texts label numbers of each text
 * @param groups group number of each text
 * @param shares share of each part; they sum to 1
 * @returns part number of each text
 */
export function stratifiedSplit(
  texts: readonly (readonly number[])[],
  groups: ArrayLike<number>,
  shares: readonly number[],
  seed: number,
): Int32Array {
  const members = new Map<number, number[]>();
  texts.forEach((_, text) => {
    const list = members.get(groups[text]);
    if (list) list.push(text);
    else members.set(groups[text], [text]);
  });
  const units = shuffle([...members.values()], randomGenerator(seed));
  const labelsOf = units.map((unit) => unit.flatMap((text) => [...texts[text]]));
  const carriers = new Map<number, Set<number>>();
  const left = new Map<number, number>();
  labelsOf.forEach((labels, unit) => {
    for (const label of labels) {
      left.set(label, (left.get(label) ?? 0) + 1);
      const set = carriers.get(label) ?? new Set();
      carriers.set(label, set.add(unit));
    }
  });
  const wantedTexts = shares.map((share) => share * texts.length);
  const wanted = new Map([...left].map(([label, count]) => [label, shares.map((share) => share * count)]));
  const partOf = new Int32Array(units.length).fill(-1);
  const deal = (unit: number, part: number) => {
    partOf[unit] = part;
    wantedTexts[part] -= units[unit].length;
    for (const label of labelsOf[unit]) {
      left.set(label, (left.get(label) ?? 0) - 1);
      carriers.get(label)?.delete(unit);
      const share = wanted.get(label);
      if (share) share[part]--;
    }
  };
  for (;;) {
    let rarest: number | undefined;
    let fewest = Infinity;
    for (const [label, count] of left)
      if (count > 0 && (count < fewest || (count === fewest && label < (rarest ?? Infinity))))
        [rarest, fewest] = [label, count];
    if (rarest === undefined) break;
    const share = wanted.get(rarest) ?? [];
    for (const unit of [...(carriers.get(rarest) ?? [])].sort((a, b) => a - b))
      deal(unit, neediest(share, wantedTexts));
  }
  units.forEach((_, unit) => {
    if (partOf[unit] < 0) deal(unit, neediest(wantedTexts, wantedTexts));
  });
  const parts = new Int32Array(texts.length);
  units.forEach((unit, u) => unit.forEach((text) => (parts[text] = partOf[u])));
  return parts;
}

/** The part that wants most, and among equals the one that wants most texts. */
function neediest(wanted: readonly number[], texts: readonly number[]): number {
  let best = 0;
  wanted.forEach((want, part) => {
    const ahead = want - wanted[best];
    if (ahead > 1e-9 || (ahead > -1e-9 && texts[part] > texts[best] + 1e-9)) best = part;
  });
  return best;
}

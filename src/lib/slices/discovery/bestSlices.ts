/** A slice: numbers of its conditions, ascending, and what it holds. */
export interface FoundSlice {
  conditions: number[];
  size: number;
  wrong: number;
  score: number;
}

/** The best slices seen so far. */
export interface BestSlices {
  offer(slice: FoundSlice): void;
  /** Score that a slice must reach to be among them: above 0, and the lowest kept once all places are taken. */
  bar(): number;
  /** Best first. */
  slices(): FoundSlice[];
}

/** Keeps as many slices as told: the highest scores above 0; of equal ones the shorter, then the earlier conditions. */
export function bestSlices(most: number): BestSlices {
  const kept: FoundSlice[] = [];
  return {
    offer(slice) {
      if (!(slice.score > 0) || (kept.length === most && compareSlices(slice, kept[most - 1]) >= 0)) return;
      let at = kept.length;
      while (at > 0 && compareSlices(slice, kept[at - 1]) < 0) at--;
      kept.splice(at, 0, slice);
      if (kept.length > most) kept.pop();
    },
    bar: () => (kept.length < most ? Number.MIN_VALUE : kept[most - 1].score),
    slices: () => [...kept],
  };
}

/** Below 0 where a stands before b. */
export function compareSlices(a: FoundSlice, b: FoundSlice): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.conditions.length !== b.conditions.length) return a.conditions.length - b.conditions.length;
  const differs = a.conditions.findIndex((condition, at) => condition !== b.conditions[at]);
  return differs < 0 ? 0 : a.conditions[differs] - b.conditions[differs];
}

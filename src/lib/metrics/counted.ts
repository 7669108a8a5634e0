/** Which records a score counts, and how much each of them. */
export interface Counted {
  /** Record numbers, repeats allowed; all if not given. */
  sample?: ArrayLike<number>;
  /** Weight of each of these, in the same order, 0 or more; 1 if not given. */
  weights?: ArrayLike<number>;
}

/** Calls back with each record counted and its weight. @param records how many there are in all */
export function forEachCounted(
  records: number,
  { sample, weights }: Counted,
  call: (record: number, weight: number) => void,
): void {
  const n = sample?.length ?? records;
  for (let i = 0; i < n; i++) call(sample ? sample[i] : i, weights ? weights[i] : 1);
}

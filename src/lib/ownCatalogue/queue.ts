/** What is known of the rows that are to be annotated. */
export interface QueueState {
  /** Is the row still to be asked? */
  isOpen: (row: number) => boolean;
  /** Rows that the annotator put off, the longest ago first. */
  skipped: ReadonlySet<number>;
}

/**
 * The rows to ask next: the first open ones of the order, and after all of these the open ones that were put off.
 *
 * @param order row numbers, the first to be asked first
 * @param most how many rows to give; fewer where no more are open
 */
export function nextRows(order: ArrayLike<number>, { isOpen, skipped }: QueueState, most: number): number[] {
  const next: number[] = [];
  for (let i = 0; i < order.length && next.length < most; i++)
    if (!skipped.has(order[i]) && isOpen(order[i])) next.push(order[i]);
  for (const row of skipped) if (next.length < most && isOpen(row)) next.push(row);
  return next;
}

/**
 * How many skipped rows hold the random sample up: those without which it would go on (see `chanceSample`).
 *
 * @param order the chance order
 */
export function skippedInSample(
  order: ArrayLike<number>,
  isAnnotated: (row: number) => boolean,
  skipped: ReadonlySet<number>,
  within: (row: number) => boolean = () => true,
): number {
  let holding = 0;
  let passed = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i];
    if (!within(row)) continue;
    if (isAnnotated(row)) holding = passed;
    else if (skipped.has(row)) passed++;
    else break;
  }
  return holding;
}

/** Ranges through which a reader drags, as shares of an axis: a window that moves, then one that grows and shrinks. */
export function brushSteps(): [number, number][] {
  const moving = Array.from({ length: 40 }, (_, i): [number, number] => [i / 50, i / 50 + 0.2]);
  const growing = Array.from({ length: 30 }, (_, i): [number, number] => [0.5 - i / 62, 0.5 + i / 62 + 0.02]);
  return [...moving, ...growing, ...growing.slice(0, -1).toReversed()];
}

/** How often all brushes are moved: the time that the machine's other work disturbed least is the one that counts. */
export const rounds = 3;

/** The columns that are brushed, one after the other: the filter of the first stays while the second is moved. */
export const brushed = ["year", "confidence", "words"] as const;

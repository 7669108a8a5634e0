import type { PressMarkClass } from "../../src/lib/rows.js";

export { pressMarkNumber } from "../../src/lib/labelling/pressMark.js";

/** Subject class that the British Museum library kept under a press-mark number. */
export function pressMarkClass(number: number): PressMarkClass {
  const within = (first: number, last: number) => number >= first && number <= last;
  if (within(12550, 12709)) return "prose fiction";
  if (within(11600, 11699)) return "poetry";
  if (within(11700, 11799)) return "drama";
  if (within(9000, 9999)) return "history";
  if (within(10000, 10999)) return "topography and biography";
  if (within(3000, 6999)) return "theology and law";
  return "other";
}

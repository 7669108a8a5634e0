import { pick, type Form, type Work } from "./works.js";

/** First press-mark number of the class that a form is kept under, and how many follow it. */
const ranges: Record<Form, readonly [first: number, count: number]> = {
  prose: [12_550, 160],
  poetry: [11_600, 100],
  drama: [11_700, 100],
  history: [9_000, 900],
  topography: [10_000, 400],
  travel: [10_000, 400],
  biography: [10_600, 300],
  religion: [3_000, 1_900],
  politics: [8_000, 300],
  science: [7_000, 900],
  education: [8_300, 100],
  reference: [12_200, 100],
  essays: [12_300, 100],
  other: [7_900, 100],
};

/** A made-up press-mark in the class of the work's form, such as "12641.b.30.". */
export function shelfmarkOf({ id, form }: Work): string {
  const [first, count] = ranges[form];
  const letters = ["a", "aa", "b", "bb", "cc", "d", "ee", "f", "h"];
  const shelf = letters[pick(`${id} shelf`, letters.length)];
  return `${first + pick(`${id} press`, count)}.${shelf}.${1 + pick(`${id} number`, 40)}.`;
}

/** A made-up key in the range that is reserved for examples; it leads nowhere. */
export function arkOf({ id }: Work): string {
  return `ark:/99999/sample_${id}`;
}

/** A made-up record ID of the digital copy. */
export function digitalIdOf({ id }: Work): string {
  return `8${id.slice(1)}`;
}

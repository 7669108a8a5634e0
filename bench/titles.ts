import { randomGenerator, randomIndex } from "../src/lib/statistics/random.js";

const openings = [
  "A history of",
  "Tales from",
  "Poems on",
  "A guide to",
  "The heir of",
  "Reise nach",
  "Voyage dans",
];
const subjects = [
  "Yorkshire",
  "the Highlands",
  "Elmwood Grange",
  "the Nile",
  "old London",
  "Tirol",
  "la Provence",
];
const endings = [
  ". A novel",
  ", with plates and maps",
  ". [In verse.]",
  ", etc",
  ". Second edition",
  "",
  ". In three volumes",
];

/** Made-up titles of the length and wording of real ones, the same for the same seed. */
export function syntheticTitles(n: number, seed = 1): string[] {
  const random = randomGenerator(seed);
  const pick = (list: string[]) => list[randomIndex(list.length, random)];
  return Array.from(
    { length: n },
    () =>
      `${pick(openings)} ${pick(subjects)} and ${pick(subjects)}${pick(endings)}, by the author of “${pick(openings)} ${pick(subjects)}”`,
  );
}

import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";
import type { CatalogueRecord } from "../../../src/lib/rows.js";

/** A made-up catalogue record. */
export function record(part: Partial<CatalogueRecord>): CatalogueRecord {
  return {
    ...{ id: "900000001", title: "A tale", author: "", place: "London", publisher: "", year: 1850 },
    ...{ dateStatement: "1850", country: "", language: "", pages: 120, shelfmark: "", digitised: false },
    ...part,
  };
}

/** A press-mark of each of some classes. */
export const shelfmarks = {
  "prose fiction": "12600.a.1.",
  history: "9000.a.1.",
  other: "8000.a.1.",
  "theology and law": "4000.a.1.",
  drama: "11700.a.1.",
} as const;

const forms = ["prose fiction", "history", "other", "theology and law"] as const;

/** A made-up catalogue in which no theology is digitised, prose fiction often, and the rest now and then. */
export function madeUpCatalogue(size: number, seed = 1): CatalogueRecord[] {
  const random = randomGenerator(seed);
  return Array.from({ length: size }, (_, i) => {
    const form = forms[Math.min(3, randomIndex(5, random))];
    const chance = form === "theology and law" ? 0 : form === "prose fiction" ? 0.4 : 0.06;
    return record({
      id: String(900_000_000 + i),
      author: `AUTHOR ${String.fromCharCode(65 + randomIndex(26, random))}${String.fromCharCode(65 + randomIndex(20, random))}`,
      year: 1800 + randomIndex(100, random),
      place: ["London", "[London]", "Paris", ""][randomIndex(4, random)],
      pages: randomUnit(random) < 0.2 ? null : 1 + randomIndex(500, random),
      language: ["", "", "eng", "fre"][randomIndex(4, random)],
      shelfmark: shelfmarks[form],
      digitised: randomUnit(random) < chance,
    });
  });
}

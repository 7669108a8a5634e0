import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";
import type { CatalogueRecord, PressMarkClass } from "../../../src/lib/rows.js";

/** A made-up catalogue record. */
export function record(part: Partial<CatalogueRecord>): CatalogueRecord {
  return {
    ...{ id: "900000001", title: "A tale", author: "", place: "London", publisher: "", year: 1850 },
    ...{ dateStatement: "1850", country: "", language: "", pages: 120, shelfmark: "", pressMark: null },
    ...{ pressMarkClass: null, digitised: false },
    ...part,
  };
}

const forms: PressMarkClass[] = ["prose fiction", "history", "other", "theology and law"];

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
      pressMark:
        { "prose fiction": 12600, history: 9000, other: 8000, "theology and law": 4000 }[form as string] ??
        null,
      pressMarkClass: form,
      digitised: randomUnit(random) < chance,
    });
  });
}

import { randomGenerator, randomIndex, type RandomGenerator } from "../../../src/lib/statistics/random.js";

/** Titles that any scorer must take: ordinary ones, odd ones, and one of 100,000 characters. */
export function testTexts(): string[] {
  const random = randomGenerator(7);
  return [
    "",
    " ",
    "Poems",
    "[Poems.]",
    "A tale of the old country. A novel. In three volumes",
    "The History and Antiquities of the County of Kent ... with plates, etc. [1871.]",
    "l’Été des ‘Contes’ et légendes",
    "Война и миръ. Романъ",
    "ألف ليلة وليلة",
    "‏שיר השירים‎",
    "紅樓夢",
    "👍🏽 A tale 👩‍👩‍👧 of emoji",
    "<img onerror=alert(1) src=x>",
    '=HYPERLINK("x")',
    "control\u0000characters\u0007 and\r\nlines\u001b[31m",
    "lone surrogates \ud83d and \udc4d",
    "İSTANBUL ẞ ﬁne Å e\u0301",
    "1871",
    "...",
    "]][[",
    ...Array.from({ length: 300 }, () => madeUpTitle(1 + randomIndex(14, random), random)),
    madeUpTitle(20_000, random).slice(0, 100_000),
  ];
}

const syllables = "a be ce dor el fa gra hin is jo kel lo mar no or pre qua ro st tal ur ve wil y z".split(
  " ",
);

function madeUpTitle(words: number, random: RandomGenerator): string {
  const pick = <T>(items: readonly T[]) => items[randomIndex(items.length, random)];
  const word = () => Array.from({ length: 1 + randomIndex(4, random) }, () => pick(syllables)).join("");
  return Array.from(
    { length: words },
    () => word() + pick(["", "", "", "", ",", ".", " 1851", " [etc.]"]),
  ).join(" ");
}

import type { Language } from "../../language/languages.js";
import { listed } from "./listed.js";

/** Small words and openings that give away the language of a title, whatever its subject. */
const smallWords: Partial<Record<Language, string>> = {
  English: "^ the, ^ a, of the, in the, to the, from the, and the, and its, its, their, or the, being",
  German: "und, das, von, zur, zum, auf, nach, der, die, des, im, aus, mit",
  French: "et, les, aux, dans, du, une, des, le, la, au, sur",
  Dutch: "het, een, eene, door, naar, uit, der, van, met, des",
  Danish: "og, fra, paa, ved, til, af, det, med",
  Swedish: "och, från, öfver, på, till, af, det, med",
  Spanish: "y, el, los, las, por, del, la, una",
  Italian: "di, della, dei, delle, nel, sulla, gli, del, la, una, il, alla",
  Portuguese: "do, dos, pelo, uma, pela, da, das, ^ a, por",
  Latin: "et",
  Polish: "do",
  Czech: "do, po",
  Hungarian: "^ a",
  Welsh: "y",
};

/** Terms that show that a title is not in the given language: small words of the others that it does not have. */
export function foreignWords(language: Language): string[] {
  const own = new Set(listed(smallWords[language] ?? ""));
  const others = Object.entries(smallWords).filter(([other]) => other !== language);
  return [...new Set(others.flatMap(([, words]) => listed(words)))].filter((word) => !own.has(word));
}

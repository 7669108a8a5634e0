import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { secondProbabilities } from "../../models/scored.js";
import type { LabelledTitle, TitleSet } from "../../models/title-genre/externalValidation/titleSets.js";
import { sideScores } from "../../src/lib/certainty/strata.js";
import { traitsOf } from "../../src/lib/certainty/traits.js";
import { withBand } from "../../src/lib/certainty/shiftedRange.js";
import { identifyLanguage } from "../../src/lib/language/identify.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import { randomGenerator, randomUnit, shuffle } from "../../src/lib/statistics/random.js";

/** Titles with their labels, and the titles that they are told from: some that the model was made for. */
export interface TitlesToMeasure {
  name: string;
  titles: readonly Title[];
  reference: readonly string[];
}

type Title = Pick<LabelledTitle, "title" | "label">;

/** Fewer titles tell neither an area nor an accuracy. */
const fewest = 100;

/** Shares of foreign titles in catalogues that are mixed, and titles in each. */
const [shares, mixed] = [[0.15, 0.3, 0.45, 0.6, 0.75, 0.9], 400];

/**
 * Catalogues of every kind that there are labels for: those of other libraries whole, by decade and by language; the
 * development labels; and made-up ones, titles of the test sample mixed with foreign ones, or drawn so that they resemble
 * foreign ones in length, language, form, brackets and probability. Of the test sample one half makes catalogues, and
 * stands for the model's own titles wherever the other half is in them.
 */
export async function cataloguesToMeasure(sets: readonly TitleSet[]): Promise<TitlesToMeasure[]> {
  const of = (key: TitleSet["key"]) => sets.find((set) => set.key === key)?.titles ?? [];
  const test = of("test");
  const all = test.map(({ title }) => title);
  const halves = shuffle([...test], randomGenerator(1));
  const [half, rest] = [halves.slice(test.length >> 1), halves.slice(0, test.length >> 1)];
  const reference = rest.map(({ title }) => title);
  const development = (await loadDevelopmentLabels()).rows;
  const foreign = sets.filter(({ key }) => key === "hathiTrust" || key === "catalogue");
  const found: TitlesToMeasure[] = [
    { name: "Half of the test sample", titles: half, reference },
    { name: "Development labels", titles: development, reference: all },
    { name: "Test sample without brackets", titles: of("withoutBrackets"), reference: all },
    ...foreign.flatMap(({ title, titles }) => [
      { name: title, titles, reference: all },
      ...parts(titles, decadeOf).map((part) => ({ ...part, name: `${title}, ${part.name}`, reference: all })),
      ...parts(titles, languageOf).map((part) => ({
        ...part,
        name: `${title}, ${part.name}`,
        reference: all,
      })),
      ...shares.map((share) => ({
        name: `Test sample with ${Math.round(100 * share)}% of ${title}`,
        titles: [...drawn(titles, share * mixed), ...drawn(half, (1 - share) * mixed)],
        reference,
      })),
    ]),
  ];
  for (const { title, titles } of foreign)
    found.push({
      name: `Test sample drawn to resemble ${title}`,
      titles: await resembling(half, titles, mixed / 2),
      reference,
    });
  return found.filter(({ titles }) => titles.length >= fewest);
}

function parts(titles: readonly LabelledTitle[], of: (title: LabelledTitle) => string | null) {
  const byName = new Map<string, LabelledTitle[]>();
  for (const title of titles) {
    const name = of(title);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), title]);
  }
  return Array.from(byName, ([name, titles]) => ({ name, titles }));
}

const decadeOf = ({ year }: LabelledTitle) => (year === null ? null : `${Math.floor(year / 10) * 10}s`);

function languageOf({ title }: LabelledTitle): string | null {
  const { language } = identifyLanguage(title);
  return language === unknownLanguage ? null : language;
}

function drawn<Item>(items: readonly Item[], size: number): Item[] {
  return shuffle([...items], randomGenerator(2)).slice(0, Math.round(size));
}

/**
 * Titles drawn from some, each once, the likelier the more they resemble others in their traits (Efraimidis and Spirakis,
 * "Weighted random sampling with a reservoir", Information Processing Letters 97, 2006).
 */
async function resembling(
  from: readonly Title[],
  others: readonly Title[],
  size: number,
): Promise<readonly Title[]> {
  const seen = async (titles: readonly Title[]) => {
    const words = titles.map(({ title }) => title);
    const { probabilities } = await secondProbabilities("title-genre", words);
    return withBand({ probabilities, traits: traitsOf(words) });
  };
  const scores = sideScores(await seen(from), await seen(others), 1);
  const random = randomGenerator(3);
  const keys = from.map((_, i) => Math.log(1 - randomUnit(random)) / Math.exp(scores[i]));
  const order = [...from.keys()].sort((a, b) => keys[b] - keys[a]);
  return order.slice(0, size).map((i) => from[i]);
}

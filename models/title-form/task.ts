import { loadBooks } from "../../loaders/tables/books.js";
import { loadTitleLanguages } from "../../loaders/tables/titleLanguages.js";
import { catalogueOf } from "../../src/lib/catalogue/catalogueOf.js";
import { scanAddress } from "../../src/lib/catalogue/links.js";
import { unknownLanguage } from "../../src/lib/language/unknown.js";
import { wordHash } from "../../src/lib/text/tokens.js";
import type { Example, Grid, SingleLabelTask, TestTexts, Variant } from "../training/taskDefinition.js";
import { loadFormTitles, loadHeldOutTitles, type FormTitle, type FormTitles } from "./data.js";
import { formExample, formsElsewhere } from "./elsewhere.js";
import { finalExamples, shelfExamples } from "./examples.js";
import { forms } from "./forms.js";

/** Parts that the shelved books are dealt into, an author's in one. */
const parts = 4;

/** Prose fiction, verse, drama or non-fiction from the title of a British Library book. */
export const task: SingleLabelTask = {
  name: "title-form",
  kind: "single-label",
  text: "title",
  labels: [...forms],
  names: ["non-fiction", "prose fiction", "verse", "drama"],
  test: testBooks,
  use: `**Use it** to sort titles of nineteenth-century books by form as British Library catalogues word them. **Do not use it**
for single decisions about a book without a look at it: a title without a cue is a guess, dramas are few in training and
test alike, and a book of two forms, such as tales with poems, counts for one.`,

  async load() {
    const titles = await loadFormTitles();
    const byId = new Map(titles.shelved.map((each) => [each.id, each]));
    const variant = (
      title: string,
      description: string,
      grid: Grid,
      examples: (titles: FormTitles, held: readonly FormTitle[]) => ReturnType<typeof finalExamples>,
    ): Variant => ({
      ...{ title, description, grid, epochs: 8, seeds: [1] },
      examples: (_seed, held) =>
        Promise.resolve(
          examples(
            titles,
            held.flatMap(({ id }) => byId.get(id) ?? []),
          ),
        ),
    });
    return {
      variants: {
        shelves: variant(
          "Press-marks",
          "the books of the collection whose press-mark says a form",
          grid,
          shelfExamples,
        ),
        final: variant(
          "Final model",
          "books of the collection and records of the catalogue by press-mark, annotated books by FAST genre term, books by labelling functions, and lists of novels",
          grid,
          finalExamples,
        ),
      },
      validation: Array.from({ length: parts }, (_, p) =>
        titles.shelved.filter((each) => partOf(each) === p).map(formExample),
      ),
      test: titles.test.map(formExample),
      elsewhere: await formsElsewhere(titles),
      sources: sourcesOf(titles),
    };
  },
};

const grid: Grid = {
  bits: [15],
  fragments: [[3, 4]],
  fragmentWeight: [1.6],
  shape: [0.3],
  titlePage: [{ head: 0.5, forms: 0.5 }],
  rarity: [0.5],
  cost: [1],
};

function partOf({ authors }: FormTitle): number {
  return (wordHash(`part ${authors[0]}`) >>> 0) % parts;
}

function sourcesOf(titles: FormTitles): Record<string, Example[]> {
  const examples = (set: readonly FormTitle[]) => set.map(formExample);
  return {
    "press-marks of the collection": examples(titles.shelved),
    "press-marks of records that were not digitised": examples(titles.catalogue),
    "FAST genre terms of annotated books": examples(titles.annotated),
    "labelling functions that say a form": examples(titles.spoken),
    "bibliographies of novels": examples(titles.novels),
    "held out: press-marks of the collection": examples(titles.test),
  };
}

/** The test books as pages show them, each with the language of its title ("" if unknown). */
async function testBooks(): Promise<TestTexts> {
  const { test } = await loadHeldOutTitles();
  const { rows, sources } = await loadBooks();
  const byId = new Map(rows.map((book) => [book.id, book]));
  const books = test.flatMap(({ id }) => byId.get(id) ?? []);
  const languages = new Map((await loadTitleLanguages()).rows.map(({ id, language }) => [id, language]));
  // The books of the embedded sample are made up: there is nothing to link to.
  const linked = !sources.some(({ origin }) => origin === "sample");
  return {
    texts: catalogueOf(
      books.map((book) => ({ ...book, link: (linked && scanAddress(book.ark)) || "" })),
      {
        ark: books.map(({ ark }) => ark),
        language: books.map(({ id }) => (languages.get(id) ?? "").replace(unknownLanguage, "")),
      },
    ),
    outcomes: test.map((each) => formExample(each).outcome),
  };
}

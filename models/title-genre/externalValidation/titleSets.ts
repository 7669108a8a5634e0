import { loadBooks } from "../../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../../loaders/tables/catalogueRecords.js";
import { loadExternalTitles } from "../../../loaders/tables/externalTitles.js";
import { loadTestSample } from "../../../loaders/tables/testSample.js";
import { shelfLabel } from "../../../src/lib/agreement/shelfLabel.js";
import { pressMarkClass } from "../../../src/lib/catalogue/pressMark.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";
import type { Label } from "../../../src/lib/rows.js";
import { catalogueElsewhere } from "../elsewhere.js";
import { withoutBrackets } from "../bareTitle.js";

/** A title of another catalogue, or of the test sample, with the label that its own catalogue gives it. */
export interface LabelledTitle {
  id: string;
  title: string;
  author: string;
  year: number | null;
  group: string;
  label: Label;
}

/** Some titles to try a model on. */
export interface TitleSet {
  key: "test" | "withoutBrackets" | "hathiTrust" | "catalogue";
  title: string;
  titles: LabelledTitle[];
}

/**
 * The test sample, the same without brackets, HathiTrust, and the records of the catalogue that were not digitised and
 * stand on a shelf of one label. Titles of the collection leave the last two.
 */
export async function titleSets(): Promise<TitleSet[]> {
  const test = (await loadTestSample()).rows.flatMap(({ id, title, author, year, label }) =>
    label === null ? [] : [{ id, title, author, year, label, group: label.replace("_", "-") }],
  );
  const external = new Map((await loadExternalTitles()).rows.map((row) => [row.id, row]));
  const { hathiTrust } = await catalogueElsewhere([]);
  const collection = new Set((await loadBooks()).rows.map(({ title }) => titleKey(title)));
  const catalogue = (await loadCatalogueRecords()).rows.flatMap((record): LabelledTitle[] => {
    const { id, title, author, year, shelfmark, digitised } = record;
    const group = pressMarkClass(shelfmark);
    const label = shelfLabel(group);
    if (digitised || group === null || label === null || title === "") return [];
    if (collection.has(titleKey(title))) return [];
    return [{ id, title, author, year, label, group }];
  });
  return [
    { key: "test", title: "The test sample", titles: test },
    {
      key: "withoutBrackets",
      title: "The test sample without brackets",
      titles: test.map((each) => ({ ...each, title: withoutBrackets(each.title) })),
    },
    {
      key: "hathiTrust",
      title: "HathiTrust",
      titles: hathiTrust.examples.map(({ id, text, outcome }, i) => ({
        id,
        title: text,
        group: hathiTrust.groups[i],
        author: external.get(id)?.author.replace(/[,\s]+$/, "") ?? "",
        year: external.get(id)?.year ?? null,
        label: outcome === 1 ? "fiction" : "non_fiction",
      })),
    },
    { key: "catalogue", title: "The undigitised catalogue", titles: catalogue },
  ];
}

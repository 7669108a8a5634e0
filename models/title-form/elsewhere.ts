import { titleKey } from "../../src/lib/text/titleKey.js";
import { loadExternalTitles } from "../../loaders/tables/externalTitles.js";
import { holding } from "../title-genre/data.js";
import type { ElsewhereSet, Example } from "../training/taskDefinition.js";
import type { FormTitle, FormTitles } from "./data.js";
import { forms, type Form } from "./forms.js";

const formOfGenre = { fiction: "prose_fiction", poetry: "verse", biography: "non_fiction" } as const;

/**
 * Where the model is tried beyond its test books: on genre terms of annotators, on records of the catalogue that were not
 * digitised, all by held-out authors, and on titles of HathiTrust, which has no drama.
 */
export async function formsElsewhere({
  annotatedTest,
  catalogueTest,
  test,
}: FormTitles): Promise<Record<string, ElsewhereSet>> {
  const isTest = holding(test, titleKey);
  const hathiTrust = (await loadExternalTitles()).rows.filter(
    (row) => row.year !== null && row.year >= 1800 && row.year <= 1914 && !isTest(row),
  );
  return {
    genreTerms: setOf("Annotated books by their FAST genre terms, authors held out", annotatedTest),
    catalogue: setOf(
      "Records of the catalogue that were not digitised, by press-mark, authors held out",
      catalogueTest,
    ),
    hathiTrust: setOf(
      "HathiTrust titles of 1800-1914: fiction, poetry and biography",
      hathiTrust.map(({ id, title, genre }) => ({ id, title, form: formOfGenre[genre] })),
    ),
  };
}

function setOf(title: string, titles: readonly Pick<FormTitle, "id" | "title" | "form">[]): ElsewhereSet {
  return { title, examples: titles.map(formExample), groups: titles.map(({ form }) => form) };
}

/** A title with the number of its form. */
export function formExample({ id, title, form }: { id: string; title: string; form: Form }): Example {
  return { id, text: title, outcome: forms.indexOf(form) };
}

import { currentInputs } from "../../loaders/inputs.js";
import { loadAnnotatedBooks } from "../../loaders/tables/annotatedBooks.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { loadCatalogueRecords } from "../../loaders/tables/catalogueRecords.js";
import { loadDevelopmentLabels } from "../../loaders/tables/developmentLabels.js";
import { loadJudgements } from "../../loaders/tables/judgements.js";
import { loadNovels } from "../../loaders/tables/novels.js";
import { loadNovelsWithAuthors } from "../../loaders/tables/novelsWithAuthors.js";
import type { Book } from "../../src/lib/rows.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import { wordHash } from "../../src/lib/text/tokens.js";
import { holding, loadWeakTitles } from "../title-genre/data.js";
import { authorGroups } from "./authorGroups.js";
import type { Form } from "./forms.js";
import { shelfForm } from "./shelfForm.js";
import { spokenForms } from "./spokenForms.js";
import { termForm } from "./termForm.js";

/** A title with its form, and with whom it shares an author. */
export interface FormTitle {
  id: string;
  title: string;
  /** Keys of its authors; one of its own where none is known. */
  authors: string[];
  form: Form;
}

/** Titles of held-out authors: no author and no title of theirs is learned from. */
export interface HeldOutTitles {
  /** Books of the collection by press-mark. */
  test: FormTitle[];
  /** Annotated books by genre term. */
  annotatedTest: FormTitle[];
  /** Records of the catalogue, not digitised, by press-mark. */
  catalogueTest: FormTitle[];
}

/** Where forms are known from: titles to learn from, and those that are held out. */
export interface FormTitles extends HeldOutTitles {
  /** Books of the collection by press-mark. */
  shelved: FormTitle[];
  /** Annotated books by genre term. */
  annotated: FormTitle[];
  /** Records of the catalogue by press-mark. */
  catalogue: FormTitle[];
  /** Books without a telling press-mark, as labelling functions have them. */
  spoken: FormTitle[];
  /** Novels of the bibliographies. */
  novels: FormTitle[];
}

/** Share of the authors whose books are held out. */
const testShare = 0.3;

/** The held-out titles. Of the embedded sample the model has seen nothing: there every title is held out. */
export async function loadHeldOutTitles(): Promise<HeldOutTitles> {
  const { shelved, annotated, catalogue } = await judgedTitles();
  const [test, annotatedTest, catalogueTest] = [shelved, annotated, catalogue].map((set) =>
    set.filter(isHeldOut),
  );
  return { test, annotatedTest, catalogueTest };
}

/** All titles of the task. */
export async function loadFormTitles(): Promise<FormTitles> {
  const heldOut = await loadHeldOutTitles();
  const held = [...heldOut.test, ...heldOut.annotatedTest, ...heldOut.catalogueTest];
  const { shelved, annotated, catalogue } = await judgedTitles();
  // Titles of the other tests of this collection, and of other libraries, leave as they do for the task of genres.
  const weak = await loadWeakTitles((await loadDevelopmentLabels()).rows, titleKey);
  const free = new Set([...weak.collection, ...weak.catalogue].map(({ id }) => id));
  const left = (set: readonly FormTitle[]) =>
    withoutHeld(
      set.filter((each) => free.has(each.id) && !isHeldOut(each)),
      held,
    );
  const judged = new Set([...shelved, ...annotated].map(({ id }) => id));
  const terms = new Set(annotated.map(({ id }) => id));
  const open = weak.collection.filter(({ id }) => !judged.has(id));
  const spokenOf = spokenForms(open);
  return {
    shelved: left(shelved.filter(({ id }) => !terms.has(id))),
    annotated: left(annotated),
    catalogue: left(catalogue),
    spoken: left(formTitles(open, (_, row) => spokenOf[row])),
    novels: withoutHeld(await novelTitles(), held),
    ...heldOut,
  };
}

/** Titles whose form a shelf or an annotator says. */
async function judgedTitles() {
  const books = (await loadBooks()).rows.filter(({ title }) => title !== "");
  const records = (await loadCatalogueRecords()).rows.filter(
    ({ title, digitised }) => title !== "" && !digitised,
  );
  const terms = await formsOfTerms();
  return {
    shelved: formTitles(books, ({ shelfmark }) => shelfForm(shelfmark)),
    annotated: formTitles(books, ({ id }) => terms.get(id) ?? null),
    catalogue: formTitles(records, ({ shelfmark }) => shelfForm(shelfmark)),
  };
}

/** Is one of its authors among those drawn to be held out? */
function isHeldOut({ authors }: FormTitle): boolean {
  const share = currentInputs().sources.some(({ origin }) => origin === "sample") ? 1 : testShare;
  return authors.some((author) => (wordHash(`test ${author}`) >>> 0) / 2 ** 32 < share);
}

/** The titles that share no author and no title with held-out ones; another edition under the same author is out by that. */
export function withoutHeld<Title extends FormTitle>(
  titles: readonly Title[],
  held: readonly FormTitle[],
): Title[] {
  const out = holding(held, titleKey);
  const authors = new Set(held.flatMap((each) => each.authors));
  return titles.filter((each) => !out(each) && !each.authors.some((author) => authors.has(author)));
}

type Titled = Pick<Book, "id" | "title" | "author">;

function formTitles<Row extends Titled>(
  rows: readonly Row[],
  formOf: (row: Row, index: number) => Form | null,
): FormTitle[] {
  return rows.flatMap((row, index) => {
    const form = formOf(row, index);
    return form === null ? [] : [{ id: row.id, title: row.title, authors: authorsOf(row), form }];
  });
}

function authorsOf({ title, author }: Titled): string[] {
  const groups = authorGroups(author);
  return groups.length > 0 ? groups : [`no author: ${titleKey(title)}`];
}

/** Forms of the well-joined annotated books by their FAST genre terms; those without terms carry a label alone. */
async function formsOfTerms(): Promise<Map<string, Form>> {
  const labels = new Map(
    (await loadAnnotatedBooks()).rows.flatMap(({ id, label, wellJoined }) =>
      wellJoined ? [[id, label]] : [],
    ),
  );
  const terms = new Map<string, string[]>();
  for (const { bookId, genreTerms } of (await loadJudgements()).rows)
    terms.set(bookId, [...(terms.get(bookId) ?? []), ...genreTerms.map(({ term }) => term)]);
  const result = new Map<string, Form>();
  for (const [id, label] of labels) {
    const form = label === "fiction" ? termForm(terms.get(id) ?? []) : "non_fiction";
    if (form !== null) result.set(id, form);
  }
  return result;
}

/** The novels of the bibliographies; only one of them names authors. */
async function novelTitles(): Promise<FormTitle[]> {
  const authors = new Map(
    (await loadNovelsWithAuthors()).rows.map(({ id, surname, forename }) => [id, `${surname}, ${forename}`]),
  );
  return formTitles(
    (await loadNovels()).rows.map(({ id, title }) => ({ id, title, author: authors.get(id) ?? "" })),
    () => "prose_fiction",
  );
}

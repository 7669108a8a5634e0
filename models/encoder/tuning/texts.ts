import type { Book } from "../../../src/lib/rows.js";
import { wordHash } from "../../../src/lib/text/tokens.js";
import { workKey } from "../../../src/lib/text/workKey.js";
import { task as bookGenres } from "../../book-genres/task.js";
import { task as questionTags } from "../../question-tags/task.js";
import { task as quoteThemes } from "../../quote-themes/task.js";
import { authorGroups } from "../../title-form/authorGroups.js";
import { loadHeldOutTitles } from "../../title-form/data.js";
import { task as titleForm } from "../../title-form/task.js";
import { holding, loadLabelledTitles, loadWeakTitles } from "../../title-genre/data.js";
import { task as titleGenre } from "../../title-genre/task.js";
import { divideTexts, keptFold, trainingFolds } from "../../training/multilabel/data.js";
import type { MultilabelTask, SingleLabelTask, TrainingExample } from "../../training/taskDefinition.js";

/** A text that the encoder is tuned on, or that is kept out so that heads and thresholds can be chosen on it. */
export interface TuningText {
  text: string;
  /** Is it kept out? */
  kept: boolean;
  /** How much it counts. */
  weight: number;
  /**
   * What each task says of it: of a single-label task with two labels the probability of the second, with more the number
   * of the label, of a multi-label task the numbers of its labels.
   */
  targets: Record<string, number | number[]>;
}

/** Titles are kept out by the hash of their work, one in so many. */
const keptShare = 4;
/** Made-up titles are many and alike: one in so many is tuned on. */
const madeUpShare = 4;

const multilabelTasks: readonly MultilabelTask[] = [bookGenres, quoteThemes, questionTags];

/** Labels of every task, in the order of the targets' numbers. */
export interface TuningTexts {
  labels: Record<string, string[]>;
  texts: TuningText[];
}

/** The texts of all tasks to tune the encoder on: no text of a test part, no title of a held-out author is among them. */
export async function tuningTexts(): Promise<TuningTexts> {
  const labels: Record<string, string[]> = {
    [titleGenre.name]: titleGenre.labels,
    [titleForm.name]: titleForm.labels,
  };
  const texts = await titles();
  for (const task of multilabelTasks) {
    const divided = divideTexts(await task.load(), { ...task, seed: task.settings.seed });
    const fold = trainingFolds(divided.training, task.settings);
    labels[task.name] = divided.labels;
    divided.training.texts.forEach(({ text }, i) =>
      texts.push({
        text,
        kept: fold[i] === keptFold,
        weight: 1,
        targets: { [task.name]: divided.training.numbers[i] },
      }),
    );
  }
  return { labels, texts };
}

/** The titles that the encoder is tuned on, for one of the two tasks of titles. */
export async function tunedTitles(task: string): Promise<TrainingExample[]> {
  return (await titles()).flatMap(({ text, kept, weight, targets: { [task]: target } }) =>
    kept || typeof target !== "number" ? [] : [{ id: text, text, weight, target }],
  );
}

/** Titles with the genre that the teacher gives them, and the form that is known of them. */
async function titles(): Promise<TuningText[]> {
  const { development, test } = await loadLabelledTitles();
  const { collection, madeUp } = await loadWeakTitles(development);
  const ofTests = await isOfTests(test);
  const genres = await examplesOf(titleGenre);
  const forms = new Map((await examplesOf(titleForm)).map(({ text, target }) => [text, target]));
  const madeUpIds = new Set(
    madeUp.map(({ id }) => id).filter((id) => (wordHash(id) >>> 0) % madeUpShare === 0),
  );
  const books = new Map(collection.map((book) => [book.id, book]));
  const seen = new Set<string>();
  return genres.flatMap(({ id, text, target, weight }) => {
    const book = books.get(id);
    const chosen = book ? book.title === text && !ofTests(book) : madeUpIds.has(id);
    if (!chosen || seen.has(text)) return [];
    seen.add(text);
    const form = forms.get(text);
    const targets = { [titleGenre.name]: target, ...(form !== undefined && { [titleForm.name]: form }) };
    return [{ text, kept: isKept(text), weight, targets }];
  });
}

/** What the final model of a task learns from, the kept titles unknown to every step that leads there. */
async function examplesOf(task: SingleLabelTask) {
  const { variants, validation } = await task.load();
  const held = validation.flat().filter(({ text }) => isKept(text));
  return variants["final"].examples(1, held);
}

/** Does a book share a work or an author with the test titles of either task? */
async function isOfTests(genreTest: readonly { id: string; title: string }[]) {
  const { test, annotatedTest, catalogueTest } = await loadHeldOutTitles();
  const held = [...test, ...annotatedTest, ...catalogueTest];
  const out = holding([...genreTest, ...held]);
  const authors = new Set(held.flatMap((each) => each.authors));
  return (book: Book) => out(book) || authorGroups(book.author).some((author) => authors.has(author));
}

function isKept(title: string): boolean {
  return (wordHash(`kept ${workKey(title)}`) >>> 0) % keptShare === 0;
}

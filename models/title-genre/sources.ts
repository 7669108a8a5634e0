import { loadNovelsWithAuthors } from "../../loaders/tables/novelsWithAuthors.js";
import type { AnnotatedBook } from "../../src/lib/rows.js";
import type { Example, Share } from "../training/taskDefinition.js";
import { holding, loadLabelledTitles, loadWeakTitles, type LabelledTitles, type WeakTitles } from "./data.js";
import { NovelistIndex } from "./novelistIndex.js";
import { inShare, sharedTitles } from "./share.js";

/** Everything that the models of titles learn from. */
export interface TitleSources {
  labelled: LabelledTitles;
  /** The annotated books whose annotations are well joined. */
  gold: AnnotatedBook[];
  novelists: NovelistIndex;
  /** What there is to learn from when some titles are held out. */
  left: (held: readonly Example[], share?: Share) => { gold: AnnotatedBook[]; weak: WeakTitles };
}

/** Reads all sources of the title task. */
export async function loadTitleSources(): Promise<TitleSources> {
  const labelled = await loadLabelledTitles();
  const gold = labelled.annotated.filter(({ wellJoined }) => wellJoined);
  const weak = await loadWeakTitles(labelled.development);
  const novelists = new NovelistIndex((await loadNovelsWithAuthors()).rows);
  const left = (held: readonly Example[], share?: Share) => ({
    gold: outside(labelled, gold, held).filter(({ id }) => inShare(id, share?.labelled)),
    weak: sharedTitles(weak, gold, held, share?.unlabelled),
  });
  return { labelled, gold, novelists, left };
}

/** The books that are neither held out nor of a title that is, or that carries a development label. */
export function outside<Book extends { id: string; title: string }>(
  { development }: LabelledTitles,
  books: readonly Book[],
  held: readonly Example[],
): Book[] {
  const out = holding([...development, ...held.map(({ id, text }) => ({ id, title: text }))]);
  return books.filter((book) => !out(book));
}

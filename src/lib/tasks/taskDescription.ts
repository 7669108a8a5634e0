import type { ModelDescription } from "../model/description.js";

/** What readers are told of a task, beside its figures: `models/<task>/description.ts` holds it. */
export interface TaskDescription {
  /** Place among the tasks in every list of them, ascending. */
  order: number;
  /** Name for readers, of its page too, such as "Quotation themes". */
  title: string;
  /** What its tab says in the playground. */
  tab: string;
  /** The question that its model answers. */
  question: string;
  /** What its texts are, one and several, such as "description"; also the heading of a column. */
  noun: string;
  nouns: string;
  /** What the labels are of, one and several, such as "book". */
  item: string;
  items: string;
  /** Made-up texts to try. */
  examples: readonly string[];
  /** What the playground offers beyond labels: a cover, related quotations, or tags to add and similar questions. */
  panel?: "cover" | "quotations" | "questions";
  /** What the page of a multi-label task says that no other does; without it there is no such page. */
  page?: TaskPage;
}

/**
 * Prose of a task's page, in Markdown. It may quote the figures of record as the page does: `${count(data.texts)}`,
 * where `data`, `labels` and `final` are parts of the task's evaluation.
 */
export interface TaskPage {
  /** The question, and what answers it. */
  lede: string;
  /** Where the texts come from, and which traps lie in them. */
  data: string;
  /** What there is to know of the frequencies of its labels. */
  frequencies: string;
  /** How to read what the model gives and the text does not carry. */
  mistakes: string;
  /** Systems that it succeeds. */
  published: readonly PublishedSystem[];
}

/** A system that somebody published for a task of the same kind, and the figures that its authors report. */
export interface PublishedSystem {
  system: string;
  labels: number;
  /** Size of the model file, or null where it is not reported. */
  bytes: number | null;
  microF1: number;
  macroF1: number;
  weightedF1: number | null;
  /** What its figures were measured on, and how far they can be compared. */
  measuredOn: string;
}

/** A task as pages know it: its name in addresses and on the command line, what its model is, and its description. */
export interface DescribedTask extends TaskDescription {
  /** Name of its folder in `models/`. */
  name: string;
  kind: ModelDescription["kind"];
  /** Has it a variant that reads meaning besides words? */
  deep: boolean;
}

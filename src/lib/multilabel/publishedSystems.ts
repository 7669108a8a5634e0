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

/** Systems that each multi-label task succeeds, by task. */
export const publishedSystems: Readonly<Record<string, readonly PublishedSystem[]>> = {
  "book-genres": [
    {
      system: "DistilRoBERTa, 8 bits",
      labels: 222,
      bytes: 80e6,
      microF1: 0.685,
      macroF1: 0.525,
      weightedF1: null,
      measuredOn: "descriptions from Smashwords: other books, other labels",
    },
    {
      system: "DistilRoBERTa",
      labels: 151,
      bytes: 300e6,
      microF1: 0.738,
      macroF1: 0.521,
      weightedF1: null,
      measuredOn:
        "these lists and more; its evaluation part overlaps its training part, so very probably inflated",
    },
  ],
  "quote-themes": [
    {
      system: "RoBERTa, 8 bits",
      labels: 103,
      bytes: 125e6,
      microF1: 0.42,
      macroF1: 0.14,
      weightedF1: null,
      measuredOn: "its own quotations and themes",
    },
    {
      system: "RoBERTa, full size",
      labels: 103,
      bytes: null,
      microF1: 0.54,
      macroF1: 0.18,
      weightedF1: null,
      measuredOn: "its own quotations and themes",
    },
  ],
  "question-tags": [
    {
      system: "Linear, one label against the rest",
      labels: 100,
      bytes: null,
      microF1: 0.671,
      macroF1: 0.505,
      weightedF1: 0.656,
      measuredOn: "this file, all of it; trained on 100,000 other titles",
    },
    {
      system: "DistilRoBERTa, 8 bits",
      labels: 69,
      bytes: 80e6,
      microF1: 0.675,
      macroF1: 0.535,
      weightedF1: null,
      measuredOn: "whole questions, not titles alone; other questions, other labels",
    },
  ],
};

import type { MethodId } from "./shares.js";

/** What a method does, assumes and leaves out. */
export interface Method {
  id: MethodId;
  name: string;
  /** The name where there is little room. */
  shortName: string;
  /** What it computes, in a sentence. */
  does: string;
  assumptions: readonly string[];
  /** What its 95% interval allows for, and what not. */
  interval: string;
  undefinedWhen: string;
  source: string;
}

export const methods: readonly Method[] = [
  {
    id: "direct",
    name: "Labels alone",
    shortName: "Labels alone",
    does: "The share of the class among the labelled books; no model takes part.",
    assumptions: ["The labelled books are a random draw from the books asked about."],
    interval: "The chance of the draw (Wilson).",
    undefinedWhen: "No book is labelled.",
    source: "Wilson 1927",
  },
  {
    id: "classifyAndCount",
    name: "Counting decisions",
    shortName: "Counting",
    does: "The share of all books that the model decides to be of the class.",
    assumptions: ["The model’s false alarms and misses happen to be equally many."],
    interval: "Only the chance by which the collection holds these books; none of the model’s mistakes.",
    undefinedWhen: "There are no books.",
    source: "Forman 2008, as the method to avoid",
  },
  {
    id: "adjustedCount",
    name: "Adjusted counting",
    shortName: "Adjusted",
    does: "The count, corrected by the hit rate and the false-alarm rate that the labelled books show.",
    assumptions: [
      "Both rates are the same for the books asked about as for the labelled ones, decade by decade too.",
      "The labelled books are a random draw within the class and within all others; their balance may differ.",
    ],
    interval: "The chance in both rates and in the count (bootstrap over labelled books and all books).",
    undefinedWhen:
      "The labelled books lack the class or all others, or the model tells them apart no better than chance.",
    source: "Rogan and Gladen 1978; Forman 2008",
  },
  {
    id: "expectationMaximisation",
    name: "Expectation maximisation",
    shortName: "EM",
    does: "The share under which the probabilities, calibrated on the labelled books and taken to that share, average to it.",
    assumptions: [
      "Titles of the class are of the same kinds as among the labelled books, and so are all others; their balance may differ.",
      "Stretching and shifting the logits is enough to calibrate the model.",
    ],
    interval: "The chance in the calibration and in the collection (delta method).",
    undefinedWhen:
      "The labelled books lack the class or all others, or the model tells them apart no better than chance.",
    source: "Saerens and others 2002; Alexandari and others 2020",
  },
  {
    id: "kernelDensity",
    name: "Kernel densities",
    shortName: "Kernel densities",
    does: "The mixture of both kinds’ smoothed probabilities, as labelled books have them, that is likeliest to give those of all books.",
    assumptions: [
      "Titles of the class are of the same kinds as among the labelled books, and so are all others; their balance may differ.",
      "Nothing is lost by smoothing.",
    ],
    interval: "The chance in both densities and in the collection (delta method); not what smoothing does.",
    undefinedWhen:
      "The labelled books lack the class or all others, or the model tells them apart no better than chance.",
    source: "Moreo, González and del Coz 2024",
  },
  {
    id: "predictionPowered",
    name: "Prediction-powered inference",
    shortName: "Prediction-powered",
    does: "The mean probability of all books, plus the mean error of the probabilities on labelled books.",
    assumptions: [
      "The labelled books are a random draw from the books asked about.",
      "The model was not fitted to the labelled books.",
    ],
    interval: "The chance of the draw, and of the collection; nothing is asked of the model.",
    undefinedWhen: "Fewer than 20 books are labelled.",
    source: "Angelopoulos, Bates and others 2023",
  },
  {
    id: "tunedPredictionPowered",
    name: "Power-tuned prediction-powered inference",
    shortName: "Power-tuned",
    does: "The same, with the probabilities weighted by the number from 0 to 1 that makes the interval narrowest.",
    assumptions: [
      "The labelled books are a random draw from the books asked about.",
      "The model was not fitted to the labelled books.",
    ],
    interval:
      "The chance of the draw, and of the collection; nothing is asked of the model. Never wider than that of the labels alone.",
    undefinedWhen: "Fewer than 20 books are labelled.",
    source: "Angelopoulos, Duchi and Zrnic 2023, PPI++",
  },
  {
    id: "posteriorMean",
    name: "Mean probability",
    shortName: "Mean probability",
    does: "The mean of the model’s probabilities over all books.",
    assumptions: [
      "The probabilities are calibrated for these books, in every decade for which a share is given.",
    ],
    interval:
      "The chance of the collection, and miscalibration too small for the labelled books to show; no correction of what they do show.",
    undefinedWhen: "There are no books.",
    source: "Bella and others 2010",
  },
];

/** Name of a method as readers see it. */
export function methodName(id: MethodId): string {
  return methods.find((method) => method.id === id)?.name ?? id;
}

/** Short name of a method, for the axes of charts. */
export function shortMethodName(id: MethodId): string {
  return methods.find((method) => method.id === id)?.shortName ?? id;
}

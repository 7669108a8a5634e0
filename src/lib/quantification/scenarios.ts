/** A world with known truth in which the estimators are tried out. */
export interface Scenario {
  id: string;
  /** The world in a few words, for charts. */
  title: string;
  /** What is so about model and sample, in a sentence. */
  description: string;
  /** Labelled books. */
  labelled: number;
  /** true where the model knows the share of each decade, false where it starts from one share for all. */
  knowsDecades: boolean;
  /** Reported logit = slope × calibrated logit + shift. */
  slope: number;
  shift: number;
  /** What the shift grows by from the first decade to the last; half of it lies before the middle. */
  drift: number;
  /** How much likelier a book of the class is to be drawn for labelling than another: 1 for a random sample. */
  classOdds: number;
  /** Distance between the mean scores of the class and of all others, in standard deviations of the others' scores. */
  discrimination: number;
  /** Standard deviation of the class's scores beside that of the others'. */
  spread: number;
  /** Do the labelled books come from the books asked about? If not, what is different there. */
  asked: "same books" | "prior shift" | "covariate shift" | "drift";
  /**
   * true where the share asked about runs through `artificialShares`, one a run and the same for every decade, and not
   * through those of the decades.
   */
  artificial: boolean;
}

/**
 * Shares from 0 to 1 in steps of 0.05, so that no method can live on the share that it saw: the artificial-prevalence
 * protocol (Forman 2008; Moreo, Esuli and Sebastiani, "QuaPy", CIKM 2021, with its 21 points).
 */
export const artificialShares: readonly number[] = Array.from({ length: 21 }, (_, i) => i / 20);

/** Books and true share of the class of each decade: near those of a large nineteenth-century collection. */
export const simulatedDecades: readonly { name: string; books: number; share: number }[] = [
  { name: "1800s", books: 800, share: 0.35 },
  { name: "1810s", books: 1000, share: 0.35 },
  { name: "1820s", books: 1200, share: 0.3 },
  { name: "1830s", books: 1300, share: 0.15 },
  { name: "1840s", books: 2200, share: 0.15 },
  { name: "1850s", books: 3200, share: 0.2 },
  { name: "1860s", books: 3600, share: 0.25 },
  { name: "1870s", books: 4000, share: 0.3 },
  { name: "1880s", books: 4200, share: 0.25 },
  { name: "1890s", books: 4500, share: 0.35 },
];

/** A discrimination of 2.9 gives an area under the ROC curve of 0.98 and an accuracy of about 0.93. */
const plain = {
  labelled: 850,
  knowsDecades: true,
  slope: 1,
  shift: 0,
  drift: 0,
  classOdds: 1,
  discrimination: 2.9,
  spread: 1,
  asked: "same books",
  artificial: false,
} as const;

export const scenarios: readonly Scenario[] = [
  {
    ...plain,
    id: "calibrated",
    title: "Calibrated model",
    description: "The probabilities are right in every decade, and the labelled books are a random draw.",
  },
  {
    ...plain,
    id: "onePrior",
    title: "Calibrated on the whole only",
    description:
      "The probabilities are right over all books, but the model does not know that decades differ.",
    knowsDecades: false,
  },
  {
    ...plain,
    id: "overconfident",
    title: "Overconfident, leaning to the class",
    description:
      "The probabilities are too extreme and too high, as after training on a sample with too much of the class.",
    knowsDecades: false,
    slope: 1.5,
    shift: 1,
  },
  {
    ...plain,
    id: "drifting",
    title: "Errors that drift",
    description: "The model misses the class in the early decades and sees too much of it in the late ones.",
    knowsDecades: false,
    drift: 3,
  },
  {
    ...plain,
    id: "fewLabelled",
    title: "Leaning to the class, 480 labelled",
    description: "The overconfident model again, with not much more than half of the labelled books.",
    labelled: 480,
    knowsDecades: false,
    slope: 1.5,
    shift: 1,
  },
  {
    ...plain,
    id: "weakModel",
    title: "Weak model",
    description: "Calibrated on the whole, but it hardly tells the class from the rest.",
    knowsDecades: false,
    discrimination: 0.8,
  },
  {
    ...plain,
    id: "anyShare",
    title: "Any share, labelled at random",
    description:
      "The books have any share from 0 to 100%, and the labelled ones are a random draw from them.",
    knowsDecades: false,
    artificial: true,
  },
  {
    ...plain,
    id: "notRandom",
    title: "Sample with too much of the class",
    description:
      "A good model, but the labelled books are no random draw: the class had 1.6 times the chance to be in it.",
    knowsDecades: false,
    classOdds: 1.6,
  },
  {
    ...plain,
    id: "priorShift",
    title: "Prior shift",
    description:
      "The labelled books come from elsewhere: the books asked about have any share from 0 to 100%, and are otherwise alike.",
    knowsDecades: false,
    asked: "prior shift",
    artificial: true,
  },
  {
    ...plain,
    id: "unevenPriorShift",
    title: "Prior shift, uneven scores",
    description:
      "The same, with scores of the class that lie twice as far apart as those of others, so that no stretching of the logits makes the probabilities right.",
    knowsDecades: false,
    spread: 2,
    asked: "prior shift",
    artificial: true,
  },
  {
    ...plain,
    id: "covariateShift",
    title: "Covariate shift",
    description:
      "The books asked about have other titles in any proportion, but a title means there what it means among the labelled ones.",
    asked: "covariate shift",
    artificial: true,
  },
  {
    ...plain,
    id: "conceptDrift",
    title: "Drift since the labelling",
    description:
      "Any share from 0 to 100%, and titles have changed: the class is harder to tell than among the labelled books.",
    knowsDecades: false,
    asked: "drift",
    artificial: true,
  },
];

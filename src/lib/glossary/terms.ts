/** A term of the field as this book uses it. */
export interface GlossaryTerm {
  /** As the glossary lists it; also where a link to it leads, by `termAnchor`. */
  name: string;
  /** Other forms under which a page may use it, such as plurals. */
  forms?: readonly string[];
  /** One or two sentences, without Markdown. */
  definition: string;
}

/** The terms of the glossary, in alphabetical order. */
export const terms: readonly GlossaryTerm[] = [
  {
    name: "accuracy",
    definition: "The share of texts whose label the model gives rightly, from 0 to 1.",
  },
  {
    name: "balanced accuracy",
    definition:
      "The mean of the recalls of all classes, so that it does not matter how many texts of each class there are.",
  },
  {
    name: "bootstrap",
    forms: ["bootstrap interval", "bootstrapped"],
    definition:
      "A way to an interval: the same number of books is drawn again and again from those at hand, with replacement, and the figure worked out each time. The middle 95% of the figures are the interval.",
  },
  {
    name: "calibration",
    forms: ["calibrated", "calibration error"],
    definition:
      "Whether probabilities mean what they say: of the texts that a calibrated model gives a probability of 0.8, eight in ten carry the label. The calibration error is the mean distance from that.",
  },
  {
    name: "confusion matrix",
    definition: "A table that counts the texts of each true label by the label that the model gave them.",
  },
  {
    name: "covariate shift",
    definition:
      "A difference between two collections in which texts there are, while texts that are alike carry their labels equally often in both.",
  },
  {
    name: "coverage",
    definition:
      "Of a labelling function, the share of texts that it votes on; of a model that may abstain, the share that it answers; of an interval, how often it holds the truth.",
  },
  {
    name: "cross-validation",
    forms: ["cross-validated"],
    definition:
      "Training texts are dealt into folds, and each fold is scored by a model that learned from the others, so that every text is scored by a model that has not seen it.",
  },
  {
    name: "design effect",
    definition:
      "How many times larger a variance is because records come in clusters, such as books under one heading, than it would be if each were drawn by itself.",
  },
  {
    name: "effective sample size",
    forms: ["effective size"],
    definition:
      "The number of books of equal weight that would say as much as those at hand with their weights.",
  },
  {
    name: "encoder",
    forms: ["sentence encoder", "sentence encoders"],
    definition:
      "A network that turns a text into a list of numbers, its embedding, such that texts which mean alike get similar numbers.",
  },
  {
    name: "expectation maximisation",
    definition:
      "A method that guesses what is unknown, fits a model to the guess, and repeats both until neither changes any more.",
  },
  {
    name: "F1",
    definition: "The harmonic mean of precision and recall, from 0 to 1. It is high only where both are.",
  },
  {
    name: "FAST",
    definition:
      "Faceted Application of Subject Terminology, a vocabulary of subject headings made from those of the Library of Congress and divided into facets such as topic, place, period and form.",
  },
  {
    name: "fold",
    forms: ["folds"],
    definition: "One of the parts into which texts are dealt for cross-validation.",
  },
  {
    name: "Krippendorff’s alpha",
    definition:
      "A measure of agreement between people who label the same things: 1 is perfect agreement, 0 what chance would give.",
  },
  {
    name: "label model",
    forms: ["label models"],
    definition:
      "A model that combines the votes of labelling functions into one probability for each text, by how reliable each function seems to be.",
  },
  {
    name: "labelling function",
    forms: ["labelling functions"],
    definition:
      "A rule that looks at a record and votes for a label or abstains, such as: a title with “A novel” is fiction.",
  },
  {
    name: "LCGFT",
    definition:
      "Library of Congress Genre/Form Terms, a vocabulary for what a work is, such as Novels or Sermons, rather than what it is about.",
  },
  {
    name: "logistic regression",
    forms: ["logistic regressions"],
    definition:
      "A model that adds up a weight for each feature of a text and turns the sum into a probability.",
  },
  {
    name: "macro-F1",
    definition: "The mean of the F1 of all labels, each counting alike, however rare it is.",
  },
  {
    name: "MARC",
    forms: ["MARCXML"],
    definition:
      "Machine-Readable Cataloging, the format in which libraries exchange records: numbered fields, 245 for the title, 655 for the genre.",
  },
  {
    name: "micro-F1",
    definition:
      "F1 worked out over all pairs of text and label at once, so that frequent labels count for more than rare ones.",
  },
  {
    name: "precision",
    definition: "Of the texts to which the model gives a label, the share that carry it, from 0 to 1.",
  },
  {
    name: "precision at 1",
    definition: "The share of texts whose likeliest label, by the model, is one that they carry.",
  },
  {
    name: "prediction-powered inference",
    definition:
      "An estimate of a share from the probabilities of a model on many texts, put right by their error on a few texts whose labels people gave.",
  },
  {
    name: "press-mark",
    forms: ["press-marks", "shelfmark", "shelfmarks"],
    definition:
      "Where a book stands in the library. The British Museum shelved by subject, so an old press-mark tells what a book was taken for.",
  },
  {
    name: "prevalence",
    definition: "The share of the texts of a collection that carry a label.",
  },
  {
    name: "raking",
    definition:
      "Weighting books so that their years, languages and forms each have the shares that they have in the collection: one property after the other, round and round, until all agree.",
  },
  {
    name: "recall",
    forms: ["recalls"],
    definition: "Of the texts that carry a label, the share to which the model gives it, from 0 to 1.",
  },
  {
    name: "slice",
    forms: ["slices"],
    definition: "A set of texts that can be described in a few words, such as poetry printed before 1800.",
  },
  {
    name: "soft label",
    forms: ["soft labels"],
    definition: "A probability for each class in place of one class, for a model to learn from.",
  },
  {
    name: "support",
    forms: ["minimum support"],
    definition: "The number of texts that carry a label.",
  },
  {
    name: "test sample",
    definition:
      "Texts with labels that no choice was made by: models are judged on them once, when they are finished.",
  },
  {
    name: "tf-idf",
    definition:
      "A weight for a word in a text: higher the more often the text has it, lower the more texts have it.",
  },
  {
    name: "threshold",
    forms: ["thresholds"],
    definition: "The probability from which a label is given.",
  },
  {
    name: "weak supervision",
    definition:
      "Learning from labels that rules give to many texts and that are wrong now and then, in place of few labels that people give.",
  },
];

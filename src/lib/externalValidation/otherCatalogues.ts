import type { Label } from "../rows.js";
import type { Estimate } from "../statistics/bootstrap.js";
import type { Cue } from "./cues.js";
import type { FeatureReliance } from "./featureReliance.js";
import type { Recalls } from "./groupRecalls.js";

export type SetKey = "test" | "withoutBrackets" | "hathiTrust" | "catalogue";

/** Scores of one model on one set. */
export interface SetScores extends Recalls {
  set: SetKey;
  rung: string;
}

/** What taking the brackets out of the test sample changes for a model. */
export interface BareChange {
  rung: string;
  titles: number;
  bracketed: number;
  lost: number;
  gained: number;
  fictionLost: number;
  nonFictionLost: number;
  /** Accuracy without brackets less that with them. */
  difference: Estimate;
  pValue: number;
}

export interface CueSupport extends Estimate {
  set: SetKey;
  label: Label;
  cue: Cue;
}

/** Share of a label that a model judges right among the titles in English, or in other languages. */
export interface LanguageRecall extends Estimate {
  set: SetKey;
  rung: string;
  label: Label;
  language: string;
  titles: number;
}

export interface Wording {
  set: SetKey;
  titles: number;
  medianWords: number | null;
  brackets: number;
  formInBrackets: number;
  etc: number;
  /** Share of titles with two sentence marks before the last word. */
  stops: number;
  /** Share of the words that three other titles of the collection have. */
  knownWords: number;
}

export interface ShelfTrust extends Estimate {
  shelf: string;
  says: Label | null;
  books: number;
  agree: number;
  /** Titles on the shelf in the collection, and among the undigitised records that are scored. */
  collection: number;
  elsewhere: number;
}

/** The content of `other-catalogues.json`, but for its provenance. */
export interface OtherCatalogues {
  sets: { key: SetKey; title: string; titles: number }[];
  rungs: { key: string; title: string; unseen: boolean }[];
  scores: SetScores[];
  bare: BareChange[];
  languages: LanguageRecall[];
  reader: string;
  cues: CueSupport[];
  missed: FeatureReliance[];
  wording: Wording[];
  trust: ShelfTrust[];
}

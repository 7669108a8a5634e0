import type { Label } from "../rows.js";
import type { Estimate } from "../statistics/bootstrap.js";
import type { PromiseRecord } from "../certainty/promiseKept.js";
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

/** What a range of certainty keeps of a catalogue; how much of that is right, by the catalogue's labels. */
export interface RangeOutcome {
  kept: number;
  right: Estimate;
}

/** What can be promised of a catalogue, and what its labels say of that. */
export interface CataloguePromises {
  set: SetKey;
  rung: string;
  titles: number;
  /** Titles too unlike the validation titles to promise anything of them: see `unlikeTexts`. */
  unlike: number;
  /**
   * Each accuracy asked for: what the range from the validation titles as they are keeps of the catalogue, and what one
   * weighted for the shift keeps of its like titles.
   */
  promises: { accuracy: number; unweighted: RangeOutcome; weighted: RangeOutcome }[];
}

/** How often such promises are broken for a catalogue for which covariate shift holds: see `shiftedPromiseKept`. */
export interface ShiftSimulation {
  set: SetKey;
  confidence: number;
  promises: { accuracy: number; records: PromiseRecord<"weighted" | "unweighted">[] }[];
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
  promises: CataloguePromises[];
  simulation: ShiftSimulation;
}

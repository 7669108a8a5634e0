import { join } from "node:path";
import { weightsFolder } from "../../models/encoder/weights.js";
import type { PeerProgram } from "./run.js";

/** A system of others: a program, or the mean score of several peers. */
export type Peer = {
  system: string;
  /** What it is and how it was set, in a phrase. */
  what: string;
  /** false where learning twice would take too long: no threshold is chosen on training texts then. */
  rehearses?: boolean;
  /** A file without which it is skipped. */
  needs?: string;
} & (PeerProgram | { meanOf: readonly string[] });

const words = { environment: "words" } as const;
const annif = { ...words, script: "annif_peer.py" };

/** The peers, in the order of the tables. */
export const peers: readonly Peer[] = [
  {
    system: "scikit-learn",
    what: "tf-idf and logistic regression, a model for each label (C = 10)",
    ...words,
    script: "scikit_learn_peer.py",
    args: [],
  },
  {
    system: "fastText",
    what: "one label against all, set as in its tutorial",
    ...words,
    script: "fasttext_peer.py",
    args: [],
  },
  {
    system: "Annif tf-idf",
    what: "the labels whose mean tf-idf vectors are nearest",
    ...annif,
    args: ["tfidf"],
  },
  {
    system: "Annif fastText",
    what: "fastText on stemmed words, set as in Annif’s documentation",
    ...annif,
    args: ["fasttext"],
  },
  {
    system: "Annif Omikuji",
    what: "trees of linear classifiers (Bonsai), set as in Annif’s documentation",
    ...annif,
    args: ["omikuji"],
  },
  {
    system: "Annif ensemble",
    what: "the mean score of Annif’s three",
    meanOf: ["Annif tf-idf", "Annif fastText", "Annif Omikuji"],
  },
  {
    system: "SetFit",
    what: "all-MiniLM-L6-v2 tuned in 100 steps on pairs of 16 texts of each label (of titles 64, labelled by people)",
    rehearses: false,
    needs: join(weightsFolder, "model.safetensors"),
    environment: "encoder",
    script: "setfit_peer.py",
    args: [weightsFolder],
  },
];

import type { CollectionName } from "../../lib/meaning/collectionName.js";

/** What readers are told of a collection. */
export interface CollectionAbout {
  name: string;
  noun: string;
  /** A sentence that shares few words with what it finds. */
  example: string;
}

/** The collections, by what they are called. */
export const collectionAbout: Readonly<Record<CollectionName, CollectionAbout>> = {
  titles: {
    name: "Titles of the collection",
    noun: "title",
    example: "Shipwrecked sailors try to survive the cold of the far north",
  },
  quotations: {
    name: "Quotations",
    noun: "quotation",
    example: "Nobody is too old to begin again",
  },
  questions: {
    name: "Questions of programmers",
    noun: "question",
    example: "Letters with accents come out garbled when I save a file",
  },
  blurbs: {
    name: "Described books",
    noun: "book",
    example: "Two people who cannot stand each other have to share a house, and fall in love",
  },
};

import type { Language } from "../language/languages.js";
import type { Label } from "../rows.js";

/** What every labelling function says of itself. */
interface Described {
  /** Unique among the functions in use. */
  name: string;
  /** Language that its words belong to. */
  language: Language | "any";
  /** One sentence for the ledger: what it looks for. */
  description: string;
}

/** Text of a book that a function can look at. */
export type TextField = "title" | "author" | "place" | "publisher";

/** Votes where enough of the terms (see `parseTerm`) occur in the field, unless one of the exceptions does. */
export interface TermsFunction extends Described {
  kind: "terms";
  field: TextField;
  vote: Label;
  terms: readonly string[];
  except?: readonly string[];
  /** How many different terms must occur; 1 if not given. */
  minimum?: number;
}

/** Votes where a regular expression (flags i and u) matches the field as catalogued. */
export interface PatternFunction extends Described {
  kind: "pattern";
  field: TextField;
  vote: Label;
  pattern: string;
}

/** Votes by the number of words in the title, bounds included; untitled books get no vote. */
export interface LengthFunction extends Described {
  kind: "length";
  vote: Label;
  atLeast?: number;
  atMost?: number;
}

/** Votes by the number of the press-mark: shelves of one subject have neighbouring numbers. */
export interface PressMarkFunction extends Described {
  kind: "pressMark";
  vote: Label;
  /** First and last number of each range, both included. */
  ranges: readonly (readonly [first: number, last: number])[];
}

/** Votes what the other annotated books of the same author or publisher are, never looking at the book itself. */
export interface OtherBooksFunction extends Described {
  kind: "otherBooks";
  of: "author" | "publisher";
  /** Other annotated books needed. */
  minimumBooks: number;
  /** Share of them that must carry the same label, above 0.5 and up to 1. */
  minimumAgreement: number;
}

/** Votes by the probability of fiction from a model that was not trained on the book; abstains strictly between. */
export interface ModelFunction extends Described {
  kind: "model";
  /** Votes non-fiction at or below this probability. */
  lower: number;
  /** Votes fiction at or above this probability. */
  upper: number;
}

/** A labelling function as data: it can be shown, edited, saved and sent to a worker. */
export type LabellingFunction =
  TermsFunction | PatternFunction | LengthFunction | PressMarkFunction | OtherBooksFunction | ModelFunction;

/** Labels that a function can vote for. */
export function polarity(labellingFunction: LabellingFunction): Label[] {
  return "vote" in labellingFunction ? [labellingFunction.vote] : ["fiction", "non_fiction"];
}

import { urlState, type UrlState } from "../urlState.js";

/** Which books the list of the audit can show. */
export const verdictChoices = ["all books", "three rows or more", "one or two rows"] as const;

const defaults = {
  rows: "all books",
  field: "year",
  verdict: "disagrees",
  words: "",
  book: "",
  term: "",
  find: "",
};

/** How a field can compare. */
export const agreementChoices = ["agrees", "disagrees", "missing on a side", "whatever"] as const;

/** What the page keeps in the address: the list of the audit, and the term that is looked at. */
export type PageState = UrlState<typeof defaults>;

/** @param fields the fields that are compared */
export function pageState(fields: readonly string[]): PageState {
  return urlState<typeof defaults>(defaults, {
    choices: { rows: verdictChoices, field: [...fields, "any field"], verdict: agreementChoices },
    typed: ["words", "find"],
  });
}

/** The list of the audit as it stands at the start. */
export const startingAudit = { rows: "all books", field: "year", verdict: "disagrees", words: "", book: "" };

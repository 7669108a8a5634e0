import type { Catalogue } from "../catalogue/catalogue.js";
import type { CategoryField, NumberField } from "../catalogue/field.js";
import { form } from "../catalogue/fields/form.js";
import { language } from "../catalogue/fields/language.js";
import { period } from "../catalogue/fields/period.js";
import { place } from "../catalogue/fields/place.js";
import { predicted } from "../catalogue/fields/predicted.js";
import { words } from "../catalogue/fields/words.js";
import { groupNames } from "../catalogue/groups.js";
import { divide, type Division, type KindBook } from "./skipped.js";

/** The ways to divide, the coarse ones first, and the fields that make a kind together. */
const ways: readonly (readonly [key: string, label: string, ...by: (CategoryField | NumberField)[]])[] = [
  ["language", "language", language],
  ["decade", "decade", period],
  ["form", "form that the title names", form],
  ["predicted", "language and genre by the model", language, predicted],
  ["language-decade", "language and decade", language, period],
  ["form-decade", "form and decade", form, period],
  ["place", "place", place],
  ["length", "words of the title", words],
];

/**
 * The titled books divided in several ways. Books whose record is silent are no kind; those whose title names no form
 * or has no language that can be told are one.
 */
export function divisions(books: Catalogue, members: readonly KindBook[]): Division[] {
  return ways.map(([key, label, ...by]) => {
    const names = by.map((field) =>
      groupNames(field, books, field.knownFrom === "catalogue" ? "" : field.none),
    );
    return divide(key, label, members, (book) =>
      names.some((each) => each[book] === "") ? null : names.map((each) => each[book]).join(", "),
    );
  });
}

import { beforeAll, describe, expect, it } from "vitest";
import { currentInputs } from "../../../loaders/inputs.js";
import {
  loadFormTitles,
  withoutHeld,
  type FormTitle,
  type FormTitles,
} from "../../../models/title-form/data.js";
import { finalExamples, shelfExamples } from "../../../models/title-form/examples.js";
import { forms } from "../../../models/title-form/forms.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";

const heldOut = ["test", "annotatedTest", "catalogueTest"] as const;

describe("loadFormTitles", { timeout: 120_000 }, () => {
  let titles: FormTitles;
  const held = () => heldOut.flatMap((set) => titles[set]);
  const learned = () =>
    Object.entries<FormTitle[]>({ ...titles }).flatMap(([set, own]) =>
      heldOut.some((each) => each === set) ? [] : own,
    );
  beforeAll(async () => {
    titles = await loadFormTitles();
  });

  it("has no author, no book and no title of the held-out books in any source", () => {
    const authors = new Set(held().flatMap((each) => each.authors));
    const ids = new Set(held().map(({ id }) => id));
    const keys = new Set(held().map(({ title }) => titleKey(title)));
    for (const { id, title, authors: own } of learned()) {
      expect(ids.has(id) || keys.has(titleKey(title)), title).toBe(false);
      expect(
        own.some((author) => authors.has(author)),
        `${title}: ${own.join()}`,
      ).toBe(false);
    }
  });

  it("has every form among the test books", () => {
    expect(new Set(titles.test.map(({ form }) => form))).toEqual(new Set(forms));
  });

  it("learns from every source of the real data, and of the embedded sample holds all shelved books out", () => {
    const isSample = currentInputs().sources.some(({ origin }) => origin === "sample");
    if (isSample) expect(titles.shelved).toEqual([]);
    else
      for (const [set, own] of Object.entries<FormTitle[]>({ ...titles }))
        expect(own.length, set).toBeGreaterThan(100);
  });

  it("takes held-out books of a fold, their authors and their titles out of what is learned", () => {
    const part = titles.shelved.slice(0, 200);
    const left = withoutHeld(titles.shelved, part);
    const authors = new Set(part.flatMap((each) => each.authors));
    const keys = new Set(part.map(({ title }) => titleKey(title)));
    for (const each of left) {
      expect(each.authors.some((author) => authors.has(author))).toBe(false);
      expect(keys.has(titleKey(each.title))).toBe(false);
    }
  });

  it("weighs examples above 0, and scarce forms more, the fewer they are", () => {
    for (const examples of [shelfExamples(titles, []), finalExamples(titles, [])])
      for (const { weight } of examples) expect(weight).toBeGreaterThan(0);
    const weightOf = (form: (typeof forms)[number]) =>
      shelfExamples(titles, []).find(({ target }) => target === forms.indexOf(form))?.weight ?? NaN;
    if (titles.shelved.length === 0) return;
    expect(weightOf("drama")).toBeGreaterThan(weightOf("verse"));
    expect(weightOf("non_fiction")).toBe(1);
  });
});

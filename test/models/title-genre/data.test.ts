import { beforeAll, describe, expect, it } from "vitest";
import { loadLabelledTitles, type LabelledTitles } from "../../../models/title-genre/data.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";

describe("loadLabelledTitles", () => {
  let labelled: LabelledTitles;
  beforeAll(async () => {
    labelled = await loadLabelledTitles();
  });

  it("has no book and no title of the test sample among the books to train and validate on", () => {
    const ids = new Set(labelled.test.map(({ id }) => id));
    const titles = new Set(labelled.test.map(({ title }) => titleKey(title)));
    expect(labelled.annotated.length).toBeGreaterThan(0);
    expect(labelled.development.length).toBeGreaterThan(0);
    for (const { id, title } of [...labelled.annotated, ...labelled.development])
      expect(ids.has(id) || (title !== "" && titles.has(titleKey(title))), `${id} ${title}`).toBe(false);
  });

  it("has both labels in each part, and no blank title to train on", () => {
    const { annotated, development, test } = labelled;
    const wellJoined = annotated.filter((book) => book.wellJoined);
    for (const books of [annotated, wellJoined, development, test])
      expect(new Set(books.map(({ label }) => label))).toEqual(new Set(["fiction", "non_fiction"]));
    for (const { title } of annotated) expect(title).not.toBe("");
  });

  it("has no well-joined training book or title among those that validate", () => {
    const training = labelled.annotated.filter(({ wellJoined, split }) => wellJoined && split === "training");
    const validation = labelled.annotated.filter(
      ({ wellJoined, split }) => wellJoined && split === "validation",
    );
    const held = [...validation, ...labelled.development];
    const ids = new Set(held.map(({ id }) => id));
    const titles = new Set(held.map(({ title }) => titleKey(title)));
    expect(training.length).toBeGreaterThan(0);
    for (const { id, title } of training)
      expect(ids.has(id) || titles.has(titleKey(title)), title).toBe(false);
  });
});

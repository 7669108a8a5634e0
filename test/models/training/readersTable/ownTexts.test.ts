import { describe, expect, it } from "vitest";
import { ownOptions, taskName } from "../../../../models/training/readersTable/options.js";
import { ownTexts } from "../../../../models/training/readersTable/ownTexts.js";

const row = (number: number, text: string, labels: unknown) => ({ where: `row ${number}`, text, labels });

describe("ownTexts", () => {
  it("unites the labels of rows with the same text, and counts what it leaves out", () => {
    const { texts, table } = ownTexts(
      [
        row(1, "A tale of the sea", "Adventure; Sea"),
        row(2, "a tale of the sea.", "adventure;children"),
        row(3, "A TALE of the sea", "sea;adventure;children"),
        row(4, "Kings", "history"),
        row(5, " ", "history"),
        row(6, "Queens", ""),
      ],
      "t.csv",
    );
    expect(texts.map(({ id, labels }) => [id, labels])).toEqual([
      ["row 1", ["adventure", "sea", "children"]],
      ["row 4", ["history"]],
    ]);
    expect(table).toMatchObject({
      read: 6,
      kept: 2,
      dropped: {
        "repeating a text with other labels, which were united": 1,
        "repeating a text": 1,
        "without a text": 1,
        "without labels": 1,
      },
    });
  });

  it("names the row whose labels do not parse", () => {
    expect(() => ownTexts([row(1, "a", "['x']"), row(2, "b", "['x'")], "t.csv")).toThrow(
      "labels of t.csv, row 2",
    );
  });
});

describe("ownOptions", () => {
  it("takes the folder's name from the table", () => {
    expect(ownOptions({ table: "data/My Books.csv", text: "t", labels: "l" })).toEqual({
      table: "data/My Books.csv",
      text: "t",
      labels: "l",
      out: "data/My Books.csv-model",
      minimum: 5,
    });
    expect(taskName("data/My Books.csv")).toBe("my-books");
  });

  it.each(["text", "labels"])("asks for --%s", (name) => {
    const options = { table: "t.csv", text: "t", labels: "l", [name]: undefined };
    expect(() => ownOptions(options)).toThrow(`missing option: --${name}`);
  });

  it.each(["1", "2.5", "few"])("refuses --minimum %s", (minimum) => {
    expect(() => ownOptions({ table: "t.csv", text: "t", labels: "l", minimum })).toThrow(
      "invalid option: --minimum",
    );
  });
});

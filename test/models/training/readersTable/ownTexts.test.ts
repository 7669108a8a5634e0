import { describe, expect, it } from "vitest";
import { ownOptions, taskName } from "../../../../models/training/readersTable/options.js";
import { ownTexts } from "../../../../models/training/readersTable/ownTexts.js";

const row = (number: number, text: string, labels: unknown) => ({ where: `row ${number}`, text, labels });

describe("ownTexts", () => {
  it("unites the labels of rows with the same text, and counts what it leaves out", () => {
    const { texts, table, nameOf } = ownTexts(
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
    expect(["adventure", "sea", "history"].map(nameOf)).toEqual(["adventure", "Sea", "history"]);
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

describe("ownTexts of one label each", () => {
  const options = { kind: "single-label" as const };

  it("keep the label as it is written, signs and all, in its commonest spelling", () => {
    const { texts, table } = ownTexts(
      [
        row(1, "Maps of Kent", " Geography & Topography "),
        row(2, "Maps of Essex", "geography & topography"),
        row(3, "Maps of Wales", "Geography  & Topography"),
        row(4, "Hymns; and psalms", "Hymns; Psalms"),
        row(5, "maps of kent.", "Hymns; Psalms"),
        row(6, "Maps of nowhere", null),
      ],
      "t.csv",
      options,
    );
    expect(texts.map(({ labels }) => labels)).toEqual([
      ["Geography & Topography"],
      ["Geography & Topography"],
      ["Geography & Topography"],
      ["Hymns; Psalms"],
    ]);
    expect(table.dropped).toEqual({ "repeating a text with another label": 1, "without labels": 1 });
  });

  it.each([[["a", "b"]], ["['a', 'b']"]])("refuse a list, %j, and name the row", (cell) => {
    expect(() => ownTexts([row(1, "x", cell)], "t.csv", options)).toThrow(
      /^invalid label: .* in labels of t\.csv, row 1 \(expected one label; --labels takes lists\)$/,
    );
  });
});

describe("ownOptions", () => {
  it("takes the folder's name from the table", () => {
    expect(ownOptions({ table: "data/My Books.csv", text: "t", labels: "l" })).toEqual({
      table: "data/My Books.csv",
      text: "t",
      labels: "l",
      kind: "multilabel",
      out: "data/My Books.csv-model",
      minimum: 5,
      minimumAsked: false,
      deep: false,
    });
    expect(taskName("data/My Books.csv")).toBe("my-books");
  });

  it("takes one label a text with --label, and not together with what several need", () => {
    expect(ownOptions({ table: "t.csv", text: "t", label: "l" })).toMatchObject({
      labels: "l",
      kind: "single-label",
    });
    for (const other of ["labels", "separator"])
      expect(() => ownOptions({ table: "t.csv", text: "t", label: "l", [other]: ";" })).toThrow(
        `conflicting options: --label and --${other}`,
      );
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

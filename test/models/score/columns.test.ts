import { describe, expect, it } from "vitest";
import { addedColumns, parseTop, addedCells } from "../../../models/score/columns.js";
import { smallModel } from "../../lib/model/smallModel.js";

const { description } = smallModel("multilabel");

describe("addedColumns of a multi-label model", () => {
  it("are the labels and a probability for each label", () => {
    expect(addedColumns(description)).toEqual(["labels", "p_prose", "p_poetry", "p_drama"]);
  });

  it("are the labels and as many places as asked for, but no more than there are labels", () => {
    expect(addedColumns(description, 2)).toEqual(["labels", "top_1", "top_2"]);
    expect(addedColumns(description, 10)).toEqual(["labels", "top_1", "top_2", "top_3"]);
  });
});

describe("addedCells", () => {
  it("joins the labels at or above their thresholds, the most probable first", () => {
    const cells = addedCells(description);
    expect(cells.of([0.5, 0.9, 0.49])).toEqual(["poetry;prose", 0.5, 0.9, 0.49]);
    expect(cells.of([0.1, 0.2, 0.3])[0]).toBe("");
  });

  it("names the most probable labels with their probabilities, whether they are given or not", () => {
    const cells = addedCells(description, 2);
    expect(cells.of([0.25, 0.1234567, 0.75])).toEqual(["drama", "drama:0.75", "prose:0.25"]);
    expect(cells.of(undefined)).toEqual(["", "", ""]);
  });

  it("keeps to one label for a binary model", () => {
    const binary = smallModel("binary").description;
    expect(addedCells(binary).of([0.5, 0.5])).toEqual(["yes", 0.5, 0.5]);
  });
});

describe("parseTop", () => {
  it.each(["0", "-1", "2.5", "ten", ""])("refuses %j", (option) => {
    expect(() => parseTop(option)).toThrow(
      `invalid option: --top ${option} (expected a whole number above 0)`,
    );
  });

  it("gives a number, or nothing where the option is not given", () => {
    expect([parseTop("10"), parseTop(undefined)]).toEqual([10, undefined]);
  });
});

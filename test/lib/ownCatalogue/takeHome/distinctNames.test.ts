import { expect, test } from "vitest";
import { distinctNames } from "../../../../src/lib/ownCatalogue/takeHome/distinctNames.js";

test("an added column is not called as one of the file, whatever the capitals", () => {
  expect(distinctNames(["Label", "title", "label 2"], ["label", "probability"])).toEqual({
    names: ["Label", "title", "label 2", "label 3", "probability"],
    renamed: [{ from: "label", to: "label 3" }],
  });
});

test("columns of the file keep their names, but for one that stands twice", () => {
  expect(distinctNames(["note", "note", "Note", "note 2"], [])).toEqual({
    names: ["note", "note 3", "Note", "note 2"],
    renamed: [{ from: "note", to: "note 3" }],
  });
});

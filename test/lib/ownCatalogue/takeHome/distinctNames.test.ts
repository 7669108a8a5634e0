import { expect, test } from "vitest";
import { distinctNames } from "../../../../src/lib/ownCatalogue/takeHome/distinctNames.js";

test("an added column is not called as one of the file, whatever the capitals", () => {
  expect(distinctNames(["Label", "title", "label 2"], ["label", "probability"])).toEqual({
    names: ["label 3", "probability"],
    renamed: [{ from: "label", to: "label 3" }],
  });
});

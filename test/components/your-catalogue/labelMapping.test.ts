import { expect, test } from "vitest";
import { binaryDescription, manyLabels } from "../../lib/ownCatalogue/descriptions.js";
import { madeUpModel, madeUpWorkspace } from "./madeUpWorkspace.js";

const shipped = madeUpModel("shipped", binaryDescription, [1, 0, 1, 0]);
const taught = madeUpModel("taught 1", binaryDescription, [1, 0, 1, 0]);
const themes = madeUpModel("themes", manyLabels, [1, 0, 0, 1, 0, 0]);

test("what the reader said of the file's labels stays when another model of the same labels is put in use", async () => {
  const workspace = await madeUpWorkspace(["Fiction", "maps"]);
  workspace.answer(shipped);
  expect(workspace.labelMap).toEqual({ Fiction: 1, maps: null });
  workspace.mapLabels({ Fiction: 1, maps: 0 });
  expect(workspace.actual).toEqual([[1], [0]]);
  workspace.answer(taught);
  expect(workspace.labelMap).toEqual({ Fiction: 1, maps: 0 });
});

test("a model of other labels is asked anew what the file's labels are", async () => {
  const workspace = await madeUpWorkspace(["Fiction", "war; love"]);
  workspace.answer(shipped);
  workspace.answer(themes);
  expect(workspace.labelMap).toEqual({ Fiction: null, war: 2, love: 0 });
  workspace.prefer("shipped");
  expect(workspace.labelMap).toEqual({ Fiction: 1, "war; love": null });
});

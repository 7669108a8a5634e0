import { expect, test } from "vitest";
import { CatalogueWorkspace } from "../../../src/components/your-catalogue/workspace.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type { CatalogueModel } from "../../../src/lib/ownCatalogue/catalogueTask.js";
import { binaryDescription, manyLabels } from "../../lib/ownCatalogue/descriptions.js";

function modelOf(key: string, description: ModelDescription): CatalogueModel {
  return {
    ...{ key, title: key, description },
    probabilities: new Float32Array(2 * description.labels.length),
    explain: () => Promise.reject(new Error("not asked for")),
  };
}

async function workspaceOf(...labels: string[]): Promise<CatalogueWorkspace> {
  const workspace = new CatalogueWorkspace({ scored: {} });
  const columns = [labels.map((_, row) => `Title ${row}`), labels];
  await workspace.adopt(
    {
      ...{ name: "made-up.csv", sha256: null },
      table: { names: ["title", "label"], columns, rows: labels.length },
      found: { format: "delimited", compression: "none", notes: [] },
    },
    { title: "title", label: "label" },
  );
  return workspace;
}

test("what the reader said of the file's labels stays when another model of the same labels is put in use", async () => {
  const workspace = await workspaceOf("Fiction", "maps");
  workspace.answer(modelOf("shipped", binaryDescription));
  expect(workspace.labelMap).toEqual({ Fiction: 1, maps: null });
  workspace.mapLabels({ Fiction: 1, maps: 0 });
  expect(workspace.actual).toEqual([[1], [0]]);
  workspace.answer(modelOf("taught 1", binaryDescription));
  expect(workspace.labelMap).toEqual({ Fiction: 1, maps: 0 });
});

test("a model of other labels is asked anew what the file's labels are", async () => {
  const workspace = await workspaceOf("Fiction", "war; love");
  workspace.answer(modelOf("shipped", binaryDescription));
  workspace.answer(modelOf("themes", manyLabels));
  expect(workspace.labelMap).toEqual({ Fiction: null, war: 2, love: 0 });
  workspace.prefer("shipped");
  expect(workspace.labelMap).toEqual({ Fiction: 1, "war; love": null });
});

import { CatalogueWorkspace } from "../../../src/components/your-catalogue/workspace.js";
import type { ModelDescription } from "../../../src/lib/model/description.js";
import type { CatalogueModel } from "../../../src/lib/ownCatalogue/catalogueTask.js";

/** A workspace with a made-up catalogue: titles "Title 0" and so on, one for each cell of its column of labels. */
export async function madeUpWorkspace(labels: readonly string[]): Promise<CatalogueWorkspace> {
  const workspace = new CatalogueWorkspace({
    scored: {},
    terms: {},
    fit: { json: () => Promise.reject(new Error("not asked for")) },
    encoder: { description: "", onnx: "", vocabulary: "" },
    citation: { authors: [], title: "", version: "", licence: "" },
  });
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

/** A model that says of the records what it is told to. @param probabilities records × labels */
export function madeUpModel(
  key: string,
  description: ModelDescription,
  probabilities: readonly number[],
): CatalogueModel {
  return {
    ...{ key, title: key, description, probabilities: Float32Array.from(probabilities) },
    explain: () => Promise.reject(new Error("not asked for")),
  };
}

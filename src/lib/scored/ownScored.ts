import { csvParseRows } from "d3";
import { catalogueOf } from "../catalogue/catalogueOf.js";
import { LinearScorer } from "../model/linearScorer.js";
import { readModelFiles, type ChosenFile } from "../model/modelFiles.js";
import { normaliseLabel } from "../multilabel/normalise.js";
import type { ScoredTask } from "./scoredTask.js";

/** Headings that a reader's table may give its texts and their labels, the usual one first. */
const textHeadings = ["text", "title", "description", "quotation", "question"];
const labelHeadings = ["label", "labels", "class", "genre", "genres", "tags"];

/**
 * Scores a reader's own table with a reader's own model: `model.json`, `model.onnx` and a CSV file with a column of
 * texts and one of labels (of a multi-label model several in a cell, divided by ; or | or ,). Rows without a text are left
 * out; a label that the model does not know counts for none.
 *
 * @param sha256 as for `readModelFiles`
 * @throws if a file is missing or not what it should be, the columns are not there, or no row has a label of the model
 */
export async function ownScored(
  files: readonly ChosenFile[],
  sha256: (bytes: Uint8Array) => Promise<string | null>,
): Promise<ScoredTask> {
  const table = files.find(({ name }) => name.toLowerCase().endsWith(".csv"));
  if (!table) throw new Error("missing file: a table (expected one file that ends in .csv)");
  const { description, onnx } = await readModelFiles(
    files.filter((file) => file !== table),
    sha256,
  );
  const [names = [], ...rows] = csvParseRows(new TextDecoder().decode(table.bytes).replace(/^\ufeff/, ""));
  const column = (headings: readonly string[]) => {
    const found = headings
      .map((heading) => names.findIndex((name) => name.trim().toLowerCase() === heading))
      .find((at) => at >= 0);
    if (found === undefined)
      throw new Error(
        `missing column: ${table.name} has ${names.join(", ") || "none"} (expected one of ${headings.join(", ")})`,
      );
    return found;
  };
  const [text, label] = [column(textHeadings), column(labelHeadings)];
  const id = names.indexOf("id");
  const { labels, kind, task, thresholds, certain = null } = description;
  const used = rows.flatMap((row, i) => {
    const title = row[text]?.trim() ?? "";
    return title === "" ? [] : [{ id: row[id]?.trim() || String(i + 1), title, said: row[label] ?? "" }];
  });
  const number = new Map(
    labels.flatMap((name, l) => [[name, l] as const, [normaliseLabel(name), l] as const]),
  );
  const numberOf = (said: string) => number.get(said.trim()) ?? number.get(normaliseLabel(said));
  const actual = used.map(({ said }) => {
    const parts = kind === "multilabel" ? said.split(/[;|,]/) : [said];
    return [...new Set(parts.flatMap((part) => numberOf(part) ?? []))];
  });
  if (!actual.some((own) => own.length > 0))
    throw new Error(
      `unknown labels: ${table.name}, column ${names[label]} (expected such as ${labels.slice(0, 3).join(", ")})`,
    );
  const { values } = await new LinearScorer(description, onnx.bytes).score(used.map(({ title }) => title));
  return {
    ...{ task: "own", title: `Your own model: ${task}`, noun: "text", nouns: "texts", labels, actual },
    kind: kind === "multilabel" ? "multi-label" : "single-label",
    final: "own",
    models: [{ key: "own", title: task, thresholds, certain, probabilities: values }],
    texts: catalogueOf(used),
    provenance: { usesSample: false, sources: [] },
  };
}

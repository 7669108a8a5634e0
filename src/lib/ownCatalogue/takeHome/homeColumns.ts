import type { TextTable } from "../../catalogue/readers/table.js";
import { modelVersion } from "../../inference/verdict.js";
import { isCertain, labelsGiven } from "../answers.js";
import type { Consensus, Opinion } from "../annotation.js";
import type { CatalogueModel } from "../catalogueTask.js";
import { distinctNames, type RenamedColumn } from "./distinctNames.js";
import type { Cell, CellKind } from "./tableWriter.js";

/** A column of the file that a reader takes home. */
export interface HomeColumn {
  name: string;
  kind: CellKind;
  /** Its cell in a row of the catalogue; a promise where that takes time. */
  cell: (row: number) => Cell | Promise<Cell>;
}

/** What columns are made from. */
export interface HomeSource {
  table: TextTable;
  model: Pick<CatalogueModel, "description" | "probabilities">;
  /** What annotators hold of a row. */
  consensus: (row: number) => Consensus | undefined;
  /** The words that speak most for what the model says of a row, where they are wanted. */
  evidence?: (row: number) => Promise<string>;
}

/**
 * Every column of the file as it came, then what the model and the annotators say: `label` (`labels`, joined by ";", where
 * there may be several), `probability` of the label (the first of several; where none is given, of the likeliest), `certain`
 * (does the answer lie within the range of certainty?), `evidence` where it is wanted, `model` (its version), `annotation`, `disputed`, `annotators`,
 * `annotated` (time of the latest annotation, ISO 8601), `sampling` (how the record came to be annotated first) and `note`.
 * What is not known is null.
 *
 * @returns the columns, and those that got another name: see `distinctNames`
 */
export function homeColumns({ table, model, consensus, evidence }: HomeSource): {
  columns: HomeColumn[];
  renamed: RenamedColumn[];
} {
  const added = [...answerColumns(model, evidence), ...annotationColumns(consensus)];
  const { names, renamed } = distinctNames(
    table.names,
    added.map(({ name }) => name),
  );
  const own = table.names.map((name, column): HomeColumn => ({
    ...{ name, kind: "text", cell: (row) => table.columns[column][row] },
  }));
  return { columns: [...own, ...added.map((column, i) => ({ ...column, name: names[i] }))], renamed };
}

function answerColumns(
  { description, probabilities }: HomeSource["model"],
  evidence: HomeSource["evidence"],
): HomeColumn[] {
  const { labels, kind } = description;
  const own = (row: number) => probabilities.subarray(row * labels.length, (row + 1) * labels.length);
  const unlessUnread = <Value>(row: number, cell: (of: Float32Array) => Value) =>
    Number.isNaN(probabilities[row * labels.length]) ? null : cell(own(row));
  const given = (of: Float32Array) => labelsGiven(description, of);
  const version = modelVersion(description);
  return [
    {
      ...{ name: kind === "multilabel" ? "labels" : "label", kind: "text" },
      cell: (row) =>
        unlessUnread(row, (of) =>
          given(of)
            .map((label) => labels[label])
            .join(";"),
        ),
    },
    {
      ...{ name: "probability", kind: "number" },
      cell: (row) =>
        unlessUnread(row, (of) => {
          const [first] = given(of);
          return first === undefined ? Math.max(...of) : of[first];
        }),
    },
    {
      ...{ name: "certain", kind: "flag" },
      cell: (row) => unlessUnread(row, (of) => isCertain(description, of, given(of))),
    },
    ...(evidence
      ? [
          {
            name: "evidence",
            kind: "text" as const,
            cell: (row: number) => unlessUnread(row, () => evidence(row)),
          },
        ]
      : []),
    { name: "model", kind: "text", cell: (row) => unlessUnread(row, () => version) },
  ];
}

function annotationColumns(consensus: HomeSource["consensus"]): HomeColumn[] {
  const text = (name: string, of: (held: Consensus) => string): HomeColumn => ({
    ...{ name, kind: "text" },
    cell: (row) => {
      const held = consensus(row);
      return held ? of(held) : null;
    },
  });
  const joined = (parts: readonly string[]) => [...new Set(parts.filter((part) => part !== ""))].join("; ");
  return [
    text("annotation", ({ opinion }) => opinionCell(opinion)),
    { name: "disputed", kind: "flag", cell: (row) => consensus(row)?.disputed ?? null },
    text("annotators", ({ annotations }) => joined(annotations.map(({ annotator }) => annotator))),
    text("annotated", ({ annotations }) => annotations[annotations.length - 1].at),
    text("sampling", ({ annotations }) => annotations[0].sampling),
    text("note", ({ annotations }) => joined(annotations.map(({ note }) => note))),
  ];
}

/** An opinion in a cell: its labels joined by ";", "none" of many labels, "unsure", or "no label fits". */
export function opinionCell(opinion: Opinion): string {
  if (opinion.kind === "unsure") return "unsure";
  if (opinion.kind === "unfit") return "no label fits";
  return opinion.labels.join(";") || "none";
}

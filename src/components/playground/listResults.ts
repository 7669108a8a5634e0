import { html } from "htl";
import type { CsvColumn } from "../../lib/csv.js";
import { count, decimal, percent, plural } from "../../lib/format.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { labelNames } from "../../lib/model/labelNames.js";
import { dataTable, type Column } from "../table.js";
import type { ScoredLine, ScoredLines } from "./scoredLines.js";
import type { PlaygroundTask } from "./tasks.js";

/** Characters of a text that a table shows; the CSV has it whole. */
const shownCharacters = 240;

/** The results of a list: a sentence, a table, and a CSV with a probability for every label. */
export function listResults(
  { noun, nouns }: PlaygroundTask,
  { description, lines: rows }: ScoredLines,
): HTMLElement {
  const columns = description.kind === "multilabel" ? labelColumns : classColumns(description);
  const heading = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const table = dataTable(rows, {
    columns: [
      { key: "line", label: "Line" },
      { key: "text", label: heading, width: "20rem", format: (text) => shortened(String(text)) },
      ...columns,
      ...(withMeaning(rows) ? [{ key: "read", label: "Read" } as const] : []),
    ],
    label: `Scored ${nouns}`,
    rowKey: ({ line }) => String(line),
    download: {
      label: "Download as CSV",
      filename: `scored-${nouns}.csv`,
      columns: csvColumns(noun, description, withMeaning(rows)),
    },
  });
  return html`<div>
    <p>${summary(rows, description, noun, nouns)}</p>
    ${table}
  </div>`;
}

/** Was more asked for than words? */
function withMeaning(rows: readonly ScoredLine[]): boolean {
  return rows.some(({ read }) => read !== null);
}

/** As `npm run score` names them: label or labels, then p_<label> for each label. */
function csvColumns(
  noun: string,
  { labels, kind }: ModelDescription,
  meaning: boolean,
): CsvColumn<ScoredLine>[] {
  const given: CsvColumn<ScoredLine> = {
    key: kind === "multilabel" ? "labels" : "label",
    value: ({ given }) => given.map(({ label }) => label).join(";"),
  };
  return [
    { key: "line" },
    { key: noun, value: ({ text }) => text },
    given,
    ...labels.map((label, column) => ({
      key: `p_${label}`,
      value: ({ probabilities }: ScoredLine) => probabilities[column],
    })),
    ...(meaning ? [{ key: "read" } as const] : []),
  ];
}

function classColumns(description: ModelDescription): Column<ScoredLine>[] {
  const { labels } = description;
  const names = labelNames(description);
  return [
    {
      key: "label",
      label: "Label",
      value: ({ first }) => first.name,
    },
    ...labels.map((label, column) => ({
      key: `p_${label}`,
      label: `P(${names[column]})`,
      value: ({ probabilities }: ScoredLine) => probabilities[column],
      format: (value: unknown) => decimal(value as number),
    })),
  ];
}

const labelColumns: Column<ScoredLine>[] = [
  {
    key: "labels",
    label: "Labels that reach their threshold",
    width: "16rem",
    value: ({ given }) => given.map(({ name }) => name).join(", "),
    format: (_, { given, first: { name, probability } }) => {
      if (given.length > 0)
        return given.map(({ name, probability }) => `${name} ${percent(probability, 0)}`).join(", ");
      return html`<span class="status">none; nearest ${name} ${percent(probability, 0)}</span>`;
    },
  },
  { key: "count", label: "Number", value: ({ given }) => given.length },
  {
    key: "highest",
    label: "Highest P",
    value: ({ probabilities }) => Math.max(...probabilities),
    format: (value) => decimal(value as number),
  },
];

function summary(
  rows: readonly ScoredLine[],
  description: ModelDescription,
  noun: string,
  nouns: string,
): string {
  const { labels, kind } = description;
  const names = labelNames(description);
  const labelled = (label: string) => rows.filter(({ first }) => first.label === label).length;
  const all = plural(rows.length, noun, nouns);
  if (kind === "binary") {
    return `${count(labelled(labels[1]))} of ${all} are labelled ${names[1]}.`;
  }
  if (kind === "multiclass")
    return `Of ${all}, ${labels.map((label, i) => `${count(labelled(label))} ${names[i]}`).join(", ")}.`;
  const without = rows.filter(({ given }) => given.length === 0).length;
  const given = rows.reduce((sum, row) => sum + row.given.length, 0);
  return `${decimal(given / Math.max(1, rows.length), 1)} labels a ${noun} on average; ${count(without)} of ${all} without any.`;
}

function shortened(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text;
}

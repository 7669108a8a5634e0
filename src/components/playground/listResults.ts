import { html } from "htl";
import type { CsvColumn } from "../../lib/csv.js";
import { count, decimal, percent, plural } from "../../lib/format.js";
import { labelNames, type ModelDescription } from "../../lib/model/description.js";
import { rankLabels } from "../../lib/model/ranking.js";
import type { ScoredTexts } from "../../workers/scoring/start.js";
import { csvBlob, downloadButton } from "../csv.js";
import { dataTable, type Column } from "../table.js";
import type { PlaygroundTask } from "./tasks.js";

/** Characters of a text that a table shows; the CSV has it whole. */
const shownCharacters = 240;

interface ScoredLine {
  line: number;
  text: string;
  /** The label that a single-label model decides for, or all that reach their threshold, most probable first. */
  labels: string[];
  /** Probability of each label, in the order of the description. */
  probabilities: Float32Array;
}

/** The results of a list: a sentence, a table, and a CSV with a probability for every label. */
export function listResults(
  { noun, nouns }: PlaygroundTask,
  description: ModelDescription,
  texts: readonly string[],
  { texts: scored, values }: ScoredTexts,
): HTMLElement {
  const { labels, kind } = description;
  const rows = texts.slice(0, scored).map((text, i): ScoredLine => {
    const probabilities = values.subarray(i * labels.length, (i + 1) * labels.length);
    const given = rankLabels(description, probabilities).filter((each) => each.given);
    return {
      line: i + 1,
      text,
      labels: given.map(({ label }) => label),
      probabilities,
    };
  });
  const columns = kind === "multilabel" ? labelColumns(description) : classColumns(description);
  const heading = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const table = dataTable(rows, {
    columns: [
      { key: "line", label: "Line" },
      { key: "text", label: heading, width: "20rem", format: (text) => shortened(String(text)) },
      ...columns,
    ],
    label: `Scored ${nouns}`,
    rowKey: ({ line }) => String(line),
  });
  return html`<div>
    <p>
      ${summary(rows, description, noun, nouns)}
      ${downloadButton("Download as CSV", `scored-${nouns}.csv`, () => csvBlob(rows, csvColumns(noun, description)))}
    </p>
    ${table}
  </div>`;
}

/** As `npm run score` names them: label or labels, then p_<label> for each label. */
function csvColumns(noun: string, { labels, kind }: ModelDescription): CsvColumn<ScoredLine>[] {
  const given: CsvColumn<ScoredLine> =
    kind === "multilabel"
      ? { key: "labels", value: ({ labels }) => labels.join(";") }
      : { key: "label", value: ({ labels }) => labels[0] };
  return [
    { key: "line" },
    { key: noun, value: ({ text }) => text },
    given,
    ...labels.map((label, column) => ({
      key: `p_${label}`,
      value: ({ probabilities }: ScoredLine) => probabilities[column],
    })),
  ];
}

function classColumns(description: ModelDescription): Column<ScoredLine>[] {
  const { labels } = description;
  const names = labelNames(description);
  return [
    {
      key: "label",
      label: "Label",
      value: (row) => names[labels.indexOf(row.labels[0])],
    },
    ...labels.map((label, column) => ({
      key: `p_${label}`,
      label: `P(${names[column]})`,
      value: ({ probabilities }: ScoredLine) => probabilities[column],
      format: (value: unknown) => decimal(value as number),
    })),
  ];
}

function labelColumns(description: ModelDescription): Column<ScoredLine>[] {
  const best = ({ probabilities }: ScoredLine) => rankLabels(description, probabilities)[0];
  return [
    {
      key: "labels",
      label: "Labels that reach their threshold",
      width: "16rem",
      format: (_, row) => {
        const given = rankLabels(description, row.probabilities).filter((each) => each.given);
        if (given.length > 0)
          return given.map(({ name, probability }) => `${name} ${percent(probability, 0)}`).join(", ");
        const { name, probability } = best(row);
        return html`<span class="status">none; nearest ${name} ${percent(probability, 0)}</span>`;
      },
    },
    { key: "count", label: "Number", value: ({ labels }) => labels.length },
    {
      key: "highest",
      label: "Highest P",
      value: ({ probabilities }) => Math.max(...probabilities),
      format: (value) => decimal(value as number),
    },
  ];
}

function summary(
  rows: readonly ScoredLine[],
  description: ModelDescription,
  noun: string,
  nouns: string,
): string {
  const { labels, kind } = description;
  const names = labelNames(description);
  const labelled = (label: string) => rows.filter((row) => row.labels[0] === label).length;
  const all = plural(rows.length, noun, nouns);
  if (kind === "binary") {
    return `${count(labelled(labels[1]))} of ${all} are labelled ${names[1]}.`;
  }
  if (kind === "multiclass")
    return `Of ${all}, ${labels.map((label, i) => `${count(labelled(label))} ${names[i]}`).join(", ")}.`;
  const without = rows.filter((row) => row.labels.length === 0).length;
  const given = rows.reduce((sum, row) => sum + row.labels.length, 0);
  return `${decimal(given / Math.max(1, rows.length), 1)} labels a ${noun} on average; ${count(without)} of ${all} without any.`;
}

function shortened(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text;
}

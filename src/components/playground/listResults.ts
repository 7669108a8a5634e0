import { html } from "htl";
import type { CsvColumn } from "../../lib/csv.js";
import { count, decimal, percent, plural } from "../../lib/format.js";
import type { ModelDescription } from "../../lib/model/description.js";
import { rankLabels } from "../../lib/model/ranking.js";
import { decide } from "../../lib/model/scorer.js";
import type { ScoredTexts } from "../../workers/modelsClient.js";
import { csvBlob, downloadButton } from "../csv.js";
import { labelName } from "../palette.js";
import { dataTable, type Column } from "../table.js";
import type { PlaygroundTask } from "./tasks.js";

/** Characters of a text that a table shows; the CSV has it whole. */
const shownCharacters = 240;

interface ScoredLine {
  line: number;
  text: string;
  /** The label of a binary model, or all labels that reach their threshold, most probable first. */
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
      labels: kind === "binary" ? [decide(description, probabilities[1])] : given.map(({ label }) => label),
      probabilities,
    };
  });
  const columns = kind === "binary" ? binaryColumns(description) : labelColumns(description);
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
    kind === "binary"
      ? { key: "label", value: ({ labels }) => labels[0] }
      : { key: "labels", value: ({ labels }) => labels.join(";") };
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

function binaryColumns({ labels }: ModelDescription): Column<ScoredLine>[] {
  return [
    {
      key: "label",
      label: "Label",
      value: ({ labels }) => labels[0],
      format: (value) => labelName(String(value)),
    },
    ...labels.map((label, column) => ({
      key: `p_${label}`,
      label: `P(${labelName(label)})`,
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
          return given
            .map(({ label, probability }) => `${labelName(label)} ${percent(probability, 0)}`)
            .join(", ");
        const { label, probability } = best(row);
        return html`<span class="status">none; nearest ${labelName(label)} ${percent(probability, 0)}</span>`;
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
  { labels, kind }: ModelDescription,
  noun: string,
  nouns: string,
): string {
  const all = plural(rows.length, noun, nouns);
  if (kind === "binary") {
    const second = rows.filter((row) => row.labels[0] === labels[1]).length;
    return `${count(second)} of ${all} are labelled ${labelName(labels[1])}.`;
  }
  const without = rows.filter((row) => row.labels.length === 0).length;
  const given = rows.reduce((sum, row) => sum + row.labels.length, 0);
  return `${decimal(given / Math.max(1, rows.length), 1)} labels a ${noun} on average; ${count(without)} of ${all} without any.`;
}

function shortened(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text;
}

import type { ModelDescription } from "../../src/lib/model/description.js";
import { decide, type Scorer } from "../../src/lib/model/scorer.js";
import type { Output } from "./output.js";
import type { InputRow, RowReader } from "./rows.js";

/** What became of the rows. */
export interface ScoreCounts {
  rows: number;
  /** Rows whose text is blank: they get no label and no probability. */
  blank: number;
}

const batchRows = 2000;

/** Columns that scoring adds: the label, and the probability of each label. */
export function addedColumns({ labels }: ModelDescription): string[] {
  return ["label", ...labels.map((label) => `p_${label}`)];
}

/** Scores all rows in batches and writes them with the added columns, in order. */
export async function scoreRows(
  reader: RowReader,
  scorer: Scorer,
  output: Output,
  onProgress: (rows: number) => void = () => undefined,
): Promise<ScoreCounts> {
  const counts = { rows: 0, blank: 0 };
  const flush = async (batch: InputRow[]) => {
    if (counts.rows === 0) await output.write(reader.heading());
    if (batch.length === 0) return;
    const { description } = scorer;
    const { labels, values } = await scorer.score(batch.map(({ text }) => text));
    const lines = batch.map((row, i) => {
      if (row.text.trim() === "") {
        counts.blank++;
        return row.extended(["", ...labels.map(() => "")]);
      }
      const probabilities = Array.from(values.subarray(i * labels.length, (i + 1) * labels.length));
      return row.extended([decide(description, probabilities[1]), ...probabilities.map(rounded)]);
    });
    await output.write(lines.join(""));
    counts.rows += batch.length;
    onProgress(counts.rows);
  };
  let batch: InputRow[] = [];
  for await (const row of reader.rows) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    await flush(batch);
    batch = [];
  }
  await flush(batch);
  return counts;
}

/** Six decimals: finer than the scorers agree on, short in a file. */
function rounded(probability: number): number {
  return Math.round(probability * 1e6) / 1e6;
}

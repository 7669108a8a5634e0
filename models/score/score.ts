import type { Scorer } from "../../src/lib/model/scorer.js";
import { scoredCells } from "./columns.js";
import type { Write } from "./output.js";
import type { InputRow, RowReader } from "./rows.js";

/** What became of the rows. */
export interface ScoreCounts {
  rows: number;
  /** Rows whose text is blank: they get no label and no probability. */
  blank: number;
}

const batchRows = 2000;

/**
 * Scores all rows in batches and writes them with the added columns (see `addedColumns`), in order.
 *
 * @param top how many labels to name, in place of a column for each
 */
export async function scoreRows(
  reader: RowReader,
  scorer: Scorer,
  write: Write,
  onProgress: (rows: number) => void = () => undefined,
  top?: number,
): Promise<ScoreCounts> {
  const counts = { rows: 0, blank: 0 };
  const flush = async (batch: InputRow[]) => {
    if (counts.rows === 0) await write(reader.heading());
    if (batch.length === 0) return;
    const cells = scoredCells(scorer.description, top);
    const { labels, values } = await scorer.score(batch.map(({ text }) => text));
    const lines = batch.map((row, i) => {
      if (row.text.trim() === "") {
        counts.blank++;
        return row.extended(cells.blank);
      }
      const probabilities = Array.from(values.subarray(i * labels.length, (i + 1) * labels.length));
      return row.extended(cells.of(probabilities));
    });
    await write(lines.join(""));
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

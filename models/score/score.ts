import type { Reject } from "../../src/lib/catalogue/readers/table.js";
import type { Scorer } from "../../src/lib/model/scorer.js";
import type { OutputKind, Piece, ScoredRows } from "./kinds/kind.js";
import type { OpenRows, TextRows } from "./rows.js";

/** What became of the rows. */
export interface ScoreCounts {
  rows: number;
  /** Rows whose text is blank: they get no label and no probability. */
  blank: number;
  /** Rows by what the kind of output made of them. */
  further: Record<string, number>;
}

/** Where scored rows go, and who hears of the others. */
export interface ScoreTargets {
  kind: OutputKind;
  /** Takes a piece of the output. */
  write: (piece: Piece) => Promise<void>;
  /** Takes a piece of a further file of the kind, by its name. */
  writeFurther?: (file: string, piece: Piece) => Promise<void>;
  /** Called with each row that cannot be used; it may stop the scoring by an error. */
  onReject?: (reject: Reject) => void | Promise<void>;
  /** Called with the number of rows scored so far. */
  onProgress?: (rows: number) => void;
}

/** Scores all rows, batch by batch, and writes them in order. */
export async function scoreRows(rows: OpenRows, scorer: Scorer, targets: ScoreTargets): Promise<ScoreCounts> {
  const { kind, write, writeFurther, onReject, onProgress } = targets;
  const counts: ScoreCounts = { rows: 0, blank: 0, further: {} };
  await write(kind.heading(rows.names));
  for await (const read of rows.batches()) {
    for (const reject of read.batch.rejects) await onReject?.(reject);
    const scored = await scoredRows(read, scorer);
    const { output, further = {}, counts: own = {} } = kind.rows(scored);
    await write(output);
    for (const [file, piece] of Object.entries(further)) await writeFurther?.(file, piece);
    for (const [what, count] of Object.entries(own))
      counts.further[what] = (counts.further[what] ?? 0) + count;
    counts.rows += read.batch.rows;
    counts.blank += scored.probabilities.filter((each) => each === undefined).length;
    onProgress?.(counts.rows);
  }
  if (kind.end) await write(kind.end());
  return counts;
}

async function scoredRows({ batch, texts }: TextRows, scorer: Scorer): Promise<ScoredRows> {
  const { labels, values } = await scorer.score(texts);
  const probabilities = texts.map((text, row) =>
    text.trim() === ""
      ? undefined
      : Array.from(values.subarray(row * labels.length, (row + 1) * labels.length)),
  );
  return { batch, probabilities };
}

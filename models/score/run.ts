import { stringify } from "csv-stringify/sync";
import type { Reject } from "../../src/lib/catalogue/readers/table.js";
import type { Input, PartRange } from "./input/input.js";
import type { RunState } from "./output/journal.js";
import type { RunOutput } from "./output/runOutput.js";
import type { OutputKind } from "./kinds/kind.js";
import { rejectLines } from "./rejects.js";
import { TextSample } from "./sample.js";
import type { Pool } from "./worker/openPool.js";
import type { ScoredPart } from "./worker/partScorer.js";

/** Where the pieces of the output go. */
export type PartWriter = Pick<RunOutput, "begun" | "lengths" | "write" | "keep">;

/** Who hears of the rows. */
export interface RunListeners {
  /** Called with each row that cannot be used; it may stop the run by an error. */
  onReject?: (reject: Reject) => void;
  /** Columns of the further files of the kind of output, by name. */
  further?: OutputKind["further"];
  /** Called after each part, with how far the run has come. */
  onProgress?: (state: RunState) => void;
}

const nothing: RunState = {
  next: 0,
  lengths: {},
  rows: 0,
  blank: 0,
  counts: {},
  lines: 0,
  hasColumn: false,
  rejects: { count: 0 },
  sample: [],
  notes: [],
  isWhole: false,
};

/** Scores the parts of a range, several at once, and writes them in order; goes on where an earlier run has ended. */
export async function runParts(
  input: Pick<Input, "parts">,
  range: PartRange,
  pool: Pool,
  output: PartWriter,
  { onReject, onProgress, further = {} }: RunListeners,
): Promise<RunState> {
  const begun = output.begun ?? { ...nothing, next: range.from };
  for (const [file, columns] of Object.entries(further))
    if (output.lengths[file] === 0) await output.write(file, Buffer.from(stringify([columns])));
  const sample = new TextSample(begun.sample);
  const notes = [...begun.notes];
  let state = begun;
  const accept = async (scored: ScoredPart) => {
    const rejects = scored.rejects.map((reject) => ({ ...reject, at: reject.at + state.lines }));
    rejects.forEach((reject) => onReject?.(reject));
    const { output: at = 0 } = output.lengths;
    if (scored.note !== undefined) notes.push({ note: scored.note, at });
    await output.write("output", scored.output);
    for (const [file, rows] of Object.entries(scored.further)) {
      const lines = rows.map(({ at, cells }) => [at + state.lines, ...cells]);
      await output.write(file, Buffer.from(stringify(lines)));
    }
    if (rejects.length > 0)
      await output.write("rejects", Buffer.from(rejectLines(rejects, state.rejects.count === 0)));
    sample.add(scored.sample);
    state = {
      next: scored.index + 1,
      lengths: output.lengths,
      rows: state.rows + scored.rows,
      blank: state.blank + scored.blank,
      counts: sums(state.counts, scored.counts),
      lines: state.lines + scored.lines,
      hasColumn: state.hasColumn || scored.hasColumn,
      rejects: {
        count: state.rejects.count + rejects.length,
        ...firstReject(state.rejects.first ?? rejects.at(0)),
      },
      sample: sample.texts,
      notes,
      isWhole: false,
    };
    await output.keep(state);
    onProgress?.(state);
  };

  const underWay: Promise<ScoredPart>[] = [];
  if (!begun.isWhole)
    for await (const part of input.parts({ from: begun.next, to: range.to })) {
      const scored = pool.score(part);
      // It is waited for in its turn, after an error of another perhaps.
      scored.catch(() => undefined);
      underWay.push(scored);
      if (underWay.length >= pool.size) await accept(await (underWay.shift() as Promise<ScoredPart>));
    }
  for (const scored of underWay) await accept(await scored);
  return { ...state, isWhole: true };
}

function sums(
  before: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Record<string, number> {
  const all = { ...before };
  for (const [what, count] of Object.entries(more)) all[what] = (all[what] ?? 0) + count;
  return all;
}

function firstReject(first: Reject | undefined): { first?: Reject } {
  return first ? { first: { ...first, raw: "" } } : {};
}

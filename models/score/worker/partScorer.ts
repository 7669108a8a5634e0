import { gzipSync } from "node:zlib";
import { readPart } from "../../../src/lib/catalogue/readers/parts/readPart.js";
import type { Batch, Reject } from "../../../src/lib/catalogue/readers/table.js";
import type { Scorer } from "../../../src/lib/model/scorer.js";
import { addedCells, type AddedCells } from "../columns.js";
import type { Part } from "../input/part.js";
import { fittingRows } from "../input/fittingRows.js";
import type { OutputKind, Piece } from "../kinds/kind.js";
import { outputKind } from "../kinds/outputKind.js";
import { openScorer } from "../model.js";
import { sampled, type SampledText } from "../sample.js";
import { requireFree, textsOf } from "../texts.js";
import type { ScoringSettings } from "./settings.js";

/** What became of a part of the input. */
export interface ScoredPart {
  index: number;
  output: Uint8Array;
  /** Pieces of further files of the kind of output. */
  further: Readonly<Record<string, Uint8Array>>;
  rows: number;
  /** Rows whose text is blank: they get no label and no probability. */
  blank: number;
  /** Rows by what the kind of output made of them. */
  counts: Readonly<Record<string, number>>;
  rejects: readonly Reject[];
  /** Lines or records of the part, by which those of later parts are numbered; 0 where rows have their numbers. */
  lines: number;
  /** Has a row of it the column with the text? */
  hasColumn: boolean;
  sample: readonly SampledText[];
}

/** Reads a part of the input, scores its rows, and writes them as a piece of the output. */
export class PartScorer {
  readonly #settings: ScoringSettings;
  readonly #scorer: Scorer;
  readonly #added: AddedCells;
  readonly #kind: OutputKind;

  constructor(settings: ScoringSettings, scorer: Scorer) {
    this.#settings = settings;
    this.#scorer = scorer;
    this.#added = addedCells(scorer.description, settings.top);
    this.#kind = outputKind(settings, this.#added);
  }

  static async open(settings: ScoringSettings): Promise<PartScorer> {
    return new PartScorer(settings, await openScorer(settings));
  }

  async score(part: Part): Promise<ScoredPart> {
    const { names, column, name, gzip, samples } = this.#settings;
    const read = await this.#read(part);
    requireFree(read.names, this.#added.names, name);
    const batch = this.#kind.isTable ? fittingRows(read, names) : read;
    const texts = textsOf(batch, column);
    const probabilities = await this.#probabilities(texts);
    const bytes = "bytes" in part ? { bytes: part.bytes } : {};
    const { output, further = {}, counts = {} } = this.#kind.rows({ batch, probabilities, ...bytes });
    const packed = (piece: Piece) => (gzip ? gzipSync(piece) : bytesOf(piece));
    const heading = part.index === 0 ? [this.#kind.heading(names)] : [];
    return {
      index: part.index,
      output: packed(Buffer.concat([...heading, output].map(bytesOf))),
      further: Object.fromEntries(Object.entries(further).map(([file, piece]) => [file, bytesOf(piece)])),
      rows: batch.rows,
      blank: probabilities.filter((each) => each === undefined).length,
      counts,
      rejects: batch.rejects.map(({ at, problem, detail, raw }) => ({ at, problem, detail, raw })),
      lines: this.#lines(part, read),
      hasColumn: read.names.includes(column),
      sample: samples ? sampled(part.index, texts, probabilities) : [],
    };
  }

  #read(part: Part): Batch | Promise<Batch> {
    const { layout } = this.#settings;
    if ("batch" in part) return part.batch;
    if (!layout) throw new Error(`unreadable part: ${part.index} (expected the layout of its file)`);
    // A row that does not fit a table is given back as it stood.
    return readPart(part, layout, this.#kind.readsSource || layout.format === "jsonl");
  }

  #lines(part: Part, { rows, rejects }: Batch): number {
    const { layout } = this.#settings;
    if (!("bytes" in part) || !layout) return 0;
    if (layout.format === "marc" || layout.format === "marcxml") return rows + rejects.length;
    return occurrences(part.bytes, layout.lineEnd.charCodeAt(0));
  }

  async #probabilities(texts: readonly string[]): Promise<(readonly number[] | undefined)[]> {
    const { labels, values } = await this.#scorer.score(texts);
    return texts.map((text, row) =>
      text.trim() === ""
        ? undefined
        : Array.from(values.subarray(row * labels.length, (row + 1) * labels.length)),
    );
  }
}

function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === "string" ? Buffer.from(piece) : piece;
}

function occurrences(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

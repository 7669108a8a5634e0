import { gzipSync } from "node:zlib";
import {
  readRowGroup,
  storedValues,
  type ParquetFile,
} from "../../../src/lib/catalogue/readers/columnar/parquetFile.js";
import { readPart } from "../../../src/lib/catalogue/readers/parts/readPart.js";
import type { Batch, Reject } from "../../../src/lib/catalogue/readers/table.js";
import type { Scorer } from "../../../src/lib/model/scorer.js";
import { addedCells, type AddedCells } from "../columns.js";
import type { Part } from "../input/part.js";
import { openParquetFile } from "../input/parquetInput.js";
import { fittingRows } from "../input/fittingRows.js";
import { bytesOf, type FurtherRow, type OutputKind, type Piece, type ScoredRows } from "../kinds/kind.js";
import { outputKind } from "../kinds/outputKind.js";
import { openScorer } from "../model.js";
import { sampled, type SampledText } from "../sample.js";
import { requireFree, textsOf } from "../texts.js";
import type { ScoringSettings } from "./settings.js";

/** What became of a part of the input. */
export interface ScoredPart {
  index: number;
  output: Uint8Array;
  /** Rows of further files of the kind of output. */
  further: Readonly<Record<string, readonly FurtherRow[]>>;
  rows: number;
  /** Rows whose text is blank: they get no label and no probability. */
  blank: number;
  /** Rows by what the kind of output made of them. */
  counts: Readonly<Record<string, number>>;
  /** What the end of the output must know of the piece. */
  note?: unknown;
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
  #opened: Promise<ParquetFile> | undefined;

  constructor(settings: ScoringSettings, scorer: Scorer) {
    this.#settings = settings;
    this.#scorer = scorer;
    this.#added = addedCells(scorer.description, settings.top);
    this.#kind = outputKind(settings, this.#added, scorer.description);
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
    const raw = await this.#raw(part);
    const { output, further = {}, counts = {}, note } = this.#kind.rows({ batch, probabilities, ...raw });
    const packed = (piece: Piece) => (gzip ? gzipSync(piece) : bytesOf(piece));
    const heading = part.index === 0 ? this.#kind.heading(names) : "";
    return {
      index: part.index,
      output: packed(Buffer.concat([heading, output].map(bytesOf))),
      further,
      rows: batch.rows,
      blank: probabilities.filter((each) => each === undefined).length,
      counts,
      ...(note !== undefined && { note }),
      rejects: batch.rejects.map(({ at, problem, detail, raw }) => ({ at, problem, detail, raw })),
      lines: this.#lines(part, read),
      hasColumn: read.names.includes(column),
      sample: samples ? sampled(part.index, texts, probabilities) : [],
    };
  }

  async #read(part: Part): Promise<Batch> {
    const { layout } = this.#settings;
    if ("batch" in part) return part.batch;
    if ("rowGroup" in part) return readRowGroup(await this.#parquet(), part.rowGroup);
    if (!layout) throw new Error(`unreadable part: ${part.index} (expected the layout of its file)`);
    // A row that does not fit a table is given back as it stood.
    return readPart(part, layout, this.#kind.readsSource || layout.format === "jsonl");
  }

  async #raw(part: Part): Promise<Pick<ScoredRows, "bytes" | "stored">> {
    if ("bytes" in part) return { bytes: part.bytes };
    const { format, columns = [] } = this.#settings;
    if (!("rowGroup" in part) || format !== "parquet") return {};
    const names = columns.map((column) => column.name);
    return { stored: await storedValues(await this.#parquet(), part.rowGroup, names) };
  }

  #parquet(): Promise<ParquetFile> {
    const { input, name } = this.#settings;
    return (this.#opened ??= openParquetFile(input, name));
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

function occurrences(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

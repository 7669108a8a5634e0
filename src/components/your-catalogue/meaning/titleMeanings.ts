import { doubtOrder } from "../../../lib/ownCatalogue/seekingOrders.js";
import { TitleVectors } from "../../../lib/ownCatalogue/meaning/titleVectors.js";
import type { Arrival } from "../../../workers/download.js";
import { EncoderClient } from "../../../workers/encoder/start.js";
import { storageProblem } from "../kept/storageProblem.js";
import type { CatalogueWorkspace } from "../workspace.js";
import { KeptTitleVectors } from "./keptTitleVectors.js";
import type { MeaningReader } from "./meaningReader.js";

/** Titles that are read at once, before the rest is read behind the reader's back. */
export const atOnce = 1000;

/** Most titles that are read: what a page can hold, and some twenty minutes. */
export const mostRead = 50_000;

/** Titles that the encoder reads before the page is told. */
const portion = 64;

/**
 * Reads the titles of a catalogue for their meaning, by the sentence encoder and when asked to: the most doubtful first, so
 * that what is most worth knowing is known soon. Emits "input" with every portion of titles, and whenever it begins or stops;
 * the workspace is told when the first thousand, and when all, have been read.
 */
export class TitleMeanings extends EventTarget implements MeaningReader {
  vectors: TitleVectors | null = null;
  reading = false;
  arrival: Arrival | null = null;
  problem: string | null = null;
  keepingProblem: string | null = null;
  readonly #workspace: CatalogueWorkspace;
  #encoder: EncoderClient | undefined;
  #kept: KeptTitleVectors | undefined;
  #stopping: AbortController | null = null;
  /** Rows that somebody waits for. */
  readonly #wanted = new Set<number>();
  #order: { revision: number; rows: Int32Array; next: number } | undefined;
  #catalogue = -1;

  constructor(workspace: CatalogueWorkspace) {
    super();
    this.#workspace = workspace;
    workspace.addEventListener("input", () => {
      if (workspace.revision.catalogue !== this.#catalogue) this.#begin();
    });
  }

  get total(): number {
    const titles = this.#workspace.catalogue?.title ?? [];
    return Math.min(
      mostRead,
      titles.reduce((sum, title) => sum + Number(title !== ""), 0),
    );
  }

  get done(): number {
    return this.vectors?.size ?? 0;
  }

  missing(): Promise<number | null> {
    return this.#client()
      .missing()
      .catch(() => null);
  }

  async start(): Promise<void> {
    if (this.reading || !this.#workspace.catalogue) return;
    const stopping = new AbortController();
    this.#stopping = stopping;
    Object.assign(this, { reading: true, problem: null, arrival: { bytes: 0, total: null } });
    this.#changed();
    try {
      await this.#read(stopping.signal);
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    } finally {
      if (this.#stopping === stopping) Object.assign(this, { reading: false, arrival: null });
      this.#changed();
    }
  }

  stop(): void {
    this.#stopping?.abort();
  }

  async ready(rows: readonly number[], onProgress: () => void): Promise<void> {
    const enough = () =>
      this.done >= Math.min(atOnce, this.total) && rows.every((row) => this.vectors?.has(row) ?? false);
    rows.forEach((row) => this.#wanted.add(row));
    const reading = this.start();
    while (!enough() && this.reading) {
      await Promise.race([
        reading,
        new Promise((done) => this.addEventListener("input", done, { once: true })),
      ]);
      onProgress();
    }
    if (this.problem !== null) throw new Error(this.problem);
  }

  /** Takes up the vectors that an earlier visit kept of the same titles, where there are any. */
  async restore(): Promise<void> {
    const { file, mapping, catalogue } = this.#workspace;
    if (!catalogue || !file?.sha256 || mapping.title === undefined) return;
    const kept = (this.#kept ??= new KeptTitleVectors(file.sha256, mapping.title));
    await this.#keeping(async () => {
      const found = await kept.restored(catalogue.size, () => this.#client().identity());
      if (!found || this.#kept !== kept || this.done > 0) return;
      this.vectors = found;
      this.#workspace.tell("meaning");
    });
    this.#changed();
  }

  /** Forgets what belongs to another catalogue. */
  #begin(): void {
    this.stop();
    this.#catalogue = this.#workspace.revision.catalogue;
    this.#wanted.clear();
    this.#order = undefined;
    this.#kept = undefined;
    Object.assign(this, {
      vectors: null,
      reading: false,
      problem: null,
      keepingProblem: null,
      arrival: null,
    });
    this.#stopping = null;
    void this.restore();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const workspace = this.#workspace;
    const { catalogue } = workspace;
    if (!catalogue) return;
    const encoder = this.#client();
    const { description } = await encoder.load((arrival) => {
      this.arrival = { ...arrival };
      this.#changed();
    });
    if (signal.aborted) return;
    this.arrival = null;
    const vectors = (this.vectors ??= new TitleVectors(catalogue.size, description.dimensions));
    const identity = description.onnx.sha256;
    let told = vectors.size >= atOnce;
    for (let rows = this.#next(); rows.length > 0 && !signal.aborted; rows = this.#next()) {
      const texts = rows.map((row) => catalogue.title[row]);
      const { values } = await encoder.encode(texts, { signal });
      if (signal.aborted) break;
      vectors.add(rows, values);
      for (const row of rows) this.#wanted.delete(row);
      if (!told && vectors.size >= atOnce) {
        told = true;
        workspace.tell("meaning");
      }
      await this.#keeping(() => this.#kept?.keep(vectors, identity, false));
      this.#changed();
    }
    await this.#keeping(() => this.#kept?.keep(vectors, identity, true));
    if (workspace.catalogue === catalogue) workspace.tell("meaning");
  }

  /** The rows to read next: those that somebody waits for, then the most doubtful. */
  #next(): number[] {
    const open = (row: number) => this.vectors?.has(row) !== true;
    const { catalogue, models, revision } = this.#workspace;
    const titles = catalogue?.title ?? [];
    const wanted = [...this.#wanted].filter((row) => open(row) && titles[row] !== "").slice(0, portion);
    if (wanted.length > 0) return wanted;
    if (this.done >= mostRead) return [];
    if (this.#order?.revision !== revision.models) {
      const titled = titles.flatMap((title, row) => (title === "" ? [] : row));
      const rows = models.length > 0 ? doubtOrder(models[0], titled) : Int32Array.from(titled);
      this.#order = { revision: revision.models, rows, next: 0 };
    }
    const order = this.#order;
    const rows: number[] = [];
    for (; order.next < order.rows.length && rows.length < portion; order.next++)
      if (open(order.rows[order.next])) rows.push(order.rows[order.next]);
    return rows;
  }

  async #keeping(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.keepingProblem = storageProblem(error);
    }
  }

  #client(): EncoderClient {
    return (this.#encoder ??= new EncoderClient(this.#workspace.site.encoder));
  }

  #changed(): void {
    this.dispatchEvent(new Event("input"));
  }
}

import type { Catalogue } from "../../lib/catalogue/catalogue.js";
import type { Term } from "../../lib/catalogue/records/terms.js";
import type { Found, TextTable } from "../../lib/catalogue/readers/table.js";
import type { MeasuredFit } from "../../lib/modelFit/measuredFit.js";
import {
  annotationsAbout,
  consensusByRecord,
  standingAnnotations,
  unitedEvents,
  type Annotation,
  type AnnotationEvent,
  type Consensus,
  type Opinion,
  type Sampling,
} from "../../lib/ownCatalogue/annotation.js";
import {
  actualLabels,
  catalogueTask,
  type CatalogueModel,
  type CatalogueTask,
} from "../../lib/ownCatalogue/catalogueTask.js";
import { chanceOrder } from "../../lib/ownCatalogue/chanceOrder.js";
import { guessedLabelMap, labelsFound, type LabelMap } from "../../lib/ownCatalogue/labelMap.js";
import { columnOf, mappedCatalogue, type Mapping } from "../../lib/ownCatalogue/mappedCatalogue.js";
import type { Citation } from "../../lib/ownCatalogue/report/citation.js";
import { recordKeys } from "../../lib/ownCatalogue/recordKeys.js";
import type { MeaningReader } from "./meaning/meaningReader.js";
import type { TaughtModel } from "./teach/taughtModel.js";
import { eachRow } from "../../lib/steps.js";
import type { EncoderUrls } from "../../workers/encoder/files.js";
import { inSteps } from "../../workers/inSteps.js";

/** A reader's file that has been read. */
export interface CatalogueFile {
  name: string;
  /** Digest of its bytes in hexadecimal, null on pages that came over no safe connection. */
  sha256: string | null;
  table: TextTable;
  /** How it was read. */
  found: Found;
  /** Where it was opened in this visit: the file itself, and the line or number of the record of each row. */
  opened?: { file: Blob; at: readonly number[] };
}

/** Files of the site that tabs fetch when they need them. */
export interface SiteFiles {
  /** Addresses of the sentence encoder's files. */
  encoder: Omit<EncoderUrls, "wasm">;
  /** Held-out texts of each task with what its models say: see `unpackScored`. */
  scored: Readonly<Record<string, { arrayBuffer(): Promise<ArrayBuffer> }>>;
  /** What it cost measured catalogues that their titles are unlike the model's. */
  fit: { json(): Promise<MeasuredFit> };
  /** The terms of each task's labels, as pairs. */
  terms: Readonly<Record<string, [label: string, terms: Term[]][]>>;
  /** How the workbench wants to be cited. */
  citation: Citation;
}

/** Some records that the reader singled out: a tag for each row, 1 where it belongs, and what they are in words. */
export interface Selection {
  rows: Uint8Array;
  size: number;
  about: string;
}

/** What an annotator says of a record; the rest is added. */
export type NewAnnotation = Pick<Annotation, "record" | "opinion" | "sampling" | "answerSeen" | "note">;

/** Parts of the workspace that change, each for itself. */
export const changes = ["catalogue", "models", "taught", "annotations", "selection", "meaning"] as const;
export type Change = (typeof changes)[number];

/**
 * The reader's catalogue with all that was done to it: which column is what, what models say of it, what annotators say,
 * and which records are singled out. Emits "input" when any of it changes; `revision` tells what.
 */
export class CatalogueWorkspace extends EventTarget {
  readonly site: SiteFiles;
  /** Counts the changes of each part. */
  readonly revision: Record<Change, number> = {
    ...{ catalogue: 0, models: 0, taught: 0, annotations: 0, selection: 0, meaning: 0 },
  };
  file: CatalogueFile | null = null;
  mapping: Mapping = {};
  labelMap: LabelMap = {};
  /** null until a file is read and a column holds the titles. */
  catalogue: Catalogue | null = null;
  /** A key for each record: see `recordKeys`. */
  keys: readonly string[] = [];
  /** Row of each key. */
  rowOf: ReadonlyMap<string, number> = new Map();
  /** Seed of the order in which records are drawn by chance, part of a session. */
  seed = 1;
  /** Rows in the order in which they are drawn by chance. */
  chance: Int32Array = new Int32Array();
  /** Models that have read the catalogue, the one in use first. */
  models: readonly CatalogueModel[] = [];
  /** Models that were taught on this page, the newest first; see `keepTaught`. */
  taught: readonly TaughtModel[] = [];
  selection: Selection | null = null;
  /** Name of whoever annotates. */
  annotator = "";
  events: readonly AnnotationEvent[] = [];
  /** Reads what the titles mean, once it is asked to; null where there is none. */
  meaning: MeaningReader | null = null;
  #turn = 0;
  #standing: { revision: string; byRecord: Map<string, Consensus>; annotations: Annotation[] } | undefined;
  #actual: { revision: string; labels: (number[] | null)[] } | undefined;

  constructor(site: SiteFiles) {
    super();
    this.site = site;
  }

  /** Takes a file in place of an earlier one, which is forgotten with all that was done to it. @throws as `use` */
  adopt(file: CatalogueFile, mapping: Mapping): Promise<void> {
    this.file = file;
    this.events = [];
    return this.use(mapping);
  }

  /**
   * Says which column is what, and resolves when the catalogue is there, which a later call prevents. What models said of
   * it is dropped, as they may have read another column.
   *
   * @throws as `mappedCatalogue`
   */
  async use(mapping: Mapping): Promise<void> {
    const { file } = this;
    if (!file) return;
    const turn = ++this.#turn;
    this.mapping = mapping;
    const catalogue =
      mapping.title === undefined ? null : await inSteps(mappedCatalogue(file.table, mapping));
    const { id = [], title = [], size = 0 } = catalogue ?? {};
    const ids = mapping.id === undefined ? new Array<string>(size).fill("") : id;
    const keys = await inSteps(recordKeys(ids, title));
    const rowOf = new Map<string, number>();
    await inSteps(eachRow(size, (row) => rowOf.set(keys[row], row)));
    const chance = await inSteps(chanceOrder(keys, this.seed));
    if (turn !== this.#turn) return;
    this.catalogue = catalogue;
    this.keys = keys;
    this.rowOf = rowOf;
    this.chance = chance;
    this.models = [];
    this.taught = [];
    this.labelMap = {};
    this.selection = null;
    this.#changed("catalogue", "models", "annotations", "selection");
  }

  /** Takes a model's answers; those of a model of the same key are replaced. The newest is the one in use. */
  answer(model: CatalogueModel): void {
    const [before] = this.models;
    const isNewTask = String(before?.description.labels) !== String(model.description.labels);
    this.models = [model, ...this.models.filter(({ key }) => key !== model.key)];
    if (isNewTask && this.labelCells !== null)
      this.labelMap = guessedLabelMap(
        model.description,
        labelsFound(model.description.kind, this.labelCells),
      );
    this.#changed("models");
  }

  /** Puts another model that has read the catalogue in use. */
  prefer(key: string): void {
    const model = this.models.find((each) => each.key === key);
    if (model) this.answer(model);
  }

  /** Drops a model's answers. */
  forget(key: string): void {
    this.models = this.models.filter((model) => model.key !== key);
    this.#changed("models");
  }

  /** Notes which models were taught on this page: what is told of them, as what they say is among `models`. */
  keepTaught(taught: readonly TaughtModel[]): void {
    this.taught = taught;
    this.#changed("taught");
  }

  /** Says what the labels of the file are to the model. */
  mapLabels(map: LabelMap): void {
    this.labelMap = map;
    this.#changed("annotations");
  }

  /** Cells of the column of labels, null where there is none. */
  get labelCells(): readonly string[] | null {
    const { label } = this.mapping;
    return this.file && label !== undefined ? columnOf(this.file.table, label) : null;
  }

  /** Singles records out; null for all. */
  select(selection: Selection | null): void {
    this.selection = selection;
    this.#changed("selection");
  }

  /** Is the row among the records singled out? All are where none was. */
  isSelected(row: number): boolean {
    return this.selection === null || this.selection.rows[row] === 1;
  }

  /** Notes what an annotator says, and gives the annotation. */
  annotate(said: NewAnnotation): Annotation {
    const [model] = this.models;
    const event = { ...said, ...(model && { task: model.description.task }), ...this.#signature() };
    this.unite([event]);
    return event;
  }

  /** Takes an annotation back. */
  withdraw({ id }: Annotation): void {
    this.unite([{ ...this.#signature(), withdraws: id }]);
  }

  /** Takes in events of another log, such as that of an earlier visit. */
  unite(events: readonly AnnotationEvent[]): void {
    this.events = unitedEvents(this.events, events);
    this.#changed("annotations");
  }

  /** The annotations that stand, by time, of all tasks. */
  get annotations(): readonly Annotation[] {
    return this.#latest().annotations;
  }

  /** What annotators hold of a record, of the labels of the model in use; undefined where nobody has said anything. */
  consensus(row: number): Consensus | undefined {
    return this.#latest().byRecord.get(this.keys[row]);
  }

  /** What annotators hold of each row, likewise; null where nobody has said anything. */
  opinions(): (Opinion | null)[] {
    const opinions = new Array<Opinion | null>(this.keys.length).fill(null);
    for (const [key, { opinion }] of this.#latest().byRecord) {
      const row = this.rowOf.get(key);
      if (row !== undefined) opinions[row] = opinion;
    }
    return opinions;
  }

  /** How a record came to be annotated first; undefined where it was not. */
  samplingOf(row: number): Sampling | undefined {
    return this.consensus(row)?.annotations[0].sampling;
  }

  /** Numbers of the labels of each row, null where they are not known: see `actualLabels`. */
  get actual(): readonly (readonly number[] | null)[] {
    const { catalogue, models, annotations } = this.revision;
    const revision = [catalogue, models, annotations].join(" ");
    if (this.#actual?.revision !== revision) {
      const cells = this.labelCells;
      const labels =
        this.catalogue && this.models.length > 0
          ? actualLabels(this.models[0].description, this.catalogue, {
              ...(cells && { file: { cells, map: this.labelMap } }),
              opinions: this.opinions(),
            })
          : [];
      this.#actual = { revision, labels };
    }
    return this.#actual.labels;
  }

  /** The records singled out whose labels are known, as a task that tools for errors and slices read; null without any. */
  task(): CatalogueTask | null {
    if (!this.catalogue || this.models.length === 0) return null;
    const labels = String(this.models[0].description.labels);
    const alike = this.models.filter(({ description }) => String(description.labels) === labels);
    const { name = "" } = this.file ?? {};
    const task = catalogueTask(name, this.catalogue, alike, this.actual, (row) => this.isSelected(row));
    return task.rows.length > 0 ? task : null;
  }

  /** Says that a part has changed that is not changed here. */
  tell(part: Change): void {
    this.#changed(part);
  }

  #latest() {
    const { catalogue, annotations: said } = this.revision;
    const description = this.models[0]?.description;
    const revision = JSON.stringify([catalogue, said, description?.task, description?.labels]);
    if (this.#standing?.revision !== revision) {
      const annotations = standingAnnotations(this.events).filter(({ record }) => this.rowOf.has(record));
      const about = description ? annotationsAbout(description, annotations) : annotations;
      this.#standing = { revision, annotations, byRecord: consensusByRecord(about) };
    }
    return this.#standing;
  }

  #signature() {
    return { id: crypto.randomUUID(), annotator: this.annotator, at: new Date().toISOString() };
  }

  #changed(...parts: Change[]): void {
    for (const part of parts) this.revision[part]++;
    this.dispatchEvent(new Event("input"));
  }
}

import type { Session } from "../../../lib/ownCatalogue/session/session.js";
import { shownInAddress } from "../../address.js";
import { fileOf, filePieces } from "../session/keptFile.js";
import { sessionOf } from "../session/sessionOf.js";
import type { CatalogueFile, CatalogueWorkspace } from "../workspace.js";
import { storageProblem } from "./storageProblem.js";
import { catalogueId, KeptCatalogues, type LastVisit, type WorkToKeep } from "./store.js";

/** Milliseconds from a change until it is kept. */
const delay = 400;

/**
 * Keeps the work on the catalogue in the browser, and tells pages that are open beside this one. It follows the workspace
 * by itself; emits "input" when `problem`, `last` or `hasFile` may have changed.
 */
export class KeptWork extends EventTarget {
  /** Why work is not kept; null while it is. */
  problem: string | null = null;
  /** The catalogue of the last visit, until one is open. */
  last: LastVisit | null = null;
  /** Is the file kept too, of the catalogue that is open, else of that of the last visit? */
  hasFile = false;
  readonly #kept = new KeptCatalogues();
  readonly #others = new BroadcastChannel("genre workbench: catalogues");
  readonly #workspace: CatalogueWorkspace;
  readonly #opened: (session: Session | null) => Promise<void>;
  #file: CatalogueFile | null = null;
  /** Identifier of the catalogue that is followed; null until what was kept of it has been looked for. */
  #id: string | null = null;
  /** Is what was kept still being taken over? */
  #resuming = false;
  #noted = "";
  #pending: WorkToKeep | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing = Promise.resolve();

  /**
   * @param opened called when a catalogue has been opened with what was kept of it, null where nothing was: takes it over,
   * its events before it first waits
   */
  constructor(workspace: CatalogueWorkspace, opened: (session: Session | null) => Promise<void>) {
    super();
    this.#workspace = workspace;
    this.#opened = opened;
    workspace.addEventListener("input", () => this.#follow());
    this.#others.addEventListener("message", ({ data }) => void this.#hear(data));
    const leave = () => {
      this.#note();
      this.#flush();
    };
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", () => document.hidden && leave());
    void this.#try(async () => {
      const last = (await this.#kept.lastVisit()) ?? null;
      const hasFile = last !== null && (await this.#kept.file(last.id)) !== undefined;
      if (this.#file === null) Object.assign(this, { last, hasFile });
    });
  }

  /** The file of the last visit. @throws if it cannot be read */
  async lastFile(): Promise<CatalogueFile> {
    const blob = this.last && (await this.#kept.file(this.last.id));
    if (!blob) throw new Error(`missing file: ${this.last?.name ?? ""} (expected it among what is kept)`);
    return fileOf(JSON.parse(await blob.text()));
  }

  /** Keeps the file that is open as well, or drops it. */
  async keepFile(wanted: boolean): Promise<void> {
    const file = this.#file;
    if (!file) return;
    await this.#try(async () => {
      if (wanted) await this.#kept.keepFile(catalogueId(file), new Blob(await filePieces(file)));
      else await this.#kept.dropFile(catalogueId(file));
      if (this.#file === file) this.hasFile = wanted;
    });
  }

  /** Deletes all that is kept of all catalogues; what is done from now on is kept again. */
  async deleteAll(): Promise<void> {
    this.#pending = null;
    await this.#writing;
    await this.#try(async () => {
      await this.#kept.deleteAll();
      Object.assign(this, { last: null, hasFile: false });
    });
  }

  #follow(): void {
    const { file } = this.#workspace;
    if (file === this.#file) this.#note();
    else void this.#open(file);
  }

  async #open(file: CatalogueFile | null): Promise<void> {
    this.#flush();
    Object.assign(this, { last: null, hasFile: false });
    this.#file = file;
    this.#id = null;
    if (!file) return;
    await this.#writing;
    let session: Session | null = null;
    const found = await this.#try(async () => {
      session = (await this.#kept.session(catalogueId(file))) ?? null;
      this.hasFile = (await this.#kept.file(catalogueId(file))) !== undefined;
    });
    if (this.#file !== file) return;
    // What cannot be read, such as work of another version, is not written over.
    if (found) this.#id = catalogueId(file);
    this.#resuming = true;
    await this.#opened(session);
    if (this.#file !== file) return;
    this.#resuming = false;
    this.#note();
  }

  /** Takes in what another page has kept of the same catalogue. */
  async #hear(id: unknown): Promise<void> {
    if (id !== this.#id || typeof id !== "string") return;
    await this.#try(async () => {
      const session = await this.#kept.session(id);
      const known = new Set(this.#workspace.events.map((event) => event.id));
      const news = session?.events.filter((event) => !known.has(event.id)) ?? [];
      if (id === this.#id && news.length > 0) this.#workspace.unite(news);
    });
  }

  /** Notes what is to be kept, if anything has changed. */
  #note(): void {
    const id = this.#id;
    if (id === null) return;
    const { revision, annotator, annotations } = this.#workspace;
    const eventsOnly = this.#resuming;
    const noted = JSON.stringify([id, revision, annotator, eventsOnly, shownInAddress()]);
    const session = noted === this.#noted ? null : sessionOf(this.#workspace);
    if (!session) return;
    this.#noted = noted;
    this.#pending = { id, session, annotations: annotations.length, eventsOnly };
    this.#timer ??= setTimeout(() => this.#flush(), delay);
  }

  /** Keeps what has been noted. */
  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const work = this.#pending;
    this.#pending = null;
    if (!work) return;
    this.#writing = this.#writing.then(async () => {
      await this.#try(async () => {
        const added = await this.#kept.keep(work);
        this.problem = null;
        if (added) this.#others.postMessage(work.id);
      });
    });
  }

  /** Does something with what is kept, and says so where that fails. @returns whether it did not */
  async #try(work: () => Promise<void>): Promise<boolean> {
    let done = true;
    try {
      await work();
    } catch (error) {
      done = false;
      this.problem = storageProblem(error);
    }
    this.dispatchEvent(new Event("input"));
    return done;
  }
}

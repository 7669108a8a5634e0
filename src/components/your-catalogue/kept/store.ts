import { clear, createStore, del, delMany, get, getMany, keys, set, update } from "idb-keyval";
import { unitedEvents } from "../../../lib/ownCatalogue/annotation.js";
import { checkedSession, type Session } from "../../../lib/ownCatalogue/session/session.js";
import type { VectorPart } from "../../../lib/ownCatalogue/meaning/titleVectors.js";
import type { CatalogueFile } from "../workspace.js";

/** What the page says of an earlier visit before the catalogue is open again. */
export interface LastVisit {
  /** See `catalogueId`. */
  id: string;
  name: string;
  annotations: number;
  /** When, ISO 8601. */
  at: string;
}

/** Work on a catalogue as it is to be kept. */
export interface WorkToKeep {
  id: string;
  session: Session;
  /** How many annotations stand. */
  annotations: number;
  /** Are only events to be kept, as settings are not yet what they were? */
  eventsOnly: boolean;
}

/** Vectors of some titles of a catalogue, and which encoder made them. */
export interface KeptVectors {
  /** SHA-256 of the encoder. */
  encoder: string;
  dimensions: number;
  part: VectorPart;
}

const lastKey = "last visit";
const sessionKey = (id: string) => `work on ${id}`;
const fileKey = (id: string) => `file ${id}`;
const vectorsKey = (titles: string) => `vectors of ${titles} `;

/** What a catalogue is kept under: its digest, or its name and size where there is none. */
export function catalogueId({ name, sha256, table }: CatalogueFile): string {
  return sha256 ?? `${name}, ${table.rows} records`;
}

/** What the browser keeps of catalogues. All of it is in a database of its own. @throws where the browser keeps nothing */
export class KeptCatalogues {
  readonly #store = createStore("genre workbench: catalogues", "kept");

  /** The work on a catalogue, undefined where none is kept. @throws besides if it is of another version */
  async session(id: string): Promise<Session | undefined> {
    const kept = await get<unknown>(sessionKey(id), this.#store);
    return kept === undefined ? undefined : checkedSession(kept);
  }

  /**
   * Keeps the work on a catalogue, with the events that another page has kept meanwhile.
   *
   * @returns whether events were new to what was kept
   */
  async keep({ id, session, annotations, eventsOnly }: WorkToKeep): Promise<boolean> {
    let added = false;
    await update<Session>(
      sessionKey(id),
      (kept) => {
        const events = unitedEvents(kept?.events ?? [], session.events);
        added = events.length > (kept?.events.length ?? 0);
        return { ...(eventsOnly ? (kept ?? session) : session), events };
      },
      this.#store,
    );
    const last: LastVisit = { id, name: session.catalogue.name, annotations, at: session.saved };
    await set(lastKey, last, this.#store);
    return added;
  }

  lastVisit(): Promise<LastVisit | undefined> {
    return get<LastVisit>(lastKey, this.#store);
  }

  /** A catalogue as `filePieces` writes it, undefined where it is not kept. */
  file(id: string): Promise<Blob | undefined> {
    return get<Blob>(fileKey(id), this.#store);
  }

  keepFile(id: string, file: Blob): Promise<void> {
    return set(fileKey(id), file, this.#store);
  }

  dropFile(id: string): Promise<void> {
    return del(fileKey(id), this.#store);
  }

  /** The vectors of titles that are kept, in parts. @param titles names the titles: see `TitleMeanings` */
  async vectors(titles: string): Promise<KeptVectors[]> {
    return getMany<KeptVectors>(await this.#vectorKeys(titles), this.#store);
  }

  /** Keeps vectors beside those that are. @param from how many vectors of these titles came before them */
  keepVectors(titles: string, from: number, vectors: KeptVectors): Promise<void> {
    return set(`${vectorsKey(titles)}${from}`, vectors, this.#store);
  }

  async dropVectors(titles: string): Promise<void> {
    await delMany(await this.#vectorKeys(titles), this.#store);
  }

  async #vectorKeys(titles: string): Promise<string[]> {
    const all = await keys<string>(this.#store);
    return all.filter((key) => key.startsWith(vectorsKey(titles)));
  }

  /** Deletes all that is kept of all catalogues. */
  deleteAll(): Promise<void> {
    return clear(this.#store);
  }
}

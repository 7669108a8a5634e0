import { TitleVectors } from "../../../lib/ownCatalogue/meaning/titleVectors.js";
import { KeptCatalogues } from "../kept/store.js";

/** New vectors that are kept at once. */
const portion = 1024;

/** The vectors of one catalogue's titles in the browser's storage, for the next visit. */
export class KeptTitleVectors {
  readonly #store = new KeptCatalogues();
  readonly #titles: string;
  #kept = 0;

  /** @param file digest of the catalogue's file @param column that holds the titles */
  constructor(file: string, column: string) {
    this.#titles = `${file} ${column}`;
  }

  /**
   * The vectors that are kept, null where there are none. Those of another encoder are dropped.
   *
   * @param rows of the catalogue
   * @param encoder SHA-256 of the encoder of now, asked where there are any
   * @throws where the browser keeps nothing
   */
  async restored(rows: number, encoder: () => Promise<string>): Promise<TitleVectors | null> {
    const parts = await this.#store.vectors(this.#titles);
    if (parts.length === 0) return null;
    const now = await encoder();
    if (parts.some((part) => part.encoder !== now)) {
      await this.#store.dropVectors(this.#titles);
      return null;
    }
    const vectors = new TitleVectors(rows, parts[0].dimensions);
    for (const { part } of parts) vectors.addPart(part);
    this.#kept = vectors.size;
    return vectors;
  }

  /** Keeps those vectors that are new, once there are enough of them. @param all without waiting for more @throws where there is no room */
  async keep(vectors: TitleVectors, encoder: string, all: boolean): Promise<void> {
    const from = this.#kept;
    const fresh = vectors.size - from;
    if (fresh < (all ? 1 : portion)) return;
    this.#kept = vectors.size;
    const { dimensions } = vectors;
    await this.#store.keepVectors(this.#titles, from, { encoder, dimensions, part: vectors.part(from) });
  }
}

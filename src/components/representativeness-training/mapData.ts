import { foldedText } from "../../lib/catalogue/foldedText.js";
import { foldedWordFilter } from "../../lib/catalogue/wordFilter.js";
import { unpackMeanings } from "../../lib/meaning/meaningFile.js";
import type { Meanings } from "../../lib/meaning/meanings.js";
import { NeighbourIndex, type Neighbour } from "../../lib/neighbours/neighbourIndex.js";
import { unpackMap, type TrainingMapFile } from "../../lib/neighbours/mapFile.js";
import type { TrainingMap } from "../../lib/neighbours/trainingMap.js";
import type { Label } from "../../lib/rows.js";

/** The columns of `titles.json` that the map needs. */
export interface TitleColumns {
  id: string[];
  title: string[];
  year: (number | null)[];
}

/** A title of the collection as lists show it. */
export interface MappedTitle {
  /** Place in the columns. */
  at: number;
  id: string;
  title: string;
  year: number | null;
  similarity: number;
}

/** The meanings of all titles, as an attachment of the page: fetched when a title is first chosen. */
export interface MeaningsAttachment {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A training title close to a chosen or typed one, by meaning or by words. */
export interface CloseTitle extends Neighbour {
  at: number;
  text: string;
  year: number | null;
  label: Label;
}

/** The map with its titles: what can be asked of it. */
export class MapData {
  readonly map: TrainingMap;
  readonly titles: MappedTitle[];
  readonly isTraining: Uint8Array;
  readonly #places: Map<string, number>;
  #foldedTitles: string[] | undefined;
  readonly #labels: readonly Label[];
  readonly #meaningsFile: MeaningsAttachment;
  #index: NeighbourIndex | undefined;
  #meanings: Promise<Meanings> | undefined;

  /** @throws if the map was made of other titles */
  constructor(
    file: TrainingMapFile & { labels: Label[] },
    columns: TitleColumns,
    meanings: MeaningsAttachment,
  ) {
    if (file.titles !== columns.id.length)
      throw new Error(
        `mismatched map: ${columns.id.length} titles (expected ${file.titles}, of which it was made)`,
      );
    this.map = unpackMap(file);
    this.#meaningsFile = meanings;
    this.#labels = file.labels;
    this.titles = columns.id.map((id, at) => ({
      ...{ at, id, title: columns.title[at], year: columns.year[at], similarity: this.map.similarity[at] },
    }));
    this.isTraining = new Uint8Array(this.titles.length);
    for (const at of this.map.training) this.isTraining[at] = 1;
    this.#places = new Map(columns.id.map((id, at) => [id, at]));
  }

  /** The title of a book, or null where there is no such book. */
  find(id: string): MappedTitle | null {
    const at = this.#places.get(id);
    return at === undefined ? null : this.titles[at];
  }

  /** Titles of a region (all where it is null) that hold every one of the words, in any order. */
  search(words: string, region: number | null): MappedTitle[] {
    const there = this.titles.filter(({ at }) => region === null || this.map.region[at] === region);
    if (words === "") return there;
    const [hasWords, folded] = [foldedWordFilter(words), this.#folded];
    return there.filter(({ at }) => hasWords(folded[at]));
  }

  /** The training titles that share most telling words with a text, without the title itself. */
  closestByWords(text: string, most: number, itself = -1): CloseTitle[] {
    return this.#words
      .nearest(this.map.space.vector(text), most + 1)
      .filter(({ title }) => this.map.training[title] !== itself)
      .slice(0, most)
      .map((neighbour) => this.#close(neighbour));
  }

  /** The training titles nearest in meaning to a title, without itself; the words that they share are told beside. */
  async closestByMeaning({ at, title: text }: MappedTitle, most: number): Promise<CloseTitle[]> {
    const meanings = await this.#loadMeanings();
    const { training, space } = this.map;
    const numbers = new Map(training.map((place, title) => [place, title]));
    const meaning = meanings.of(at);
    const near = meaning ? meanings.nearest(meaning, most + 1, training) : [];
    return near
      .filter(({ text: place }) => place !== at)
      .slice(0, most)
      .map(({ text: place, similarity }) => {
        const title = numbers.get(place) ?? 0;
        return this.#close({ title, similarity, shared: this.#words.shared(space.vector(text), title) });
      });
  }

  /** Titles as words are sought in them: made when a reader first seeks some. */
  get #folded(): string[] {
    return (this.#foldedTitles ??= this.titles.map(({ title }) => foldedText(title)));
  }

  get #words(): NeighbourIndex {
    const { training, space } = this.map;
    return (this.#index ??= new NeighbourIndex(
      space,
      training.map((at) => this.titles[at].title),
    ));
  }

  #loadMeanings(): Promise<Meanings> {
    this.#meanings ??= this.#meaningsFile.arrayBuffer().then((file) => unpackMeanings(file).meanings);
    this.#meanings.catch(() => (this.#meanings = undefined));
    return this.#meanings;
  }

  #close(neighbour: Neighbour): CloseTitle {
    const at = this.map.training[neighbour.title];
    const { title, year } = this.titles[at];
    return { ...neighbour, at, text: title, year, label: this.#labels[neighbour.title] };
  }
}

import { createReadStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { unwritable } from "../../loaders/wholeFile.js";

/** A line with what it is sorted by, which holds no tabulator. */
export interface KeyedLine {
  key: string;
  line: string;
}

/** Characters that are sorted in memory; more go to the disk in sorted runs. */
const runCharacters = 4 * 2 ** 20;

/**
 * Sorts any number of lines by their keys, those of one key in the order in which they came, with little memory: sorted
 * runs on the disk are merged. The folder for them is emptied first and gone after.
 */
export class SortedLines {
  readonly #folder: string;
  readonly #runs: string[] = [];
  #lines: KeyedLine[] = [];
  #characters = 0;

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  add(key: string, line: string): void {
    this.#lines.push({ key, line });
    this.#characters += key.length + line.length;
    if (this.#characters < runCharacters) return;
    const file = join(this.#folder, `${this.#runs.length}.run`);
    const text = this.#sorted()
      .map((each) => `${each.key}\t${each.line}\n`)
      .join("");
    try {
      writeFileSync(file, text);
    } catch (cause) {
      throw unwritable(file, cause);
    }
    this.#runs.push(file);
    this.#lines = [];
    this.#characters = 0;
  }

  /** All lines in order. */
  async *lines(): AsyncGenerator<KeyedLine> {
    const sources = [...this.#runs.map(readRun), inMemory(this.#sorted())];
    const heads = await Promise.all(sources.map(async (source) => (await source.next()).value));
    for (;;) {
      let first = -1;
      heads.forEach((head, i) => {
        if (head && (first < 0 || head.key < (heads[first]?.key ?? ""))) first = i;
      });
      const head = heads[first];
      if (!head) return;
      yield head;
      heads[first] = (await sources[first].next()).value;
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #sorted(): KeyedLine[] {
    return this.#lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }
}

type Source = AsyncGenerator<KeyedLine, undefined>;

async function* readRun(file: string): Source {
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const tab = text.indexOf("\t");
    yield { key: text.slice(0, tab), line: text.slice(tab + 1) };
  }
  return undefined;
}

async function* inMemory(lines: readonly KeyedLine[]): Source {
  for (const line of lines) yield Promise.resolve(line);
  return undefined;
}

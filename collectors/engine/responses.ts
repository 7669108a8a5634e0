import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { readFile, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { digest } from "../../loaders/digest.js";
import { unwritable } from "../../loaders/wholeFile.js";
import type { Answer } from "./answer.js";

/** An answer as the journal has it: a line of JSON. */
interface Entry extends Omit<Answer, "body"> {
  /** When it came (ISO 8601), by the clock of this machine. */
  at: string;
  bytes: number;
  /** Of the unpacked body, in hexadecimal. */
  sha256: string;
  /** Number of the file that holds it, and where. */
  part: number;
  offset: number;
  length: number;
  /** Is it packed here? A file that came packed is kept as it is. */
  packed: boolean;
}

/** Bytes from which on the next answer begins a file of its own. */
const partBytes = 64 * 2 ** 20;

/**
 * Every answer of a run, each kept once: a journal of one line an answer that is only ever appended to, and the bodies,
 * each packed by itself, one after the other in files of some size. An answer counts from the moment when its line is
 * whole. What a kill left behind it, in either, is cut off when the folder is opened next.
 */
export class Responses {
  readonly #folder: string;
  readonly #entries: Entry[];
  #journal = -1;
  #part = -1;

  private constructor(folder: string, entries: Entry[]) {
    this.#folder = folder;
    this.#entries = entries;
  }

  static async open(folder: string): Promise<Responses> {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "journal.jsonl");
    const text = await readFile(file, "utf8").catch(() => "");
    const responses = new Responses(folder, parsed(text, file));
    await responses.#cutOff(file, text);
    return responses;
  }

  get count(): number {
    return this.#entries.length;
  }

  /** Bytes of all answers, unpacked. */
  get bytes(): number {
    return this.#entries.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** When the first and the last answer came, or null where there is none. */
  get times(): { began: string | null; ended: string | null } {
    return { began: this.#entries[0]?.at ?? null, ended: this.#entries.at(-1)?.at ?? null };
  }

  /** Seconds since an answer came, by the clock of this machine; at least 0. */
  age(index: number): number {
    return Math.max(0, (Date.now() - Date.parse(this.#entries[index].at)) / 1000);
  }

  /** The answer that came at this place, from 0. @throws if its bytes are not what they were */
  read(index: number): Answer {
    const { at: _at, bytes, sha256, part, offset, length, packed, ...answer } = this.#entries[index];
    const file = this.#partFile(part);
    const stored = Buffer.alloc(length);
    const descriptor = openSync(file, "r");
    try {
      readSync(descriptor, stored, 0, length, offset);
    } finally {
      closeSync(descriptor);
    }
    const body = packed ? unpacked(stored) : stored;
    if (body?.length !== bytes || digest(body) !== sha256)
      throw new Error(
        `damaged answer: number ${index} in ${file} (expected SHA-256 ${sha256}, as when it came)`,
      );
    return { ...answer, body };
  }

  /** Keeps an answer. @throws if the disk does not take it, and then nothing of it counts */
  append({ body, ...answer }: Answer): void {
    const packed = !(body[0] === 0x1f && body[1] === 0x8b);
    const stored = packed ? gzipSync(body) : body;
    const { part, offset } = this.#place();
    const entry: Entry = {
      ...answer,
      ...{ at: new Date().toISOString(), bytes: body.length, sha256: digest(body) },
      ...{ part, offset, length: stored.length, packed },
    };
    try {
      if (this.#part < 0) this.#part = openSync(this.#partFile(part), "a");
      if (this.#journal < 0) this.#journal = openSync(join(this.#folder, "journal.jsonl"), "a");
      ftruncateSync(this.#part, offset);
      writeWholly(this.#part, stored);
      writeWholly(this.#journal, Buffer.from(`${JSON.stringify(entry)}\n`));
    } catch (cause) {
      throw unwritable(this.#partFile(part), cause);
    }
    this.#entries.push(entry);
  }

  close(): void {
    for (const descriptor of [this.#part, this.#journal]) if (descriptor >= 0) closeSync(descriptor);
    this.#part = this.#journal = -1;
  }

  /** Where the next answer goes. */
  #place(): { part: number; offset: number } {
    const last = this.#entries.at(-1);
    if (!last) return { part: 1, offset: 0 };
    const end = last.offset + last.length;
    if (end < partBytes) return { part: last.part, offset: end };
    if (this.#part >= 0) closeSync(this.#part);
    this.#part = -1;
    return { part: last.part + 1, offset: 0 };
  }

  #partFile(part: number): string {
    return join(this.#folder, `${String(part).padStart(4, "0")}.gz`);
  }

  /** Cuts off half a line, and whole lines whose bodies a crash of the machine has not let reach the disk. */
  async #cutOff(file: string, text: string): Promise<void> {
    while (this.#entries.length > 0 && !this.#isWhole(this.#entries.length - 1)) this.#entries.pop();
    const whole = text.split("\n").slice(0, this.#entries.length).join("\n");
    const bytes = this.#entries.length > 0 ? Buffer.byteLength(whole) + 1 : 0;
    if (existsSync(file) && (await stat(file)).size > bytes) await truncate(file, bytes);
  }

  #isWhole(index: number): boolean {
    try {
      this.read(index);
      return true;
    } catch {
      return false;
    }
  }
}

/** The whole lines of a journal. @throws if one before the last is broken */
function parsed(text: string, file: string): Entry[] {
  const lines = text.split("\n");
  return lines.slice(0, -1).map((line, index) => {
    try {
      return JSON.parse(line) as Entry;
    } catch (cause) {
      throw new Error(`damaged journal: ${file} line ${index + 1} (expected one answer a line)`, { cause });
    }
  });
}

function unpacked(stored: Buffer): Buffer | null {
  try {
    return gunzipSync(stored);
  } catch {
    return null;
  }
}

/** A full disk takes a part of what it is given. */
function writeWholly(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from);
}

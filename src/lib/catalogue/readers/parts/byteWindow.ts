import type { Bytes } from "../bytes/peek.js";
import { boundary } from "./boundary.js";
import type { Layout } from "./layout.js";
import type { View } from "./view.js";

/** Bytes of a stream around the places that are looked at; places are those of the file. */
export class ByteWindow {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #room = new Uint8Array();
  /** Where the bytes that are held lie in the room, and the first of them in the file. */
  #start = 0;
  #stop = 0;
  #base: number;
  #whole = false;
  readonly #found = new Map<number, { from: number; at: number }>();

  /** @param base place of the first byte */
  constructor(bytes: Bytes, base: number) {
    this.#pieces = bytes[Symbol.asyncIterator]();
    this.#base = base;
  }

  /** See `boundary`; the end of the file where it ends before the place. */
  async boundary(at: number, layout: Layout): Promise<number> {
    for (let ahead = 1; ; ahead = 2 * Math.max(ahead, this.#end - at)) {
      await this.#readTo(at + ahead);
      if (this.#whole && at >= this.#end) return this.#end;
      const found = boundary(this.#view(), at - this.#base, layout);
      if (found !== undefined) return this.#base + found;
    }
  }

  /** Does the file end at or before a place? */
  async endsBefore(at: number): Promise<boolean> {
    await this.#readTo(at + 1);
    return this.#end <= at;
  }

  /** Bytes of a range, as a copy. */
  copy(start: number, end: number): Uint8Array {
    const shift = this.#start - this.#base;
    return this.#room.slice(start + shift, end + shift);
  }

  /** Lets go of what stands before a place. */
  drop(before: number): void {
    const length = Math.max(0, Math.min(before, this.#end) - this.#base);
    this.#start += length;
    this.#base += length;
  }

  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  get #end(): number {
    return this.#base + this.#stop - this.#start;
  }

  async #readTo(place: number): Promise<void> {
    while (this.#end < place && !this.#whole) {
      const next = await this.#pieces.next();
      if (next.done === true) this.#whole = true;
      else this.#append(next.value);
    }
  }

  #append(piece: Uint8Array): void {
    if (this.#stop + piece.length > this.#room.length) {
      const held = this.#room.subarray(this.#start, this.#stop);
      const needed = held.length + piece.length;
      // Half of the room stays free, so that bytes are rarely moved.
      if (needed > this.#room.length / 2) this.#room = new Uint8Array(4 * needed);
      this.#room.set(held);
      [this.#start, this.#stop] = [0, held.length];
    }
    this.#room.set(piece, this.#stop);
    this.#stop += piece.length;
  }

  #view(): View {
    const bytes = this.#room.subarray(this.#start, this.#stop);
    return { bytes, whole: this.#whole, find: (byte, from) => this.#find(bytes, byte, from) };
  }

  /** Remembers what it found last: the places asked for lie close together, what is looked for may lie far ahead. */
  #find(bytes: Uint8Array, byte: number, from: number): number {
    const [place, known] = [this.#base + from, this.#found.get(byte)];
    if (known && known.from <= place && place <= known.at) return known.at - this.#base;
    const at = bytes.indexOf(byte, from);
    if (at >= 0) this.#found.set(byte, { from: place, at: this.#base + at });
    return at;
  }
}

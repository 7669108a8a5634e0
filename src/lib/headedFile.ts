/**
 * One file of a header and numbers: the length of the header in four bytes, the header as JSON, then the bytes of each
 * part. Parts begin at a multiple of four, so that floats can be read where they stand.
 */
const lengthBytes = 4;
const alignment = 4;

/** Writes such a file. */
export function packHeaded(header: unknown, parts: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  // JSON does not mind spaces at its end.
  const head = new Uint8Array(aligned(json.length)).fill(32);
  head.set(json);
  const bytes = parts.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0);
  const file = new Uint8Array(lengthBytes + head.length + bytes);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, lengthBytes);
  let at = lengthBytes + head.length;
  for (const { buffer, byteOffset, byteLength } of parts) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return file;
}

/** A part of a file as numbers of a kind. */
type NumbersOf<Numbers> = new (file: ArrayBuffer, at: number, length: number) => Numbers;

/** What `packHeaded` wrote, read from its beginning to its end. */
export class HeadedFile<Header> {
  readonly header: Header;
  readonly #file: ArrayBuffer;
  readonly #name: string;
  #at: number;

  /**
   * @param name what to call the content in an error
   * @throws if the file is cut short within its header
   */
  constructor(file: ArrayBuffer, name: string) {
    this.#file = file;
    this.#name = name;
    const length = file.byteLength < lengthBytes ? 0 : new DataView(file).getUint32(0, true);
    this.#at = lengthBytes + length;
    if (length === 0) throw this.#truncated(lengthBytes);
    if (this.#at > file.byteLength) throw this.#truncated(this.#at);
    this.header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, lengthBytes, length))) as Header;
  }

  /** The next part, of so many numbers. @throws if the file is cut short */
  next<Numbers extends ArrayBufferView>(
    kind: NumbersOf<Numbers> & { BYTES_PER_ELEMENT: number },
    length: number,
  ): Numbers {
    const [from, bytes] = [this.#at, length * kind.BYTES_PER_ELEMENT];
    if (from + bytes > this.#file.byteLength) throw this.#truncated(from + bytes);
    this.#at += aligned(bytes);
    return new kind(this.#file, from, length);
  }

  #truncated(expected: number): Error {
    return new Error(
      `truncated ${this.#name}: ${this.#file.byteLength} bytes (expected ${expected} or more)`,
    );
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

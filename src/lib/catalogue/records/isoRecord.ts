import { joined } from "../readers/bytes/peek.js";
import { fieldEnd, longestRecord, parseField, recordEnd, subfieldStart } from "../readers/marc/iso2709.js";
import type { MarcField, MarcRecord } from "../readers/marc/marcRecord.js";
import { decoderOf, saysUtf8, shownEncoding } from "../readers/marc/readMarc.js";
import { placeOf, RecordProblem, type EditableRecord } from "./editableRecord.js";
import { entryLength, leaderLength, readDirectory } from "./isoDirectory.js";

/** The most bytes that a field can have: its length has four digits. */
const longestField = 9_999;

/** A field as it is stored: its bytes with the sign that ends it, and what they say where it has subfields. */
interface Stored {
  tag: string;
  bytes: Uint8Array;
  field: MarcField | undefined;
}

/** A record of ISO 2709. To write lengths anew that are wrong would change more than was asked, so they must be right. */
export class IsoRecord implements EditableRecord {
  readonly record: MarcRecord;
  readonly #leader: Uint8Array;
  readonly #takesUnicode: boolean;
  /** Fields in the order of the directory, and in that of their bytes, which need not be the same. */
  readonly #directory: readonly Stored[];
  readonly #data: readonly Stored[];

  /** @throws RecordProblem if its length or its directory is wrong */
  constructor(bytes: Uint8Array) {
    const entries = readDirectory(bytes);
    const encoding = shownEncoding(bytes);
    const decode = decoderOf(encoding);
    const stored = entries.map(({ tag, bytes, start }) => {
      const content = bytes.subarray(0, -1);
      const control = tag.startsWith("00") ? decode(content) : undefined;
      const field = control === undefined ? parseField(tag, content, decode) : undefined;
      return { tag, bytes, start, control, field };
    });
    this.#leader = bytes.subarray(0, leaderLength);
    this.#takesUnicode = encoding === "utf-8" && saysUtf8(bytes);
    this.#directory = stored;
    this.#data = [...stored].sort((a, b) => a.start - b.start);
    this.record = {
      leader: String.fromCharCode(...this.#leader),
      // Of a repeated one the first.
      control: new Map(
        stored
          .flatMap(({ tag, control }) => (control === undefined ? [] : [[tag, control] as const]))
          .reverse(),
      ),
      fields: stored.flatMap(({ field }) => field ?? []),
    };
  }

  with(fields: readonly MarcField[]): Uint8Array {
    const [directory, data] = [[...this.#directory], [...this.#data]];
    for (const field of fields) {
      const stored = { tag: field.tag, bytes: this.#bytesOf(field), field };
      const place = placeOf(
        field.tag,
        directory.map(({ tag }) => tag),
      );
      data.splice(place === 0 ? 0 : data.indexOf(directory[place - 1]) + 1, 0, stored);
      directory.splice(place, 0, stored);
    }
    return this.#written(directory, data);
  }

  without(fields: ReadonlySet<MarcField>): Uint8Array {
    const stays = ({ field }: Stored) => field === undefined || !fields.has(field);
    return this.#written(this.#directory.filter(stays), this.#data.filter(stays));
  }

  #bytesOf({ tag, ind1, ind2, subfields }: MarcField): Uint8Array {
    const start = String.fromCharCode(subfieldStart);
    const text = ind1 + ind2 + subfields.map(([code, value]) => start + code + value).join("");
    const bytes = new TextEncoder().encode(text + String.fromCharCode(fieldEnd));
    if (!this.#takesUnicode && bytes.some((byte) => byte >= 0x80))
      throw new RecordProblem(
        "unwritable text",
        `expected nothing but ASCII in field ${tag}, as the record is not in UTF-8, or does not say so`,
      );
    if (bytes.length > longestField)
      throw new RecordProblem(
        "too long a field",
        `field ${tag} would have ${bytes.length} bytes, of which ISO 2709 allows ${longestField}`,
      );
    return bytes;
  }

  #written(directory: readonly Stored[], data: readonly Stored[]): Uint8Array {
    const starts = new Map<Stored, number>();
    let end = 0;
    for (const stored of data) {
      starts.set(stored, end);
      end += stored.bytes.length;
    }
    const base = leaderLength + directory.length * entryLength + 1;
    const length = base + end + 1;
    if (length > longestRecord)
      throw new RecordProblem(
        "too long a record",
        `it would have ${length} bytes, of which ISO 2709 allows ${longestRecord}`,
      );
    const entries = directory.map(
      (stored) => stored.tag + digits(stored.bytes.length, 4) + digits(starts.get(stored) ?? 0, 5),
    );
    const leader = Uint8Array.from(this.#leader);
    leader.set(asciiOf(digits(length, 5)), 0);
    leader.set(asciiOf(digits(base, 5)), 12);
    return joined([
      leader,
      asciiOf(entries.join("")),
      Uint8Array.of(fieldEnd),
      ...data.map(({ bytes }) => bytes),
      Uint8Array.of(recordEnd),
    ]);
  }
}

function digits(number: number, places: number): string {
  return String(number).padStart(places, "0");
}

function asciiOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

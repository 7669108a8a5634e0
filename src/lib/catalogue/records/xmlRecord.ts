import type { MarcField, MarcRecord } from "../readers/marc/marcRecord.js";
import { parseMarcXmlRecord } from "../readers/marc/marcXml.js";
import { binaryBytes, binaryText } from "./binaryText.js";
import { placeOf, RecordProblem, type EditableRecord } from "./editableRecord.js";
import { fieldMarkup, type MarkupStyle } from "./fieldMarkup.js";

/** An element of a record: its tag ("" of the leader), and where it begins and ends. */
interface Element {
  name: string;
  tag: string;
  start: number;
  end: number;
}

/** A record of MARCXML, a `<record>` element in any encoding that writes markup as ASCII does. */
export class XmlRecord implements EditableRecord {
  readonly record: MarcRecord;
  readonly #text: string;
  readonly #elements: readonly Element[];
  readonly #elementOf: ReadonlyMap<MarcField, Element>;

  /**
   * @param decode its encoding
   * @throws RecordProblem if it is malformed, or no record of MARC
   */
  constructor(bytes: Uint8Array, decode: (bytes: Uint8Array) => string) {
    this.#text = binaryText(bytes);
    try {
      this.record = parseMarcXmlRecord(decode(bytes));
    } catch (cause) {
      throw new RecordProblem("broken record", cause instanceof Error ? cause.message : String(cause));
    }
    this.#elements = elementsOf(this.#text);
    const withSubfields = this.#elements.filter(({ name }) => name === "datafield");
    const { fields } = this.record;
    if (withSubfields.length !== fields.length)
      throw new RecordProblem("broken record", "expected fields of MARC alone in the record");
    this.#elementOf = new Map(fields.map((field, i) => [field, withSubfields[i]]));
  }

  with(fields: readonly MarcField[]): Uint8Array {
    const tags = this.#elements.map(({ tag }) => tag);
    const inserted = fields.map((field, i) => {
      const before = this.#elements[placeOf(field.tag, tags) - 1] as Element | undefined;
      const at = before?.end ?? this.#text.indexOf(">") + 1;
      return { at, i, markup: fieldMarkup(field, this.#styleAt(before)) };
    });
    let text = this.#text;
    // From behind, so that the places before stay what they are.
    for (const { at, markup } of inserted.sort((a, b) => b.at - a.at || b.i - a.i))
      text = text.slice(0, at) + markup + text.slice(at);
    return binaryBytes(text);
  }

  without(fields: ReadonlySet<MarcField>): Uint8Array {
    let text = this.#text;
    for (const field of this.record.fields.filter((each) => fields.has(each)).reverse()) {
      const { start, end } = this.#elementOf.get(field) ?? { start: 0, end: 0 };
      text = text.slice(0, start).trimEnd() + text.slice(end);
    }
    return binaryBytes(text);
  }

  /** How the record writes its elements, by the one before, and by a field that has subfields. */
  #styleAt(before: Element | undefined): MarkupStyle {
    const prefix = /^<((?:[\w.-]+:)?)record/.exec(this.#text)?.[1] ?? "";
    const between = before ? /\s*$/.exec(this.#text.slice(0, before.start))?.[0] : "";
    const example = this.#elements.find(({ name }) => name === "datafield");
    const own = example ? this.#text.slice(example.start, example.end) : "";
    const [, first = "", last = ""] = /^<[^>]*>(\s*)<[^]*>(\s*)<\/[^<>]*>$/.exec(own) ?? [];
    return { prefix, before: between ?? "", first, last };
  }
}

const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)(?:[\w.-]+:)?(leader|controlfield|datafield)\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

function elementsOf(text: string): Element[] {
  const found: Element[] = [];
  for (const { 0: all, 1: close, 2: name, 3: attributes, 4: empty, index } of text.matchAll(markup)) {
    if (name === undefined) continue;
    const end = index + all.length;
    if (close === "/") found[found.length - 1].end = end;
    else {
      const tag = /(?:^|\s)tag\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "";
      found.push({ name, tag, start: index, end: empty === "/" ? end : index });
    }
  }
  return found;
}

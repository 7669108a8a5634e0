import fc from "fast-check";
import type { MarcField } from "../../../../src/lib/catalogue/readers/marc/marcRecord.js";

/** A field of a made-up record: with subfields, or of control with a text. */
export type MadeUpField = MarcField | { tag: string; text: string };

/** Words of a catalogue, with letters of two, three and four bytes, and with signs that markup must escape. */
const words = fc
  .array(
    fc.constantFrom("Öhrstedt", "& Son", "<tale>", "ألف", "𝔉", "of love", "1871", "\u0098Die\u009c", "x"),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(" "));

const indicator = fc.constantFrom(" ", "0", "1", "7");
const subfields = (codes: string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...codes), words), { minLength: 1, maxLength: 4 });
const dataField = (tag: fc.Arbitrary<string>): fc.Arbitrary<MarcField> =>
  fc.record({ tag, ind1: indicator, ind2: indicator, subfields: subfields(["a", "b", "c", "0", "2"]) });

/** Fields of records with one title, most of them in the order of their tags. */
export const madeUpFields: fc.Arbitrary<MadeUpField[]> = fc
  .record({
    control: fc.record({ tag: fc.constantFrom("001", "003"), text: words }),
    title: dataField(fc.constant("245")),
    others: fc.array(dataField(fc.constantFrom("020", "100", "380", "650", "655", "700", "883", "999")), {
      maxLength: 6,
    }),
    sorted: fc.boolean(),
  })
  .map(({ control, title, others, sorted }) => {
    const fields = [title, ...others];
    return [control, ...(sorted ? fields.sort((a, b) => (a.tag < b.tag ? -1 : 1)) : fields)];
  });

/** The content of a field in ISO 2709, with the sign that ends it. */
function stored(field: MadeUpField): string {
  if ("text" in field) return `${field.text}\x1e`;
  return `${field.ind1}${field.ind2}${field.subfields.map(([code, text]) => `\x1f${code}${text}`).join("")}\x1e`;
}

/** A record in ISO 2709 and UTF-8. @param leader its characters 5 to 11 and 17 to 19 */
export function isoBytes(fields: readonly MadeUpField[], leader = ["nam a22", "   "]): Buffer {
  const contents = fields.map((field) => Buffer.from(stored(field)));
  let start = 0;
  const directory = fields.map(({ tag }, i) => {
    const entry = `${tag}${String(contents[i].length).padStart(4, "0")}${String(start).padStart(5, "0")}`;
    start += contents[i].length;
    return entry;
  });
  const base = 24 + 12 * fields.length + 1;
  const digits = (number: number) => String(number).padStart(5, "0");
  const head = `${digits(base + start + 1)}${leader[0]}${digits(base)}${leader[1]}4500${directory.join("")}\x1e`;
  return Buffer.concat([Buffer.from(head), ...contents, Buffer.from("\x1d")]);
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\x80-\x9f]/g, "");

/** How a record of MARCXML is laid out. */
export interface Layout {
  prefix: string;
  /** White space before each field, and before each subfield. */
  field: string;
  subfield: string;
}

/** A record as MARCXML. */
export function xmlText(fields: readonly MadeUpField[], { prefix, field, subfield }: Layout): string {
  const element = (name: string, attributes: string, content: string) =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const inner = fields.map((each) => {
    if ("text" in each) return element("controlfield", ` tag="${each.tag}"`, escaped(each.text));
    const parts = each.subfields.map(
      ([code, text]) => subfield + element("subfield", ` code='${code}'`, escaped(text)),
    );
    return element(
      "datafield",
      ` tag="${each.tag}" ind1="${each.ind1}" ind2="${each.ind2}"`,
      `${parts.join("")}${subfield === "" ? "" : field}`,
    );
  });
  const leader = element("leader", "", "     nam a22     2a 4500");
  return element("record", "", `${[leader, ...inner].map((each) => field + each).join("")}\n`);
}

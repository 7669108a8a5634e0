import { subfield, subfields, type MarcField, type MarcRecord } from "./marcRecord.js";

/** What stands between several values in a cell. */
const between = " | ";

/** The columns of a MARC record that a catalogue has use for: what each holds, "" where the record does not say. */
export const marcColumns: Readonly<Record<string, (record: MarcRecord) => string>> = {
  identifier: ({ control }) => (control.get("001") ?? "").trim(),
  title: (record) => joinedParts(first(record, "245"), "abnp"),
  author: (record) =>
    withoutEnd(subfield(record, "100", "a")) ||
    joinedParts(first(record, "110"), "ab") ||
    withoutEnd(subfield(record, "111", "a")) ||
    withoutEnd(subfield(record, "700", "a")),
  place: (record) => values(publication(record), "a"),
  publisher: (record) => values(publication(record), "b"),
  year: (record) => {
    const stated = publication(record)?.subfields.find(([code]) => code === "c")?.[1];
    const coded = record.control.get("008")?.slice(7, 11) ?? "";
    return withoutEnd(stated ?? "") || (/^\d{4}$/.test(coded) ? coded : "");
  },
  language: (record) => {
    const coded = record.control.get("008")?.slice(35, 38) ?? "";
    return /^[a-z]{3}$/.test(coded) && coded !== "und" ? coded : subfield(record, "041", "a");
  },
  genre: (record) => listed([...subfields(record, "655", "a"), ...subfields(record, "380", "a")]),
  subject: (record) => listed(subfields(record, "650", "a")),
  shelfmark: (record) =>
    joinedParts(first(record, "852"), "khijm") ||
    joinedParts(first(record, "050"), "ab") ||
    joinedParts(first(record, "090"), "ab"),
};

function first({ fields }: MarcRecord, tag: string): MarcField | undefined {
  return fields.find((field) => field.tag === tag);
}

/** Where, by whom and when a book was published: field 264 for that, any other 264, or 260. */
function publication(record: MarcRecord): MarcField | undefined {
  const published = record.fields.find(({ tag, ind2 }) => tag === "264" && ind2 === "1");
  return published ?? first(record, "264") ?? first(record, "260");
}

/** Some subfields in their order, with the punctuation between them and none at the end. */
function joinedParts(field: MarcField | undefined, codes: string): string {
  const parts = field?.subfields.filter(([code]) => codes.includes(code)) ?? [];
  return withoutEnd(parts.map(([, text]) => text.trim()).join(" "));
}

function values(field: MarcField | undefined, code: string): string {
  return listed(field?.subfields.filter(([found]) => found === code).map(([, text]) => text) ?? []);
}

function listed(texts: readonly string[]): string {
  return [...new Set(texts.map(withoutEnd).filter(Boolean))].join(between);
}

/**
 * A text without the punctuation that leads over to what comes next, without the marks around an article that does not
 * count in sorting, and without the full stop after a word.
 */
function withoutEnd(text: string): string {
  return text
    .replace(/[\u0098\u009c]/g, "")
    .trim()
    .replace(/\s*[/:;,=]+$/, "")
    .replace(/(?<=[\p{L}\p{N}]{3}|[\])?])\.$/u, "")
    .trim();
}

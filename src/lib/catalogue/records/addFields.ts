import type { MarcField, MarcRecord } from "../readers/marc/marcRecord.js";
import type { EditableRecord } from "./editableRecord.js";
import { linkOf, provenanceField, type Provenance, type Run } from "./provenance.js";
import type { Term } from "./terms.js";

/** A label that a record is to carry. */
export interface LabelToAdd extends Provenance {
  terms: readonly Term[];
}

/** How labels are written. */
export interface AddingOptions {
  run: Run;
  /** Is a field 380 (form of work) wanted beside field 655? */
  formOfWork: boolean;
}

/** What became of a record's labels. */
export interface Added {
  /** The record with them; as it was where none was new. */
  bytes: Uint8Array;
  /** Terms that were added, and those that the record carried already. */
  added: readonly Term[];
  carried: readonly Term[];
}

/**
 * Adds labels to a record: each term in field 655 with its address in `$0`, linked to a field 883 by `$8`. A term that
 * the record carries is left alone, so that the same labels added twice are added once.
 *
 * @param bytes of the record as it is
 * @throws RecordProblem as `EditableRecord.with`
 */
export function addFields(
  bytes: Uint8Array,
  editable: EditableRecord,
  labels: readonly LabelToAdd[],
  { run, formOfWork }: AddingOptions,
): Added {
  const { record } = editable;
  const added: Term[] = [];
  const carried: Term[] = [];
  const fields: MarcField[] = [];
  let link = highestLink(record);
  for (const { terms, ...provenance } of labels) {
    // Two labels may have the same term.
    const wanted = terms.filter(
      (term) => !added.some(({ uri, ...other }) => isSame(term, { ...other, uri })),
    );
    const news = wanted.filter((term) => !carries(record, term));
    carried.push(...wanted.filter((term) => !news.includes(term)));
    if (news.length === 0) continue;
    added.push(...news);
    link++;
    const tags = formOfWork ? ["655", "380"] : ["655"];
    fields.push(...tags.flatMap((tag) => news.map((term) => termField(tag, term, link))));
    fields.push(provenanceField(run, provenance, link));
  }
  return { bytes: fields.length === 0 ? bytes : editable.with(fields), added, carried };
}

function termField(tag: string, { term, source, uri }: Term, link: number): MarcField {
  return {
    // Field 380 has no indicators; the second of 655 says that the source is in `$2`.
    ...{ tag, ind1: " ", ind2: tag === "655" ? "7" : " " },
    subfields: [
      ["8", linkOf(link)],
      ["a", term],
      ["2", source],
      ...(uri === "" ? [] : [["0", uri] as [string, string]]),
    ],
  };
}

/** The highest number by which fields of the record are linked already. */
function highestLink({ fields }: MarcRecord): number {
  const links = fields.flatMap(({ subfields }) => subfields.filter(([code]) => code === "8"));
  return Math.max(0, ...links.map(([, text]) => Number(/^\d+/.exec(text)?.[0] ?? 0)));
}

/**
 * Has a record a field 655 with the term? It has by the term's identifier, in whichever of its forms, or by its wording in the same
 * vocabulary, or in one that the field does not name.
 */
function carries({ fields }: MarcRecord, term: Term): boolean {
  return fields.some(({ tag, subfields }) => {
    if (tag !== "655") return false;
    const values = (code: string) => subfields.filter(([found]) => found === code).map(([, text]) => text);
    const [source] = values("2");
    return (
      values("0").some((identifier) => isIdentifierOf(term, identifier)) ||
      ((source === undefined || source.trim() === term.source) &&
        values("a").some((text) => isWording(term, text)))
    );
  });
}

function isSame(a: Term, b: Term): boolean {
  return a.source === b.source && isWording(a, b.term);
}

function isWording({ term }: Term, text: string): boolean {
  const plain = (words: string) => words.trim().replace(/\.$/, "").toLowerCase();
  return plain(text) === plain(term);
}

/** Such as "(DLC)gf2014026339", "(OCoLC)fst01423787", or the address with http or https. */
function isIdentifierOf({ uri }: Term, identifier: string): boolean {
  const last = (text: string) =>
    text
      .trim()
      .replace(/^.*[/)]/, "")
      .replace(/^fst0*/, "");
  return uri !== "" && last(uri) !== "" && last(identifier) === last(uri);
}

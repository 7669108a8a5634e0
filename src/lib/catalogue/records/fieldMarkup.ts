import type { MarcField } from "../readers/marc/marcRecord.js";

/** How a record writes its elements. */
export interface MarkupStyle {
  /** Of the namespace, such as "marc:", or "". */
  prefix: string;
  /** White space before a field, before its subfields, and behind the last of them. */
  before: string;
  first: string;
  last: string;
}

/** A field as MARCXML, in ASCII alone so that it fits any encoding. */
export function fieldMarkup(
  { tag, ind1, ind2, subfields }: MarcField,
  { prefix, before, first, last }: MarkupStyle,
): string {
  const inner = subfields.map(
    ([code, text]) => `${first}<${prefix}subfield code="${code}">${escapedMarkup(text)}</${prefix}subfield>`,
  );
  return `${before}<${prefix}datafield tag="${tag}" ind1="${ind1}" ind2="${ind2}">${inner.join("")}${last}</${prefix}datafield>`;
}

/** Text with every sign that is none of plain ASCII, or means something in XML, as a number. */
export function escapedMarkup(text: string): string {
  return text.replace(/[^ -%'-;=?-~]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

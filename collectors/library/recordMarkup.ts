import type { MarcRecord } from "../../src/lib/catalogue/readers/marc/marcRecord.js";
import { escapedMarkup, fieldMarkup } from "../../src/lib/catalogue/records/fieldMarkup.js";

const style = { prefix: "", before: "", first: "", last: "" };

/** A record as MARCXML on one line, without a namespace: that of the collection that it goes into counts. */
export function recordMarkup({ leader, control, fields }: MarcRecord): string {
  const controls = [...control].map(
    ([tag, text]) => `<controlfield tag="${tag}">${escapedMarkup(text)}</controlfield>`,
  );
  const inner = fields.map((field) => fieldMarkup(field, style));
  return `<record><leader>${escapedMarkup(leader)}</leader>${controls.join("")}${inner.join("")}</record>`;
}

import type { MarcField } from "../readers/marc/marcRecord.js";
import type { EditableRecord } from "./editableRecord.js";
import { isOfRun, type RunFilter } from "./provenance.js";

/** What became of a record from which labels were taken. */
export interface Removed {
  bytes: Uint8Array;
  /** Labels that were taken out, and those that stayed as somebody has changed their fields since. */
  removed: number;
  changed: number;
}

/**
 * Takes out of a record what runs of this workbench have added: fields 883 of theirs, and the fields that they are linked
 * with. What somebody has changed since stays.
 *
 * @param bytes of the record as it is
 */
export function removeFields(bytes: Uint8Array, editable: EditableRecord, filter: RunFilter): Removed {
  const { fields } = editable.record;
  const taken = new Set<MarcField>();
  let [removed, changed] = [0, 0];
  for (const provenance of fields.filter((field) => isOfRun(field, filter))) {
    const [link, ...others] = linksOf(provenance);
    const linked = fields.filter((field) => field !== provenance && linksOf(field).includes(link));
    if (link === undefined || others.length > 0 || !linked.every(isAsAdded)) changed++;
    else {
      removed++;
      for (const field of [provenance, ...linked]) taken.add(field);
    }
  }
  return { bytes: taken.size === 0 ? bytes : editable.without(taken), removed, changed };
}

function linksOf({ subfields }: MarcField): string[] {
  return subfields.filter(([code]) => code === "8").map(([, text]) => text);
}

/** Has a field the subfields that it was given, and no others? */
function isAsAdded({ tag, subfields }: MarcField): boolean {
  return ["655", "380"].includes(tag) && /^8a20?$/.test(subfields.map(([code]) => code).join(""));
}

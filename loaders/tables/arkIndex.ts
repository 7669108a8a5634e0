import { readCsv } from "../formats/csv.js";
import { recordId } from "../formats/recordId.js";
import { arkColumns, arks } from "../sources/catalogue/collection.js";
import type { Finder } from "./finder.js";

/** What the table of archival resource keys says of a book. */
export interface ArkEntry {
  digitalId: string;
  /** Such as "ark:/81055/vdc_00000002F718". */
  ark: string;
}

/** Archival resource keys by the record ID of the physical book. */
export async function loadArks(finder: Finder): Promise<Map<string, ArkEntry>> {
  const { file } = await finder.find(arks);
  const { rows, index } = await readCsv(file, { columns: arkColumns });
  const entries = new Map<string, ArkEntry>();
  for (const row of rows) {
    const id = recordId(row[index.physical_record_id]);
    if (id === null) continue;
    entries.set(id, { digitalId: recordId(row[index.digital_record_id]) ?? "", ark: row[index.ark] });
  }
  return entries;
}

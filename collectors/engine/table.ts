import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CollectedRow } from "../../loaders/collected/row.js";
import type { Datasheet } from "../../loaders/collected/datasheet.js";
import { fillWhole } from "../../loaders/wholeFile.js";
import { languageOf } from "./language.js";
import type { SortedLines } from "./sortedLines.js";

/** What is known of a table once it is written. */
export type TableFigures = Pick<Datasheet, "rows" | "withoutLabels" | "languages" | "labels" | "table"> &
  Pick<Datasheet["items"], "duplicates" | "duplicatesWithOtherLabels">;

/** Labels whose rows the datasheet counts. */
const countedLabels = 300;

/**
 * Writes the rows of a run as JSON lines, sorted by id, the same bytes for the same answers. An item that came twice is
 * one row: as it came first, with the labels of both.
 *
 * @param text what of a row says its language, where the service does not
 */
export async function writeTable(
  sorted: SortedLines,
  file: string,
  text: (row: CollectedRow) => string,
): Promise<TableFigures> {
  const hash = createHash("sha256");
  const figures = { rows: 0, withoutLabels: 0, duplicates: 0, duplicatesWithOtherLabels: 0 };
  const [languages, labels] = [new Map<string, number>(), new Map<string, number>()];
  let bytes = 0;

  function finished(row: CollectedRow): Buffer {
    const language = row.language || languageOf(text(row));
    figures.rows++;
    if (row.labels.length === 0) figures.withoutLabels++;
    languages.set(language, (languages.get(language) ?? 0) + 1);
    for (const label of row.labels) labels.set(label, (labels.get(label) ?? 0) + 1);
    const line = Buffer.from(`${JSON.stringify({ ...row, language })}\n`);
    hash.update(line);
    bytes += line.length;
    return line;
  }

  async function* lines(): AsyncGenerator<Buffer> {
    let row = null as CollectedRow | null;
    for await (const { line } of sorted.lines()) {
      const next = JSON.parse(line) as CollectedRow;
      if (row !== null && row.id === next.id) {
        const { labels } = row;
        figures.duplicates++;
        if (labels.join("\n") !== next.labels.join("\n")) figures.duplicatesWithOtherLabels++;
        row.labels = [...new Set([...labels, ...next.labels])].sort();
      } else {
        if (row !== null) yield finished(row);
        row = next;
      }
    }
    if (row !== null) yield finished(row);
  }

  await fillWhole(file, (temporary) => pipeline(Readable.from(lines()), createWriteStream(temporary)));
  return {
    ...figures,
    languages: byCount(languages, Infinity),
    labels: { different: labels.size, commonest: byCount(labels, countedLabels) },
    table: { bytes, sha256: hash.digest("hex") },
  };
}

/** Counts with the most frequent first, equal ones by name. */
function byCount(counts: ReadonlyMap<string, number>, most: number): Record<string, number> {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return Object.fromEntries(sorted.slice(0, most));
}

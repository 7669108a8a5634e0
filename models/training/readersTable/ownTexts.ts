import { normaliseLabels } from "../../../src/lib/multilabel/normalise.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";
import type { LabelledText, LabelledTexts } from "../taskDefinition.js";
import { guessSeparator, parseLabels } from "./parseLabels.js";
import type { OwnRow } from "./readTable.js";

/**
 * The texts of a reader's table with normalised labels. Rows without a text or without labels are left out, rows of one
 * text are one text with the labels of all: each is counted.
 *
 * @param separator what stands between labels; guessed if not given
 * @throws naming the row, if its labels do not parse
 */
export function ownTexts(rows: readonly OwnRow[], table: string, separator?: string): LabelledTexts {
  const between = separator ?? guessSeparator(rows.map(({ labels }) => labels));
  const texts = new Map<string, LabelledText>();
  const dropped: Record<string, number> = {};
  const noted: Record<string, number> = {};
  const count = (counts: Record<string, number>, reason: string) =>
    (counts[reason] = (counts[reason] ?? 0) + 1);
  for (const { where, text, labels: cell } of rows) {
    const labels = normaliseLabels(parseLabels(cell, between, `labels of ${table}, ${where}`));
    const key = titleKey(text) || text.trim();
    const known = texts.get(key);
    if (key === "") count(dropped, "without a text");
    else if (labels.length === 0) count(dropped, "without labels");
    else if (known) {
      const united = normaliseLabels([...known.labels, ...labels]);
      const same = united.length === known.labels.length && united.length === labels.length;
      count(dropped, same ? "repeating a text" : "repeating a text with other labels, which were united");
      known.labels = united;
    } else texts.set(key, { id: where, text: text.trim(), key: "", labels });
  }
  if (between !== null)
    noted[`cells with labels joined by ${JSON.stringify(between)}`] = joined(rows, between);
  const kept = [...texts.values()];
  return {
    texts: kept,
    table: { table, read: rows.length, kept: kept.length, dropped, noted },
    leftOut: {},
  };
}

function joined(rows: readonly OwnRow[], separator: string): number {
  return rows.filter(({ labels }) => typeof labels === "string" && labels.includes(separator)).length;
}

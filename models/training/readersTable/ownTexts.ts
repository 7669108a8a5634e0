import { normaliseLabels } from "../../../src/lib/multilabel/normalise.js";
import { titleKey } from "../../../src/lib/text/titleKey.js";
import type { LabelledText, LabelledTexts } from "../taskDefinition.js";
import type { OwnOptions } from "./options.js";
import { guessSeparator, parseLabel, parseLabels } from "./parseLabels.js";
import type { OwnRow } from "./readTable.js";
import { Spellings } from "./spellings.js";

/** The texts of a reader's table, and what readers are to see of each label. */
export interface OwnTexts extends LabelledTexts {
  nameOf: (label: string) => string;
}

/**
 * The texts of a reader's table. Rows without a text or without labels are left out: each is counted.
 *
 * Several labels are normalised, since people who type many write each in many ways, and names in folders, addresses
 * and the command line are joined by signs; the commonest spelling is kept for display. A single label stays as it is
 * written, in its commonest spelling. Rows of one text are one text, with the labels of all, or with the first label.
 *
 * @throws naming the row, if its labels do not parse
 */
export function ownTexts(
  rows: readonly OwnRow[],
  table: string,
  { kind = "multilabel", separator }: Partial<Pick<OwnOptions, "kind" | "separator">> = {},
): OwnTexts {
  const single = kind === "single-label";
  const between = single ? null : (separator ?? guessSeparator(rows.map(({ labels }) => labels)));
  const spellings = new Spellings();
  const texts = new Map<string, LabelledText>();
  const dropped: Record<string, number> = {};
  const noted: Record<string, number> = {};
  const count = (counts: Record<string, number>, reason: string) =>
    (counts[reason] = (counts[reason] ?? 0) + 1);
  for (const { where, text, labels: cell } of rows) {
    const place = `labels of ${table}, ${where}`;
    const written = single ? parseLabel(cell, place) : parseLabels(cell, between, place);
    for (const label of written) spellings.add(label);
    const labels = normaliseLabels(written);
    const key = titleKey(text) || text.trim();
    const known = texts.get(key);
    if (key === "") count(dropped, "without a text");
    else if (labels.length === 0) count(dropped, "without labels");
    else if (known) {
      const united = normaliseLabels([...known.labels, ...labels]);
      const same = united.length === known.labels.length && united.length === labels.length;
      const others = single ? "another label" : "other labels, which were united";
      count(dropped, same ? "repeating a text" : `repeating a text with ${others}`);
      if (!single) known.labels = united;
    } else texts.set(key, { id: where, text: text.trim(), key: "", labels });
  }
  if (between !== null)
    noted[`cells with labels joined by ${JSON.stringify(between)}`] = joined(rows, between);
  const kept = [...texts.values()];
  if (single) for (const each of kept) each.labels = each.labels.map((label) => spellings.of(label));
  return {
    texts: kept,
    table: { table, read: rows.length, kept: kept.length, dropped, noted },
    leftOut: {},
    nameOf: (label) => (single ? label : spellings.of(label)),
  };
}

function joined(rows: readonly OwnRow[], separator: string): number {
  return rows.filter(({ labels }) => typeof labels === "string" && labels.includes(separator)).length;
}

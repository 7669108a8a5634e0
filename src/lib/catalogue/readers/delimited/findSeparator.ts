import type { LineEnd } from "../lines.js";
import { recordsOf } from "./records.js";

/** Signs that stand between cells, the commonest first. */
const separators = [",", ";", "\t", "|"] as const;

/** Names of the signs, as readers know them. */
const names: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

/** A sign as readers know it: "semicolon". */
export function separatorName(separator: string): string {
  return names[separator] ?? separator;
}

/** @param option a sign, or its name @throws if it is neither */
export function parseSeparator(option: string): string {
  const named = Object.keys(names).find((sign) => names[sign] === option.toLowerCase());
  const sign = named ?? (option === "\\t" ? "\t" : option);
  if (sign.length === 1 && !/["\r\n]/.test(sign)) return sign;
  throw new Error(`invalid separator: ${option} (expected one sign, or comma, semicolon, tab or bar)`);
}

/** The sign that a first line of the form "sep=;" says; such a line is no row. */
export function saidSeparator(text: string): string | undefined {
  return /^sep=([^"\r\n])\r?(?:\n|$)/i.exec(text)?.[1];
}

/**
 * The separator of a text by its beginning: the sign that cuts most records into as many cells as the first one, two or
 * more; the one with more cells among equals. A comma where no sign does, and all is one column.
 */
export async function findSeparator(
  text: string,
  lineEnd: LineEnd,
): Promise<{ separator: string; sure: boolean }> {
  const scores = await Promise.all(
    separators.map(async (separator) => {
      const widths: number[] = [];
      for await (const records of recordsOf([text], { separator, lineEnd }))
        for (const { cells } of records) widths.push(Array.isArray(cells) ? cells.length : 0);
      const [first = 0] = widths;
      const share = widths.filter((width) => width === first).length / Math.max(1, widths.length);
      return { separator, width: first, share: first > 1 ? share : 0 };
    }),
  );
  const [best, second] = scores.sort((a, b) => b.share - a.share || b.width - a.width);
  if (best.share === 0) return { separator: ",", sure: !/[,;\t|]/.test(text) };
  return { separator: best.separator, sure: best.share > 0.9 && second.share < 0.9 };
}

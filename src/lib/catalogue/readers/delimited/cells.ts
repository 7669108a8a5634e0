/** Why a record is none. */
export interface BrokenRecord {
  problem: string;
  detail: string;
}

/**
 * What quotes mean: "strict" is RFC 4180, where a cell that begins with a quote ends with one, and a quote in it is
 * written twice; "loose" takes quotes that are not so for signs like others.
 */
export type Quotes = "strict" | "loose";

/**
 * The cells of a record. Whatever stands between separators or quotes is kept, spaces included.
 *
 * @param record one line, or several where a quoted cell has line breaks; without the line end
 */
export function cellsOf(record: string, separator: string, quotes: "loose"): string[];
export function cellsOf(record: string, separator: string, quotes: Quotes): string[] | BrokenRecord;
export function cellsOf(record: string, separator: string, quotes: Quotes): string[] | BrokenRecord {
  if (!record.includes('"')) return record.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= record.length;) {
    const close = record[at] === '"' ? closingQuote(record, at + 1) : -1;
    const isQuoted = close >= 0 && (close + 1 === record.length || record[close + 1] === separator);
    if (isQuoted) {
      cells.push(record.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 2;
      continue;
    }
    const next = record.indexOf(separator, at);
    const end = next < 0 ? record.length : next;
    const cell = record.slice(at, end);
    if (quotes === "strict" && cell.includes('"')) {
      return record[at] === '"' && close < 0 ? unclosedQuote : strayQuote(record.slice(Math.max(at, close)));
    }
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

/** What a record is whose last cell goes on in the next line, or has lost its closing quote. */
export const unclosedQuote: BrokenRecord = {
  problem: "unclosed quote",
  detail: 'expected a closing " at the end of the cell',
};

function strayQuote(near: string): BrokenRecord {
  return {
    problem: "stray quote",
    detail: `near ${near.slice(0, 40)}; expected quotes around the whole cell, and a quote in it twice`,
  };
}

function closingQuote(record: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = record.indexOf('"', at);
    if (at < 0 || record[at + 1] !== '"') return at;
  }
}

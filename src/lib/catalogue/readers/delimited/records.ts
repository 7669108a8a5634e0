import { linesOf, withoutReturn, type LineEnd } from "../lines.js";
import { cellsOf, unclosedQuote, type BrokenRecord } from "./cells.js";

/** How a delimited text is cut into records and cells. */
export interface Delimiters {
  separator: string;
  lineEnd: LineEnd;
}

/** A record with its cells, or with what is wrong with it. */
export interface DelimitedRecord {
  /** Line on which it begins; the first of the file is 1. */
  at: number;
  raw: string;
  cells: string[] | BrokenRecord;
}

/** Characters after which an open quote is taken for a stray one. */
export const longestRecord = 1 << 24;

/**
 * Records of a delimited text, blank lines left out. A broken record costs its first line and no more: an unclosed
 * quote, which other readers follow to the end of the file, is given up where the next quote does not close it, and
 * reading goes on with the line below. Between tabs, quotes that close nothing are signs like others: files with tabs
 * rarely quote, and titles have quotes.
 */
export async function* recordsOf(
  text: AsyncIterable<string> | Iterable<string>,
  { separator, lineEnd }: Delimiters,
): AsyncGenerator<DelimitedRecord[]> {
  const loose = separator === "\t";
  let at = 0;
  let open: string[] = [];
  let length = 0;
  let found: DelimitedRecord[] = [];

  const take = (raw: string, line: number, cells: string[] | BrokenRecord) => {
    const signs = loose && !Array.isArray(cells) ? cellsOf(raw, separator, "loose") : cells;
    found.push({ at: line, raw, cells: signs });
  };
  const read = (line: string) => {
    at++;
    if (open.length > 0) goOn(line);
    else {
      const raw = withoutReturn(line);
      if (raw === "") return;
      const cells = cellsOf(raw, separator, "strict");
      if (cells === unclosedQuote) [open, length] = [[line], line.length];
      else take(raw, at, cells);
    }
  };
  const goOn = (line: string) => {
    open.push(line);
    length += line.length + 1;
    if (length > longestRecord) giveUp();
    else if (hasOddQuotes(line)) {
      const raw = withoutReturn(open.join(lineEnd));
      const cells = cellsOf(raw, separator, "strict");
      if (!Array.isArray(cells)) giveUp();
      else {
        take(raw, at - open.length + 1, cells);
        open = [];
      }
    }
  };
  /** Drops the line with the open quote, and reads those below it anew, of which the last alone may open another. */
  const giveUp = () => {
    const [first, ...others] = open;
    at -= others.length;
    take(withoutReturn(first), at, unclosedQuote);
    open = [];
    others.forEach(read);
  };

  for await (const lines of linesOf(text, lineEnd)) {
    lines.forEach(read);
    yield found;
    found = [];
  }
  while (open.length > 0) giveUp();
  yield found;
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

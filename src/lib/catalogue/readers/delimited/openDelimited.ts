import type { BatchOptions } from "../batchBuilder.js";
import { findLineEnd } from "../lines.js";
import type { Batch, Choices } from "../table.js";
import { cellsOf } from "./cells.js";
import { findSeparator, saidSeparator, separatorName } from "./findSeparator.js";
import { looksLikeHeading } from "./heading.js";
import { readDelimited } from "./readDelimited.js";

/** How a delimited text is read. */
export interface OpenedDelimited {
  separator: string;
  heading: boolean;
  notes: readonly string[];
  read: (text: AsyncIterable<string>, options: BatchOptions) => AsyncGenerator<Batch>;
}

/** Characters by which separators are judged. */
const judgedCharacters = 1 << 18;

/** Finds separator, heading and line ends of a delimited text by its beginning, where they have not been chosen. */
export async function openDelimited(
  beginning: string,
  whole: boolean,
  choices: Choices,
): Promise<OpenedDelimited> {
  const lineEnd = findLineEnd(beginning);
  const said = saidSeparator(beginning);
  const text = said === undefined ? beginning : beginning.slice(beginning.indexOf(lineEnd) + 1);
  const part = text.slice(0, judgedCharacters);
  const isCut = !whole || part.length < text.length;
  const lines = (isCut && part.slice(0, part.lastIndexOf(lineEnd) + 1)) || part;
  const guess = await findSeparator(lines, lineEnd);
  const separator = choices.separator ?? said ?? guess.separator;
  const [first] = lines.split(lineEnd, 1);
  const heading = choices.heading ?? looksLikeHeading(cellsOf(first, separator, "loose"));
  const notes: string[] = [];
  if (choices.separator === undefined && said === undefined && !guess.sure)
    notes.push(`The sign between cells is taken to be a ${separatorName(separator)}: is it?`);
  if (choices.heading === undefined && !heading)
    notes.push("The first line does not seem to name the columns: they are numbered.");
  return {
    separator,
    heading,
    notes,
    read: (all, options) => readDelimited(all, { separator, lineEnd, heading }, options),
  };
}

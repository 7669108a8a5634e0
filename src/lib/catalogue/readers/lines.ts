/** Sign that ends the lines of a text: a line feed, or of old Macintosh files a carriage return. */
export type LineEnd = "\n" | "\r";

/** The end of the lines by a beginning of the text. */
export function findLineEnd(head: string): LineEnd {
  return head.includes("\r") && !head.includes("\n") ? "\r" : "\n";
}

/** Lines of a text without their ends, as many at a time as a piece of it has. */
export async function* linesOf(
  text: AsyncIterable<string> | Iterable<string>,
  end: LineEnd,
): AsyncGenerator<string[]> {
  let rest: string[] = [];
  for await (const piece of text) {
    const lines = piece.split(end);
    if (lines.length === 1) {
      rest.push(piece);
      continue;
    }
    lines[0] = rest.join("") + lines[0];
    rest = [lines.pop() ?? ""];
    yield lines;
  }
  const last = rest.join("");
  if (last !== "") yield [last];
}

/** A line without the carriage return of Windows' line ends. */
export function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

const tag = /<(\/?)(?:[\w.-]+:)?record(?=[\s>/])[^>]*>/g;

/**
 * The `<record>` elements of MARCXML as they stand in it, so that a broken one costs no other. Of a record in a record, as a
 * harvest by OAI-PMH has them, the inner one.
 */
export async function* recordElementsOf(
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string[]> {
  let rest = "";
  for await (const piece of text) {
    rest += piece;
    const found: string[] = [];
    let start = -1;
    let done = 0;
    for (const match of rest.matchAll(tag)) {
      const isEnd = match[1] === "/";
      if (!isEnd) start = match.index;
      else if (start >= 0) {
        found.push(rest.slice(start, match.index + match[0].length));
        [start, done] = [-1, match.index + match[0].length];
      }
    }
    rest = rest.slice(done);
    yield found;
  }
  // What has begun and not ended was cut off.
  const open = [...rest.matchAll(tag)].findLast(([, isEnd]) => isEnd === "");
  if (open) yield [rest.slice(open.index)];
}

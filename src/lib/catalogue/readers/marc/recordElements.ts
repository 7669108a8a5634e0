const tag = /<(\/?)(?:[\w.-]+:)?record(?=[\s>/])[^>]*>/g;

/**
 * The `<record>` elements of MARCXML as they stand in it, so that a broken one costs no other. Of a record in a record, as a
 * harvest by OAI-PMH has them, the inner one.
 */
export async function* recordElementsOf(
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string[]> {
  for await (const stretches of recordStretchesOf(text))
    yield stretches.map((stretch) => stretch.slice(recordStart(stretch))).filter((element) => element !== "");
}

/** MARCXML cut behind each `<record>` element, so that the stretches together are the file. */
export async function* recordStretchesOf(
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string[]> {
  let rest = "";
  for await (const piece of text) {
    const { stretches, end } = recordStretches(rest + piece);
    rest = end;
    yield stretches;
  }
  if (rest !== "") yield [rest];
}

/** A text cut behind each record, and what stands behind the last one. */
export function recordStretches(text: string): { stretches: string[]; end: string } {
  const stretches: string[] = [];
  let isOpen = false;
  let done = 0;
  for (const match of text.matchAll(tag)) {
    if (match[1] === "") isOpen = true;
    else if (isOpen) {
      const end = match.index + match[0].length;
      stretches.push(text.slice(done, end));
      [isOpen, done] = [false, end];
    }
  }
  return { stretches, end: text.slice(done) };
}

/** Where in a stretch the record begins: at the end where there is none. One that has begun and not ended was cut off. */
export function recordStart(stretch: string): number {
  return [...stretch.matchAll(tag)].findLast(([, isEnd]) => isEnd === "")?.index ?? stretch.length;
}

/** Texts of the elements of a JSON array, as they stand in it; commas inside of them and in their strings do not count. */
export async function* elementsOf(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string[]> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let rest: string[] = [];
  for await (const piece of text) {
    const found: string[] = [];
    let from = 0;
    const end = (at: number) => {
      const element = [...rest, piece.slice(from, at)].join("").trim();
      if (element !== "") found.push(element);
      [rest, from] = [[], at + 1];
    };
    for (let at = 0; at < piece.length; at++) {
      const sign = piece[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (sign === "\\") escaped = true;
        else if (sign === '"') inString = false;
      } else if (sign === '"') inString = true;
      else if (sign === "{" || sign === "[") {
        if (++depth === 1) [rest, from] = [[], at + 1];
      } else if (sign === "}" || sign === "]") {
        if (--depth === 0) end(at);
      } else if (sign === "," && depth === 1) end(at);
    }
    rest.push(piece.slice(from));
    yield found;
  }
  const cutOff = rest.join("").trim();
  if (cutOff !== "") yield [cutOff];
}

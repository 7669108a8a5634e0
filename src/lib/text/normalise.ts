const curlySingle = /[\u2018\u2019\u201a\u201b\u02bc\u0060\u00b4]/g;
const curlyDouble = /[\u201c\u201d\u201e\u201f]/g;
const control = /[\u0000-\u001f\u007f-\u009f]/g;

/** The text in Unicode's composed form (NFC), control characters as spaces. Evidence offsets refer to this text. */
export function composeText(text: string): string {
  return text.normalize("NFC").replace(control, " ");
}

/**
 * Composed text with lower case and straight quotes, of the same length: an offset in one is an offset in the other.
 * A capital whose small form is longer (such as İ) stays as it is.
 */
export function foldText(composed: string): string {
  let lower = composed.toLowerCase();
  if (lower.length !== composed.length) {
    lower = "";
    for (const character of composed) {
      const small = character.toLowerCase();
      lower += small.length === character.length ? small : character;
    }
  }
  return lower.replace(curlySingle, "'").replace(curlyDouble, '"');
}

/**
 * Where a title stands inside brackets that embrace the whole of it, as in "[Poems.]": the range between them;
 * else the whole range. Such brackets say that the cataloguer supplied the title, not what the book is.
 */
export function coreRange(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] <= " ") start++;
  while (end > start && text[end - 1] <= " ") end--;
  if (text[start] !== "[" || text[end - 1] !== "]") return { start, end };
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0 && i < end - 1) return { start, end };
  }
  return { start: start + 1, end: end - 1 };
}

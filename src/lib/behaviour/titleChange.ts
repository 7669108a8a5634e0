/** A title, and what it was before a change. */
export interface TitleChange {
  /** null where there is no change. */
  before: string | null;
  title: string;
}

/** Stands in a template between the title before a change and after it. */
export const becomes = "=>";

/** The title, or the two titles, of an expanded template, each with a capital as its first letter and one stop after “Esq.” */
export function readTitleChange(text: string): TitleChange {
  const [before, title] = text.split(becomes).map(tidied);
  return title === undefined ? { before: null, title: before } : { before, title };
}

function tidied(text: string): string {
  return text
    .trim()
    .replace(/\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<!\.)\.\.(?!\.)/g, ".");
}

/**
 * What two wordings of the same title share: its letters and digits, in lower case and compatibility forms made one
 * (NFKC). Keeps titles of a test set out of every training source.
 */
export function titleKey(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

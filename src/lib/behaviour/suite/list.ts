/** Words of a list that is written on one line, divided by semicolons. */
export function list(words: string): string[] {
  return words.split(";").map((word) => word.trim());
}

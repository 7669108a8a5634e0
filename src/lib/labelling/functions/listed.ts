/** Terms written one after the other, separated by commas. */
export function listed(terms: string): string[] {
  return terms
    .split(",")
    .map((term) => term.trim())
    .filter((term) => term !== "");
}

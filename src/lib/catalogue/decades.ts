/** First year of the decade of a year: 1870 for 1879. null for null. */
export function decadeOf(year: number): number;
export function decadeOf(year: number | null): number | null;
export function decadeOf(year: number | null): number | null {
  return year === null ? null : Math.floor(year / 10) * 10;
}

/** A decade as readers know it, such as "1870s". */
export function decadeName(decade: number): string {
  return `${decade}s`;
}

/** Names of the periods before the first and after the last decade that is told apart, and of books without a year. */
export const earlier = "before 1800";
export const later = "1900 or later";
export const undated = "undated";

/** Name of a run of periods: "1800s to 1810s", "up to the 1800s", "1890s and later". */
export function periodName(names: readonly string[]): string {
  const [first, last] = [names[0], names[names.length - 1]];
  if (first === last) return first;
  if (first === earlier) return last === later ? "all years" : `up to the ${last}`;
  return last === later ? `${first} and later` : `${first} to ${last}`;
}

/** Names of the strata before the first and after the last decade that is told apart, and of books without a year. */
export const earlier = "before 1800";
export const later = "1900 or later";
export const undated = "undated";

/** Every stratum in order of time, books without a year last. */
export const decades: readonly string[] = [
  earlier,
  ...Array.from({ length: 10 }, (_, i) => `${1800 + 10 * i}s`),
  later,
  undated,
];

/** The stratum of a year: its decade from 1800 to 1899; the years around them are too thinly covered to be divided. */
export function decadeOf(year: number | null): string {
  if (year === null) return undated;
  if (year < 1800) return earlier;
  return year < 1900 ? `${Math.floor(year / 10) * 10}s` : later;
}

/** Name of a run of strata: "1800s to 1810s", "up to the 1800s", "1890s and later". */
export function periodName(names: readonly string[]): string {
  const [first, last] = [names[0], names[names.length - 1]];
  if (first === last) return first;
  if (first === earlier) return last === later ? "all years" : `up to the ${last}`;
  return last === later ? `${first} and later` : `${first} to ${last}`;
}

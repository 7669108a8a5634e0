/** The same in JavaScript and in DuckDB (RE2): what stands before the first comma, bracket, colon or "&". */
const opening = "^[\\[(\\s]*([^,;:&\\[\\]()]*)";
const expression = new RegExp(opening);
const closing = /[\s.?'"]+$/;

/**
 * The first place that an imprint names, without the cataloguer's brackets: "London, Guildford [printed]" and
 * "London]" give "London", "New-York" gives "New York". Spelling and language are left as they are; "" for none.
 */
export function mainPlace(place: string): string {
  const [, first = ""] = expression.exec(place) ?? [];
  return first.replace(closing, "").replaceAll("New-York", "New York");
}

/** The same as an SQL expression over a column of places. */
export function mainPlaceSql(column: string): string {
  return `replace(rtrim(regexp_extract(coalesce(${column}, ''), '${opening}', 1), ' .?''"'), 'New-York', 'New York')`;
}

/** What stands for books whose record names no place. */
export const noPlace = "no place named";

/** Spellings that name the same town. */
const sameTown: Readonly<Record<string, string>> = {
  "new-york": "New York",
  "boston mass": "Boston",
  vienna: "Wien",
  copenhagen: "Kjøbenhavn",
  københavn: "Kjøbenhavn",
  санктпетербургъ: "С.-Петербургъ",
  mexico: "México",
  londres: "London",
  londini: "London",
  edinburg: "Edinburgh",
};

/** MARC country codes that stand in some records where a town should. */
const countryCode = /^[a-z]{2,3}$/;

/**
 * The first town that a statement of publication names, without brackets and notes: "London" for "[London], Guildford
 * [printed]" and "London & Paris". A few spellings are made one.
 */
export function placeName(statement: string): string {
  const plain = statement.replace(/\[printed\]|[[\]?]/g, " ");
  const [first] = plain.trim().split(/\s*(?:,|;|:|&|\band\b|\bet\b|\bund\b|\bi\.e\.)\s*/i);
  const name = first
    .replace(/\s+/g, " ")
    .replace(/[\s.)(]+$/, "")
    .trim();
  if (!/\p{L}{2}/u.test(name) || countryCode.test(name)) return noPlace;
  const key = name.toLowerCase().replace(/\./g, "");
  return Object.hasOwn(sameTown, key) ? sameTown[key] : name;
}

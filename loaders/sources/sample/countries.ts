import type { Work } from "./works.js";

/** MARC country codes of places of publication that differ from the usual country of the book's language. */
const byPlace: Record<string, string> = {
  Antwerpen: "be",
  Basel: "sz",
  Batavia: "io",
  Bogotá: "ck",
  Borgå: "fi",
  Boston: "mau",
  Brooklyn: "nyu",
  "Buenos Aires": "ag",
  Calcutta: "ii",
  "Cambridge, Mass.": "mau",
  Capolago: "sz",
  Chicago: "ilu",
  Dublin: "ie",
  Edinburgh: "stk",
  Genève: "sz",
  Glasgow: "stk",
  Hartford: "ctu",
  "Hartford, Conn.": "ctu",
  "Hobart Town": "at",
  Kilmarnock: "stk",
  Lahore: "pk",
  Londini: "enk",
  London: "enk",
  Londra: "enk",
  Londres: "enk",
  Melbourne: "at",
  Montevideo: "uy",
  Montreal: "quc",
  México: "mx",
  Méjico: "mx",
  "New York": "nyu",
  Parigi: "fr",
  Paris: "fr",
  Paryż: "fr",
  Philadelphia: "pau",
  Riga: "lv",
  "Rio de Janeiro": "bl",
  Santiago: "cl",
  "Santiago de Chile": "cl",
  Sydney: "at",
  Toronto: "onc",
  Wien: "au",
};

const byLanguage: Record<string, string> = {
  Czech: "xr",
  Danish: "dk",
  Dutch: "ne",
  English: "enk",
  French: "fr",
  German: "gw",
  Greek: "gr",
  Hungarian: "hu",
  Italian: "it",
  Latin: "gw",
  Norwegian: "no",
  Polish: "pl",
  Portuguese: "po",
  Russian: "ru",
  Spanish: "sp",
  Swedish: "sw",
  Welsh: "wlk",
};

const names: Record<string, string> = {
  enk: "England",
  fr: "France",
  gw: "Germany",
  hu: "Hungary",
  ie: "Ireland",
  it: "Italy",
  ne: "Netherlands",
  stk: "Scotland",
  wlk: "Wales",
};

/** MARC code of the country in which a work of the sample was published. */
export function countryCode({ place, language }: Work): string {
  return byPlace[place] ?? byLanguage[language] ?? "xx";
}

/** Name of that country as the library writes it, or "" where the sample leaves it out. */
export function countryName(work: Work): string {
  const code = countryCode(work);
  return /^[a-z]{2}u$/.test(code) ? "United States of America" : (names[code] ?? "");
}

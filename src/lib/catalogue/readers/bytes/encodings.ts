/** Encodings that a catalogue may come in, by the names that browsers know, and as readers know them. */
export const encodings = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, little-endian",
  "utf-16be": "UTF-16, big-endian",
  "windows-1252": "Windows-1252 or Latin-1 (Western Europe)",
  "iso-8859-15": "Latin-9 (Western Europe)",
  macintosh: "Mac Roman (old Macintosh)",
  "windows-1250": "Windows-1250 (Central Europe)",
  "iso-8859-2": "Latin-2 (Central Europe)",
  "windows-1251": "Windows-1251 (Cyrillic)",
  "koi8-r": "KOI8-R (Cyrillic)",
  "windows-1253": "Windows-1253 (Greek)",
  "windows-1254": "Windows-1254 (Turkish)",
  "windows-1257": "Windows-1257 (Baltic)",
  "marc-8": "MARC-8 (MARC 21 alone)",
} as const;

/** An encoding of text. Latin-1 is read as Windows-1252, as all browsers do: they differ in control characters alone. */
export type Encoding = keyof typeof encodings;

/** @throws if the name is none of them */
export function parseEncoding(name: string): Encoding {
  const label = name.trim().toLowerCase();
  const known = aliases[label] ?? label;
  if (Object.hasOwn(encodings, known)) return known;
  throw new Error(`unknown encoding: ${name} (expected one of ${Object.keys(encodings).join(", ")})`);
}

const aliases: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  "utf-16": "utf-16le",
  utf16: "utf-16le",
  "utf-16-le": "utf-16le",
  "utf-16-be": "utf-16be",
  cp1252: "windows-1252",
  ansi: "windows-1252",
  latin1: "windows-1252",
  "latin-1": "windows-1252",
  "iso-8859-1": "windows-1252",
  "latin-9": "iso-8859-15",
  macroman: "macintosh",
  "mac-roman": "macintosh",
};

import { accentedWords } from "../bytes/accentedWords.js";
import { hasAccents } from "../bytes/findEncoding.js";
import { encodings, type Encoding } from "../bytes/encodings.js";
import type { Beginning, Opened } from "../opened.js";
import { marcRecordsOf } from "./iso2709.js";
import { readMarc, saysUtf8, shownEncoding } from "./readMarc.js";

/** Opens a MARC 21 file in ISO 2709, of which each record may be in UTF-8 or MARC-8, whatever its leader says. */
export async function openMarc({ head, choices }: Beginning): Promise<Opened> {
  const telling: Uint8Array[] = [];
  for await (const records of marcRecordsOf([head])) telling.push(...records.filter(hasAccents));
  // The last one may be cut off.
  if (telling.length > 1) telling.pop();
  const isMarc8 = (record: Uint8Array) => shownEncoding(record) === "marc-8";
  const shown: Encoding = telling.filter(isMarc8).length > telling.length / 2 ? "marc-8" : "utf-8";
  const lying = telling.filter((record) => saysUtf8(record) !== (shownEncoding(record) === "utf-8")).length;
  const notes =
    choices.encoding === undefined && lying > 0
      ? [
          `The leaders of some records lie about their encoding: each is read as what it is, most as ${encodings[shown]}.`,
        ]
      : [];
  const encoding = choices.encoding ?? shown;
  const others = telling.length > 0 ? (["utf-8", "marc-8", "windows-1252"] as const) : [];
  return {
    found: { format: "marc", encoding, notes },
    encodings: await accentedWords(head, encoding, others),
    read: (bytes, options) => readMarc(bytes, choices.encoding, options),
    needsWhole: false,
  };
}

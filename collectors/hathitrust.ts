import { z } from "zod";
import type { CollectedRecord } from "../loaders/collected/row.js";
import { languageName } from "../src/lib/catalogue/languageName.js";
import type { Asked, Collector, LeftOut } from "./engine/collector.js";
import { fileParts, partSize } from "./engine/fileParts.js";
import { packedLines } from "./engine/lines.js";
import { readJson } from "./engine/readJson.js";

/** https://www.hathitrust.org/hathifiles: which files there are. A full one comes each month, an update each day. */
const list = z.array(
  z.object({ filename: z.string(), full: z.boolean(), url: z.string(), created: z.string().default("") }),
);

/**
 * The fields of a line, in this order; new ones are added at the end
 * (https://www.hathitrust.org/member-libraries/resources-for-librarians/data-resources/hathifiles/hathifiles-description/).
 */
const fields = [
  ...[
    "htid",
    "access",
    "rights",
    "ht_bib_key",
    "description",
    "source",
    "source_bib_num",
    "oclc_num",
    "isbn",
  ],
  ...["issn", "lccn", "title", "imprint", "rights_reason_code", "rights_timestamp", "us_gov_doc_flag"],
  ...["rights_date_used", "pub_place", "lang", "bib_fmt", "collection_code", "content_provider_code"],
  ...["responsible_entity_code", "digitization_agent_code", "access_profile_code", "author"],
] as const;
type Field = (typeof fields)[number];
type Volume = Record<Field, string>;

/** The public list of the volumes of HathiTrust, filtered as it streams: one row a bibliographic record. */
export const hathitrust: Collector = {
  name: "hathitrust",
  kind: "records",
  service: "HathiTrust, HathiFiles",
  documentation: "https://www.hathitrust.org/hathifiles",
  licence:
    "CC0 for what HathiTrust adds; records of the contributing libraries under its metadata sharing policy",
  citation: "HathiTrust Digital Library, HathiFiles.",
  address: "https://www.hathitrust.org/files/hathifiles",
  // A file, and no interface: one part of it every two seconds.
  perSecond: 0.5,
  takes: ["filter"],

  plan(asked) {
    return {
      requests: [
        listAddress(asked),
        `the newest ${kindOf(asked)} file of it, in parts of ${partSize / 2 ** 20} MB`,
      ],
      itemsPerRequest: 40_000,
      cost: "nothing; a full file is some 1.1 GB, and the parts that are asked for are kept",
    };
  },

  async *collect(session, asked) {
    const conditions = parseConditions(asked.filter ?? "");
    const files = await session.ask({ url: listAddress(asked), page: true }, (answer) =>
      readJson(answer, list),
    );
    for (const { url } of chosen(files, asked)) {
      for await (const line of packedLines(fileParts(session, url))) {
        const volume = volumeOf(line);
        if (volume === null) yield { leftOut: "with too few fields" };
        else if (conditions.every((holds) => holds(volume))) yield rowOf(volume);
      }
    }
  },
};

function listAddress({ address }: Asked): string {
  return `${address}/hathi_file_list.json`;
}

function kindOf({ since }: Asked): string {
  return since === undefined ? "full" : `update since ${since}, each`;
}

/** The newest full file, or all updates from a day on. */
function chosen(files: z.infer<typeof list>, { since }: Asked): z.infer<typeof list> {
  const sorted = [...files].sort((a, b) => (a.filename < b.filename ? -1 : 1));
  if (since === undefined) return sorted.filter(({ full }) => full).slice(-1);
  const day = since.replaceAll("-", "");
  return sorted.filter(({ full, filename }) => !full && (/\d{8}/.exec(filename)?.[0] ?? "") >= day);
}

function volumeOf(line: string): Volume | null {
  const cells = line.split("\t");
  if (cells.length < fields.length) return null;
  return Object.fromEntries(fields.map((field, i) => [field, cells[i]])) as Volume;
}

/** "lang=eng;rights_date_used=1800-1899" as tests of a volume. @throws if a field is none */
function parseConditions(text: string): ((volume: Readonly<Record<string, string>>) => boolean)[] {
  return text
    .split(";")
    .filter((condition) => condition.trim() !== "")
    .map((condition) => {
      const [field, wanted = ""] = condition.split("=").map((part) => part.trim());
      if (!fields.some((each) => each === field))
        throw new Error(`unknown field: ${field} in --filter (expected one of ${fields.join(", ")})`);
      const range = /^(\d+)-(\d+)$/.exec(wanted);
      if (!range) return (volume) => volume[field] === wanted;
      const [from, to] = [Number(range[1]), Number(range[2])];
      return (volume) => volume[field] !== "" && Number(volume[field]) >= from && Number(volume[field]) <= to;
    });
}

function rowOf(volume: Volume): CollectedRecord | LeftOut {
  const title = volume.title.trim();
  if (title === "") return { leftOut: "without a title" };
  const year = Number(volume.rights_date_used);
  return {
    // Volumes of one book share their record.
    id: volume.ht_bib_key.padStart(9, "0"),
    title,
    author: volume.author.trim(),
    place: volume.pub_place.trim(),
    publisher: volume.imprint.trim(),
    year: year > 0 && year < 2200 ? year : null,
    labels: [],
    language: languageName(volume.lang),
    url: `https://catalog.hathitrust.org/Record/${volume.ht_bib_key.padStart(9, "0")}`,
    attribution: `HathiTrust, record ${volume.ht_bib_key}, ${volume.source}`,
    licence: "CC0 for what HathiTrust adds",
  };
}

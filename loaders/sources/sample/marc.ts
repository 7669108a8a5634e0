import { countryCode } from "./countries.js";
import { shelfmarkOf } from "./shelfmark.js";
import { pick, type Work } from "./works.js";

/** The first files hold the records; the others are empty collections. */
const filledFiles = 3;

const languageCodes: Record<string, string> = {
  English: "eng",
  French: "fre",
  German: "ger",
  Italian: "ita",
  Latin: "lat",
  Spanish: "spa",
};

/**
 * One of the catalogue's files: a third of all its records belong to digitised books. As in the real file, the records
 * stand in the order of their headings, and few carry a country or a language.
 * @param part number of the file from 0
 */
export function renderCatalogueFile(works: readonly Work[], part: number): string {
  const alone = works.filter(({ role }) => role === "catalogue");
  const digitised = works
    .filter(({ role, year }) => role !== "catalogue" && year !== null)
    .sort((a, b) => pick(`${a.id} catalogue`, 1e9) - pick(`${b.id} catalogue`, 1e9))
    .slice(0, Math.round(alone.length / 2));
  const heading = (work: Work) => `${work.author || work.title}\u0000${work.title}\u0000${work.id}`;
  const records = [...alone, ...digitised].sort((a, b) => (heading(a) < heading(b) ? -1 : 1));
  const size = Math.ceil(records.length / filledFiles);
  return [
    '<?xml version="1.0" encoding="UTF-8" ?><marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">',
    ...records.slice(part * size, (part + 1) * size).map(renderRecord),
    "</marc:collection>",
    "",
  ].join("\n");
}

function renderRecord(work: Work): string {
  const coded = pick(`${work.id} coded`, 5) === 0;
  const country = coded ? countryCode(work).padEnd(3) : "|||";
  const language = (coded && languageCodes[work.language]) || "|||";
  const year = work.year === null ? "||||" : String(work.year);
  const pages = 24 + pick(`${work.id} pages`, 400);
  const fields = [
    work.author && field("100", { a: work.author }),
    field("245", { a: work.title }),
    field("260", {
      a: `${work.place} :`,
      b: work.publisher && `${work.publisher},`,
      c: work.dateStatement && `${work.dateStatement}.`,
    }),
    field("300", pick(`${work.id} extent`, 3) === 0 ? { c: "8º." } : { a: `${pages} p. ;`, c: "8º." }),
    field("852", { a: "British Library", b: "HMNTS", j: shelfmarkOf(work) }),
  ];
  return [
    "<marc:record><marc:leader>00385cam a22001453  4500</marc:leader>",
    `<marc:controlfield tag="001">${work.id}</marc:controlfield>`,
    `<marc:controlfield tag="008">870813|${year}||||${country}    ||    |||| ||${language}  </marc:controlfield>`,
    ...fields.filter(Boolean),
    "</marc:record>",
  ].join("\n");
}

function field(tag: string, subfields: Record<string, string>): string {
  const inner = Object.entries(subfields)
    .filter(([, text]) => text !== "")
    .map(([code, text]) => `<marc:subfield code="${code}">${escapeXml(text)}</marc:subfield>`);
  return `<marc:datafield tag="${tag}" ind1=" " ind2=" ">${inner.join("")}</marc:datafield>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

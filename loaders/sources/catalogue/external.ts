import type { Source } from "../source.js";

/** HathiTrust titles labelled fiction, poetry or biography: another library's cataloguing style. */
export const hathiTrust: Source = {
  path: "external/horizon_allgenremeta.csv",
  bytes: 619139,
  sha256: "fa92d343e17650ec0f333d32d7c9ba09a676b4670bcc0425de45a5f203e44e62",
  url: "https://raw.githubusercontent.com/tedunderwood/horizon/15558246778efd2e5ed915635f3c9e113229bf20/chapter1/metadata/allgenremeta.csv",
  identical: true,
  licence: "MIT (Ted Underwood)",
  citation:
    "Ted Underwood, Distant Horizons: Digital Evidence and Literary Change (University of Chicago Press, 2019), metadata of chapter 1.",
  columns: [
    "docid",
    "firstpub",
    "date",
    "birthdate",
    "recept",
    "tags",
    "enumcron",
    "nationality",
    "gender",
    "author",
    "title",
  ] as const,
};

import { scanAddress } from "../../../src/lib/catalogue/links.js";
import type { Source } from "../source.js";
import { libraryColumns } from "./columns.js";

/** Columns of the table of archival resource keys. */
export const arkColumns = ["physical_record_id", "digital_record_id", "ark"] as const;

/** The digitised collection: one row a book, in the library's own columns. */
export const digitisedBooks: Source = {
  path: "bl-corpus/digitised_printed_books.csv",
  bytes: 7262246,
  sha256: "f9fad19550a2ffa91db63d7f75d53b4e277bf6d2058762f42902da67aa03b802",
  url: "https://bl.iro.bl.uk/downloads/e1be1324-8b1a-4712-96a7-783ac209ddef?locale=en",
  identical: false,
  licence: "CC0-1.0 (British Library metadata)",
  citation:
    "British Library, Digitised Printed Books (18th-19th century), title and catalogue metadata, British Library Research Repository, 2021.",
  columns: libraryColumns,
  note: "The mirror holds 49,540 of the 52,695 records that the address serves, in the same columns, so a download is judged by its columns and not by this checksum.",
};

/** Physical record ID, digital record ID and archival resource key of each scanned book. */
export const arks: Source = {
  path: "bl-corpus/ark.csv",
  bytes: 2416031,
  sha256: "ab615692c910da3bae6034fd42c600dfc29e695624c6ef6b768b567c2347d5e8",
  url: "https://raw.githubusercontent.com/BL-Labs/BL-Flickr-1-Million-Images_Update-April-2020/efb42174423d483cbe29b879e0aadd7f880f95fb/MSBooks_SysNumberPhy_SysNumberDigi_ARK_mapping.csv",
  identical: false,
  licence: "CC0-1.0 (British Library metadata)",
  citation:
    "British Library Labs, mapping of physical and digital record numbers to archival resource keys, published with the one million images of the British Library on Flickr (update of April 2020).",
  columns: arkColumns,
  downloadable: false,
  note: "The address serves the same rows under other column names, so no download is tried: without a data folder, books have no link to the scan.",
  link: scanAddress,
};

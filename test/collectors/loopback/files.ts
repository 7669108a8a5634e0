import { gzipSync } from "node:zlib";
import type { Reply, Service } from "./server.js";

/** Files of a web site by their paths, which are given in parts where a request asks for a range (RFC 9110, 14.2). */
export function files(contents: Readonly<Record<string, string | Buffer>>, etag = '"1"'): Service {
  return ({ pathname }, { headers }): Reply => {
    const content = contents[pathname];
    if (content === undefined) return { status: 404, type: "text/plain", body: "Not found" };
    const body = Buffer.from(content);
    const type = pathname.endsWith(".gz") ? "application/gzip" : "text/plain";
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    if (from === undefined) return { type, body };
    if (headers["if-range"] !== undefined && headers["if-range"] !== etag)
      return { type, body, headers: { etag } };
    const part = body.subarray(Number(from), Number(to) + 1);
    const range = `bytes ${from}-${Number(from) + part.length - 1}/${body.length}`;
    return { status: 206, type, body: part, headers: { "content-range": range, etag } };
  };
}

const header = '"Text#",Type,Issued,Title,Language,Authors,Subjects,LoCC,Bookshelves';

/** The catalogue file of Project Gutenberg (https://www.gutenberg.org/ebooks/offline_catalogs.html). */
export function gutenbergCatalogue(): Buffer {
  const rows = [
    '1,Text,1971-12-01,"The Declaration of Independence\nof the United States",en,"Jefferson, Thomas, 1743-1826","United States -- History -- Sources",E201,"Politics; Browsing: History - American"',
    '84,Text,1993-10-01,"Frankenstein; Or, The Modern Prometheus",en,"Shelley, Mary, 1797-1851","Science fiction; Horror tales; Monsters -- Fiction",PR,"Category: Science-Fiction & Fantasy; Precursors of Science Fiction"',
    '7,Sound,1999-01-01,"Moon landing",en,,,,',
    '2000,Text,1999-12-01,Don Quijote,es,"Cervantes Saavedra, Miguel de, 1547-1616","Knights and knighthood -- Spain -- Fiction",PQ,',
  ];
  return gzipSync([header.replace('"Text#"', "Text#"), ...rows].join("\n"));
}

/** Lines of a HathiFile (https://www.hathitrust.org/hathifiles): every second volume is of the record before it. */
export function hathiLines(volumes: number): string {
  return Array.from({ length: volumes }, (_, volume) => {
    const record = Math.floor(volume / 2);
    const cells = Array.from({ length: 26 }, () => "");
    cells[0] = `mdp.${39015000000000 + volume}`;
    cells[3] = String(record);
    cells[5] = "MIU";
    cells[11] = `A treatise on subject ${record} /`;
    cells[12] = "London : Smith";
    cells[16] = String(1700 + (record % 250));
    cells[17] = "enk";
    cells[18] = record % 4 === 0 ? "ger" : "eng";
    cells[25] = "Smith, John";
    return `${cells.join("\t")}\n`;
  }).join("");
}

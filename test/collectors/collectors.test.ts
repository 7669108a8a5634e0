import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { books } from "../../collectors/books.js";
import { catalogue } from "../../collectors/catalogue.js";
import type { Collector } from "../../collectors/engine/collector.js";
import { gutenberg } from "../../collectors/gutenberg.js";
import { hathitrust } from "../../collectors/hathitrust.js";
import { listed } from "../../collectors/listed.js";
import { quotations } from "../../collectors/quotations.js";
import { readMarcXml } from "../../loaders/formats/marcxml.js";
import { collectInto, rowsOf, tableOf } from "./fixture.js";
import { files, gutenbergCatalogue, hathiLines } from "./loopback/files.js";
import { oaiRepository, sruCatalogue } from "./loopback/library.js";
import { openLibrary } from "./loopback/openLibrary.js";
import { startLoopback, type Loopback, type Service } from "./loopback/server.js";
import { wikiquote, type WikiPage } from "./loopback/wikiquote.js";

let folder: string;
let server: Loopback | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "collected-"));
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

async function serve(service: Service, path = "") {
  await server?.close();
  server = await startLoopback(service);
  return { address: `${server.address}${path}` };
}

describe("books", () => {
  it("gives each work of a search with its description, its subjects as labels, and no housekeeping", async () => {
    const sheet = await collectInto(join(folder, "books"), books, await serve(openLibrary(150)));
    const rows = await rowsOf(join(folder, "books"));
    expect(sheet).toMatchObject({ rows: 150, complete: true, requests: { refused: 15 } });
    expect(rows.find(({ id }) => id === "OL2W")).toMatchObject({
      title: "The Keeper of Lamp 2",
      description: "A keeper finds lamp 2 burning on a night when nobody could have lit it.",
      labels: ["fiction", "lighthouses", "science-fiction"],
      year: 1902,
      url: "https://openlibrary.org/works/OL2W",
    });
    expect(rows.find(({ id }) => id === "OL9W")).toMatchObject({
      description: "",
      labels: ["fiction", "science-fiction"],
    });
  });
});

describe("gutenberg", () => {
  it("reads the catalogue file: texts alone, their subjects and bookshelves as labels", async () => {
    const asked = await serve(files({ "/pg_catalog.csv.gz": gutenbergCatalogue() }));
    const sheet = await collectInto(join(folder, "gutenberg"), gutenberg, asked);
    const rows = await rowsOf(join(folder, "gutenberg"));
    expect(sheet.items.leftOut).toEqual({ "that is no text": 1 });
    expect(rows.map(({ title, language }) => [title, language])).toEqual([
      ["The Declaration of Independence of the United States", "English"],
      ["Frankenstein; Or, The Modern Prometheus", "English"],
      ["Don Quijote", "Spanish"],
    ]);
    expect(rows[1]?.["labels"]).toEqual(
      expect.arrayContaining(["science-fiction", "horror-tales", "monsters", "fiction"]),
    );
    expect(server?.requests).toContain("/robots.txt");
  });

  it("leaves alone what the site closes to robots", async () => {
    const rules = "User-agent: *\nDisallow: /";
    const asked = await serve(files({ "/pg_catalog.csv.gz": gutenbergCatalogue(), "/robots.txt": rules }));
    await expect(collectInto(join(folder, "closed"), gutenberg, asked)).rejects.toThrow(
      /is closed to robots by http/,
    );
  });
});

describe("hathitrust", () => {
  const site = (volumes: number) => {
    const list = [
      { filename: "hathi_full_20260101.txt.gz", full: true, url: `${server?.address ?? ""}/none` },
      { filename: "hathi_upd_20260202.txt.gz", full: false, url: `${server?.address ?? ""}/none` },
    ];
    return { list, lines: gzipSync(hathiLines(volumes)) };
  };

  it("takes the newest full file in parts, and the volumes that fulfil the conditions, a record each", async () => {
    const contents: Record<string, string | Buffer> = {};
    const asked = await serve(files(contents));
    const { list, lines } = site(2000);
    contents["/full.gz"] = lines;
    contents["/hathi_file_list.json"] = JSON.stringify([
      ...list,
      { filename: "hathi_full_20260301.txt.gz", full: true, url: `${asked.address}/full.gz` },
    ]);
    const filter = "lang=eng;rights_date_used=1800-1899";
    const sheet = await collectInto(join(folder, "hathi"), hathitrust, { ...asked, filter });
    const rows = await rowsOf(join(folder, "hathi"));
    // Of 1,000 records 400 are of these years, and of these three in four in English; each has two volumes.
    expect(rows).toHaveLength(300);
    expect(sheet.items.duplicates).toBe(300);
    expect(rows[0]).toMatchObject({
      id: "000000101",
      language: "English",
      year: 1801,
      author: "Smith, John",
    });
    await expect(
      collectInto(join(folder, "other"), hathitrust, { ...asked, filter: "colour=red" }),
    ).rejects.toThrow(/^unknown field: colour in --filter/);
  });
});

const pages: Record<string, WikiPage> = {
  Courage: {
    categories: ["Themes", "Virtues"],
    wikitext: `'''[[w:Courage|Courage]]''' is a virtue.
== Quotes ==
=== A - F ===
* '''Courage''' is not the absence of [[fear]], but the judgement that something else is more important.<ref>a note</ref>
** [[Ambrose Redmoon]], "No Peaceful Warriors!", ''Gnosis: A Journal'' (Fall 1991)
* Sit down
== Quotes about Courage ==
* This one stands in a part that is passed over, whatever it says.
== External links ==
* [http://example.org a site with enough letters in its name]`,
  },
  Wisdom: {
    categories: ["Themes", "Virtues"],
    wikitext: `* Courage is not the absence of fear, but the judgement that something else is more important!\n** Somebody`,
  },
  Hope: {
    categories: ["Themes"],
    wikitext: "* Hope is the thing with feathers &mdash; that perches in the soul.\n** [[Emily Dickinson]]",
  },
  "Jane Smith (writer)": {
    categories: ["1820 births", "Poets from England"],
    wikitext: `== Quotes ==
=== ''The Lighthouse'' (1851) ===
* "No lamp is lit by wishing that the night were shorter."
** Chapter 2
=== Disputed ===
* Nobody knows who said this, but it was not Jane Smith.`,
  },
};

describe("quotations", () => {
  it("gives the quotations of theme pages with author and work, and of persons' pages by the heading above", async () => {
    const asked = await serve(wikiquote(pages), "/w/api.php");
    const sheet = await collectInto(join(folder, "quotes"), quotations, {
      ...asked,
      pages: "Category:Themes|Jane Smith (writer)|Nowhere",
    });
    const rows = await rowsOf(join(folder, "quotes"));
    expect(sheet.items).toMatchObject({
      leftOut: { "of fewer than 15 letters": 1, "of a page that is not there": 1 },
      duplicates: 1,
      duplicatesWithOtherLabels: 1,
    });
    expect(rows.find(({ author }) => author === "Ambrose Redmoon")).toMatchObject({
      text: "Courage is not the absence of fear, but the judgement that something else is more important.",
      work: "Gnosis: A Journal",
      labels: ["courage", "virtues", "wisdom"],
      licence: "CC BY-SA 4.0",
      attribution: "Wikiquote, “Courage”, revision 1000, by its contributors",
      url: `${server?.address ?? ""}/w/index.php?oldid=1000`,
    });
    expect(rows.find(({ author }) => author === "Jane Smith")).toMatchObject({
      text: "No lamp is lit by wishing that the night were shorter.",
      work: "The Lighthouse",
      labels: [],
    });
    expect(rows.find(({ author }) => author === "Emily Dickinson")).toMatchObject({
      text: "Hope is the thing with feathers — that perches in the soul.",
    });
    expect(rows).toHaveLength(3);
  });

  it("waits while the servers lag", async () => {
    const asked = await serve(wikiquote(pages, [0, 2]), "/w/api.php");
    expect(
      (await collectInto(join(folder, "busy"), quotations, { ...asked, pages: "Category:Virtues" })).rows,
    ).toBe(1);
  });
});

describe("catalogue", () => {
  it("reads a repository along its tokens, passes over deleted records, and writes MARCXML that reads again", async () => {
    const asked = await serve(oaiRepository({ records: 120 }));
    const out = join(folder, "library");
    const sheet = await collectInto(out, catalogue, asked);
    expect(sheet).toMatchObject({ rows: 114, complete: true, requests: { kept: 3 } });
    expect((await rowsOf(out))[0]).toMatchObject({
      ...{ id: "000000000", title: "Poems & tales no. 0", author: "Smith, Jane", year: 1885 },
      ...{ labels: ["poetry"], language: "English" },
    });
    const records = await readMarcXml(join(out, "records.xml"));
    expect(records).toHaveLength(114);
    expect(records[0].control.get("001")).toBe("000000000");
  });

  it("begins a list anew whose token has expired, with the same rows in the end", async () => {
    await collectInto(join(folder, "smooth"), catalogue, await serve(oaiRepository({ records: 200 })));
    const rough = await serve(oaiRepository({ records: 200, expired: (request) => request === 2 }));
    const sheet = await collectInto(join(folder, "rough"), catalogue, rough);
    expect(await ids(join(folder, "rough"))).toEqual(await ids(join(folder, "smooth")));
    expect(sheet.items.duplicates).toBe(95);
  });

  it("searches by SRU, and says what the server says against a search", async () => {
    const asked = await serve(sruCatalogue({ records: 230 }));
    const sru = { ...asked, protocol: "sru" };
    const sheet = await collectInto(join(folder, "sru"), catalogue, { ...sru, query: "dc.title=poems" });
    expect(sheet).toMatchObject({ rows: 230, requests: { kept: 3 } });
    await expect(collectInto(join(folder, "bad"), catalogue, { ...sru, query: "poems" })).rejects.toThrow(
      /^refused request: .*: Query syntax error \(expected records\)/,
    );
  });

  it("lists the sets of a repository", async () => {
    const asked = await serve(oaiRepository({ records: 1 }));
    const client = { userAgent: "test", perSecond: Infinity };
    const lines: string[] = [];
    for await (const line of listed(catalogue, asked, client)) lines.push(line);
    expect(lines).toEqual(["music\tMusic & scores"]);
  });

  it("has no rows of an empty list, and says so", async () => {
    const sheet = await collectInto(
      join(folder, "none"),
      catalogue,
      await serve(oaiRepository({ records: 0 })),
    );
    expect(sheet).toMatchObject({ rows: 0, complete: true, requests: { kept: 1, empty: 1 } });
    expect(await tableOf(join(folder, "none"))).toBe("");
  });
});

async function ids(out: string): Promise<unknown[]> {
  return (await rowsOf(out)).map(({ id }) => id);
}

it.each<[string, Collector]>([
  ["books", books],
  ["quotations", quotations],
])("%s says in one sentence that a field has gone", async (name, collector) => {
  const asked = await serve(() => ({ type: "application/json", body: '{"results":[]}' }));
  await expect(collectInto(join(folder, name), collector, asked)).rejects.toThrow(/^changed format: /);
  await expect(readFile(join(folder, name, "datasheet.json"), "utf8")).resolves.toContain("changed format");
});

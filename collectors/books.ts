import { z } from "zod";
import type { CollectedBook } from "../loaders/collected/row.js";
import type { Answer } from "./engine/answer.js";
import type { Asked, Collector, LeftOut } from "./engine/collector.js";
import { readItems } from "./engine/readItems.js";
import { readJson } from "./engine/readJson.js";
import { subjectLabels } from "./subjects.js";
import { addressOf } from "./text.js";

/** Items of a page of the search. */
const pageSize = 100;

/** https://openlibrary.org/dev/docs/api/search: only the fields that are asked for are sent. */
const fields = ["key", "title", "author_name", "first_publish_year", "language", "subject"];
const page = z.object({ numFound: z.number(), docs: z.array(z.unknown()) });
const doc = z.object({
  key: z.string().regex(/^\/works\/OL\d+W$/),
  title: z.string(),
  author_name: z.array(z.string()).default([]),
  first_publish_year: z.number().nullable().default(null),
  subject: z.array(z.string()).default([]),
});

/** https://openlibrary.org/dev/docs/api/books: a description is a text, or an object that holds one. */
const work = z.object({
  description: z
    .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
    .default(""),
  subjects: z.array(z.string()).default([]),
});
const noWork = { description: "", subjects: [] };

/** Books of Open Library with their descriptions and subjects: a search, and then each work that it finds. */
export const books: Collector = {
  name: "books",
  kind: "books",
  service: "Open Library",
  documentation: "https://openlibrary.org/dev/docs/api/search",
  licence:
    "no rights claimed in the data (Open Library); descriptions belong to those who wrote them; research use",
  citation: "Open Library, an initiative of the Internet Archive, and its contributors.",
  address: "https://openlibrary.org",
  // Three requests a second for clients that say who they are (https://openlibrary.org/developers/api).
  perSecond: 1,
  takes: ["query"],

  plan(asked) {
    return {
      requests: [pageAddress(asked, 0), `${asked.address}/works/…W.json for each work of it`],
      itemsPerRequest: 1,
      cost: "nothing; works are asked for one by one",
    };
  },

  async *collect(session, asked) {
    for (let offset = 0; ; offset += pageSize) {
      const { found, items } = await session.ask({ url: pageAddress(asked, offset) }, readPage);
      session.expect(found);
      if (items.length === 0) session.empty();
      for (const item of items) {
        if ("leftOut" in item) {
          yield item;
          continue;
        }
        const url = `${asked.address}${item.key}.json`;
        yield rowOf(
          item,
          await session.ask({ url, optional: true }, (answer) =>
            answer.status === 200 ? readJson(answer, work) : noWork,
          ),
        );
      }
      if (offset + items.length >= found || items.length === 0) return;
    }
  },
};

type Doc = z.infer<typeof doc>;

function readPage(answer: Answer): { found: number; items: (Doc | LeftOut)[] } {
  const { numFound, docs } = readJson(answer, page);
  return { found: numFound, items: readItems(docs, doc, answer.url) };
}

function rowOf(item: Doc, { description, subjects }: z.infer<typeof work>): CollectedBook | LeftOut {
  const title = item.title.trim();
  if (title === "") return { leftOut: "without a title" };
  const id = item.key.slice("/works/".length);
  return {
    id,
    title,
    description: description.replace(/\r\n/g, "\n").trim(),
    authors: item.author_name,
    year: item.first_publish_year,
    labels: subjectLabels([...item.subject, ...subjects]),
    // Languages of the search are those of all editions: the description says its own.
    language: "",
    url: `https://openlibrary.org/works/${id}`,
    attribution: `Open Library, work ${id}, by its contributors`,
    licence: "no rights claimed in the data; description for research use",
  };
}

function pageAddress({ address, query = "language:eng", since }: Asked, offset: number): string {
  const q = since === undefined ? query : `(${query}) AND first_publish_year:[${since.slice(0, 4)} TO *]`;
  // In the order of keys, so that nothing moves from page to page.
  return addressOf(`${address}/search.json`, {
    ...{ q, fields: fields.join(","), sort: "key" },
    ...{ limit: pageSize, offset },
  });
}

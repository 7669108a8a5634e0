import { z } from "zod";
import type { CollectedQuestion } from "../loaders/collected/row.js";
import { normaliseLabels } from "../src/lib/multilabel/normalise.js";
import type { Answer } from "./engine/answer.js";
import type { Asked, Collector, LeftOut } from "./engine/collector.js";
import { readItems } from "./engine/readItems.js";
import { readJson } from "./engine/readJson.js";
import type { Session } from "./engine/session.js";
import { addressOf, dayOf, htmlText } from "./text.js";

/** Items of a page at most, and pages that an anonymous client may ask for (https://api.stackexchange.com/docs/paging). */
const [pageSize, lastPage] = [100, 25];

/**
 * What is asked for: whatever a filter does not name is not sent. The asker is not named, so that no names of persons
 * come here at all (https://api.stackexchange.com/docs/filters).
 */
const fields = ["question_id", "title", "tags", "score", "creation_date", "link", "content_license"];
const wrapper = ["items", "has_more", "backoff", "quota_max", "quota_remaining", "error_id", "error_message"];

/** The common wrapper of all answers (https://api.stackexchange.com/docs/wrapper). */
const page = z.object({
  items: z.array(z.unknown()),
  has_more: z.boolean(),
  backoff: z.number().optional(),
  quota_remaining: z.number().optional(),
});
const filters = z.object({ items: z.tuple([z.object({ filter: z.string() })]) });

/** https://api.stackexchange.com/docs/types/question; titles and bodies come with HTML's entities. */
const question = z.object({
  question_id: z.number(),
  title: z.string(),
  tags: z.array(z.string()),
  score: z.number(),
  creation_date: z.number(),
  link: z.string(),
  content_license: z.string().default("CC BY-SA"),
  body: z.string().default(""),
});

/** Questions of any site of Stack Exchange with their tags, from the oldest on. */
export const questions: Collector = {
  name: "questions",
  kind: "questions",
  service: "Stack Exchange API 2.3",
  documentation: "https://api.stackexchange.com/docs/questions",
  licence: "CC BY-SA, in the version that each row names",
  citation:
    "Questions of the Stack Exchange network, by their contributors (CC BY-SA); each row links to its question, where the authors are named.",
  address: "https://api.stackexchange.com/2.3",
  // At most 30 requests a second, 300 a day without a key (https://api.stackexchange.com/docs/throttle).
  perSecond: 1,
  takes: ["site", "tagged", "bodies", "key"],

  plan(asked) {
    return {
      requests: [filterAddress(asked), pageAddress(asked, "the filter that it gives", from(asked), 1)],
      itemsPerRequest: pageSize,
      cost: "one request of the day's quota each: 300 without a key, 10,000 with one",
    };
  },

  async *collect(session, asked) {
    const secret: Record<string, string> = asked.key === undefined ? {} : { key: asked.key };
    const [{ filter }] = await session.ask(
      { url: filterAddress(asked), secret },
      (answer) => readJson(answer, filters).items,
    );
    // Pages end at the 25th: then the newest question that was seen begins a new list.
    for (let since = from(asked); ;) {
      let newest = since;
      for (let number = 1; number <= lastPage; number++) {
        const url = pageAddress(asked, filter, since, number);
        const { wrapped, items } = await session.ask({ url, secret }, readPage);
        told(session, wrapped);
        for (const item of items) {
          if (!("leftOut" in item)) newest = Math.max(newest, item.creation_date);
          yield "leftOut" in item ? item : rowOf(item, asked);
        }
        if (!wrapped.has_more) return;
      }
      if (newest === since)
        throw new Error(
          `endless list: more than ${pageSize * lastPage} questions of ${dayOf(since)} (expected a later one)`,
        );
      since = newest;
    }
  },
};

type Page = z.infer<typeof page>;
type Item = z.infer<typeof question>;

function readPage(answer: Answer): { wrapped: Page; items: (Item | LeftOut)[] } {
  const wrapped = readJson(answer, page);
  return { wrapped, items: readItems(wrapped.items, question, answer.url) };
}

/** Obeys what an answer says of the next: `backoff` seconds before it, and how many are granted. */
function told(session: Session, { items, backoff, quota_remaining: quota }: Page): void {
  if (items.length === 0) session.empty();
  if (backoff !== undefined) session.pause(backoff);
  if (quota !== undefined) session.quota(quota);
}

function rowOf(item: Item, asked: Asked): CollectedQuestion | LeftOut {
  const title = htmlText(item.title);
  if (title === "") return { leftOut: "without a title" };
  const site = siteOf(asked);
  return {
    id: `${site}:${String(item.question_id).padStart(10, "0")}`,
    title,
    body: htmlText(item.body),
    labels: normaliseLabels(item.tags).sort(),
    language: "",
    score: item.score,
    date: dayOf(item.creation_date),
    url: item.link,
    attribution: `${site}, question ${item.question_id}, by its contributors`,
    licence: item.content_license,
  };
}

function siteOf({ site = "stackoverflow" }: Asked): string {
  return site;
}

function from({ since }: Asked): number {
  return since === undefined ? 0 : Date.parse(since) / 1000;
}

function filterAddress({ address, bodies }: Asked): string {
  const named = bodies === "yes" ? [...fields, "body"] : fields;
  const include = [...wrapper.map((field) => `.${field}`), ...named.map((field) => `question.${field}`)];
  return addressOf(`${address}/filters/create`, {
    base: "none",
    unsafe: "false",
    include: include.join(";"),
  });
}

function pageAddress(asked: Asked, filter: string, since: number, number: number): string {
  return addressOf(`${asked.address}/questions`, {
    site: siteOf(asked),
    ...{ page: number, pagesize: pageSize, order: "asc", sort: "creation" },
    ...(since > 0 && { fromdate: since }),
    ...(asked.tagged !== undefined && { tagged: asked.tagged }),
    filter,
  });
}

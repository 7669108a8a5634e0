import { z } from "zod";
import { digest } from "../loaders/digest.js";
import type { CollectedQuotation } from "../loaders/collected/row.js";
import { normaliseLabels } from "../src/lib/multilabel/normalise.js";
import { titleKey } from "../src/lib/text/titleKey.js";
import { BrokenAnswer, UnexpectedAnswer, type Answer } from "./engine/answer.js";
import type { Asked, Collector, LeftOut } from "./engine/collector.js";
import { readJson } from "./engine/readJson.js";
import type { Session } from "./engine/session.js";
import { addressOf } from "./text.js";
import { pageQuotations, type PageQuotation } from "./wikiquote/quotePage.js";

/** Pages that are asked for at once; up to fifty would be allowed. */
const pagesAtOnce = 20;

/** Letters and digits that a quotation has at least: shorter ones are remains of markup. */
const fewestLetters = 15;

const error = z.object({ code: z.string(), info: z.string() });
/** https://www.mediawiki.org/wiki/API:Categorymembers and API:Continue */
const members = z.object({
  continue: z.record(z.string(), z.string()).optional(),
  query: z.object({ categorymembers: z.array(z.object({ title: z.string() })) }),
});
/** https://www.mediawiki.org/wiki/API:Revisions and API:Categories, in formatversion 2 */
const page = z.object({
  title: z.string(),
  missing: z.boolean().optional(),
  revisions: z
    .array(
      z.object({
        revid: z.number(),
        timestamp: z.string(),
        slots: z.object({ main: z.object({ content: z.string() }) }),
      }),
    )
    .optional(),
  categories: z.array(z.object({ title: z.string() })).optional(),
});
const pages = z.object({
  continue: z.record(z.string(), z.string()).optional(),
  query: z.object({ pages: z.array(page) }),
});

/** Quotations of Wikiquote's pages with author and work, and the themes of the pages that gather them. */
export const quotations: Collector = {
  name: "quotations",
  kind: "quotations",
  service: "Wikiquote, MediaWiki API",
  documentation: "https://www.mediawiki.org/wiki/API:Query",
  licence: "CC BY-SA 4.0",
  citation:
    "Wikiquote and its contributors (CC BY-SA 4.0); each row links to the revision that it comes from.",
  address: "https://en.wikiquote.org/w/api.php",
  // No more than one request at a time (https://www.mediawiki.org/wiki/API:Etiquette), and none while servers lag.
  perSecond: 1,
  takes: ["pages"],

  plan(asked) {
    const { titles, categories } = wanted(asked);
    return {
      requests: [
        ...categories.map((category) => membersAddress(asked, category, {})),
        titles.length > 0 ? pagesAddress(asked, titles, {}) : `pages of these, ${pagesAtOnce} at once`,
      ],
      itemsPerRequest: 10 * pagesAtOnce,
      cost: "nothing; while the service is busy, it is left alone",
    };
  },

  async *collect(session, asked) {
    const { titles, categories } = wanted(asked);
    const listed = new Set(titles);
    for (const category of categories)
      for await (const title of membersOf(session, asked, category)) listed.add(title);
    const all = [...listed];
    for (let from = 0; from < all.length; from += pagesAtOnce)
      for (const each of await pagesOf(session, asked, all.slice(from, from + pagesAtOnce)))
        yield* rowsOf(each, asked);
  },
};

type Page = z.infer<typeof page>;
type Continue = Readonly<Record<string, string>>;

function wanted({ pages: named = "Category:Themes" }: Asked): { titles: string[]; categories: string[] } {
  const all = named.split("|").map((title) => title.trim());
  const isCategory = (title: string) => /^category:/i.test(title);
  return { titles: all.filter((title) => title && !isCategory(title)), categories: all.filter(isCategory) };
}

async function* membersOf(session: Session, asked: Asked, category: string): AsyncGenerator<string> {
  for (let next: Continue | undefined = {}; next;) {
    const url = membersAddress(asked, category, next);
    const answer: z.infer<typeof members> = await session.ask({ url }, (found) => readQuery(found, members));
    if (answer.query.categorymembers.length === 0) session.empty();
    for (const { title } of answer.query.categorymembers) yield title;
    next = answer.continue;
  }
}

/** Some pages, with the categories that came in further answers. */
async function pagesOf(session: Session, asked: Asked, titles: readonly string[]): Promise<Page[]> {
  const found = new Map<string, Page>();
  for (let next: Continue | undefined = {}; next;) {
    const url = pagesAddress(asked, titles, next);
    const answer: z.infer<typeof pages> = await session.ask({ url }, (got) => readQuery(got, pages));
    for (const each of answer.query.pages) {
      const known = found.get(each.title);
      found.set(each.title, {
        ...each,
        ...known,
        categories: [...(known?.categories ?? []), ...(each.categories ?? [])],
      });
    }
    next = answer.continue;
  }
  return [...found.values()];
}

/** The answer, if the service is not too busy to give one (https://www.mediawiki.org/wiki/Manual:Maxlag_parameter). */
function readQuery<Value>(answer: Answer, schema: z.ZodType<Value>): Value {
  const { error: said } = readJson(answer, z.looseObject({ error: error.optional() }));
  if (said && (said.code === "maxlag" || said.code === "ratelimited"))
    throw new BrokenAnswer(`${answer.url} is busy: ${said.info} (expected an answer)`);
  if (said)
    throw new UnexpectedAnswer(
      `refused request: ${answer.url}: ${said.code}, ${said.info} (expected an answer)`,
    );
  return readJson(answer, schema);
}

/** What a page is about, by its categories. */
function subjectOf(categories: readonly string[]): "person" | "work" | "theme" {
  const has = (words: RegExp) => categories.some((category) => words.test(category));
  if (has(/\b(?:births|deaths|living people)\b/i)) return "person";
  return has(/\b(?:films|novels|plays|poems|books|series|shows|songs|albums|games)$/i) ? "work" : "theme";
}

function* rowsOf(each: Page, asked: Asked): Generator<CollectedQuotation | LeftOut> {
  const revision = each.revisions?.[0];
  if (!revision) {
    yield { leftOut: "of a page that is not there" };
    return;
  }
  if (asked.since !== undefined && revision.timestamp < asked.since) {
    yield { leftOut: "of a page that has not changed since" };
    return;
  }
  const categories = (each.categories ?? []).map(({ title }) => title.replace(/^[^:]*:/, ""));
  const subject = subjectOf(categories);
  const themes = [
    each.title,
    ...categories.filter((name) => !/^themes$|wikiquote|articles|pages/i.test(name)),
  ];
  const url = new URL("index.php", asked.address);
  url.searchParams.set("oldid", String(revision.revid));
  for (const quotation of pageQuotations(revision.slots.main.content)) {
    const key = titleKey(quotation.text);
    if (key.length < fewestLetters) {
      yield { leftOut: `of fewer than ${fewestLetters} letters` };
      continue;
    }
    yield {
      // As quotations of the lists are known, so that the same words are one quotation.
      id: digest(key).slice(0, 12),
      text: quotation.text,
      ...ascribed(quotation, each.title, subject),
      labels: subject === "theme" ? normaliseLabels(themes).sort() : [],
      language: "",
      url: url.href,
      attribution: `Wikiquote, “${each.title}”, revision ${revision.revid}, by its contributors`,
      licence: "CC BY-SA 4.0",
    };
  }
}

/** Whom a quotation is ascribed to, by the page where that is a person's, else by the note below it. */
function ascribed(
  { source, work, heading }: PageQuotation,
  title: string,
  subject: ReturnType<typeof subjectOf>,
): { author: string; work: string } {
  const subjectName = title.replace(/\s*\([^)]*\)$/, "");
  if (subject === "person") return { author: subjectName, work: withoutYear(heading) || work };
  const author = /^[^,(;:“"]{2,60}/.exec(source)?.[0].trim() ?? "";
  return subject === "work" ? { author: "", work: subjectName } : { author, work };
}

function withoutYear(heading: string): string {
  return heading.replace(/\s*\([^)]*\d{2}[^)]*\)\s*$/, "");
}

const common = { action: "query", format: "json", formatversion: 2, maxlag: 5 };

function membersAddress({ address }: Asked, category: string, next: Continue): string {
  return addressOf(address, {
    ...common,
    ...{ list: "categorymembers", cmtitle: category, cmnamespace: 0, cmlimit: 500 },
    ...next,
  });
}

function pagesAddress({ address }: Asked, titles: readonly string[], next: Continue): string {
  return addressOf(address, {
    ...common,
    ...{ prop: "revisions|categories", rvprop: "ids|timestamp|content", rvslots: "main" },
    ...{ cllimit: "max", clshow: "!hidden", redirects: 1, titles: titles.join("|") },
    ...next,
  });
}

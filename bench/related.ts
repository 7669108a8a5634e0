import { loadQuestions } from "../loaders/tables/questions.js";
import { loadQuotes } from "../loaders/tables/quotes.js";
import { countTogether } from "../src/lib/metrics/multilabel/coOccurrence.js";
import { openCollection } from "../src/lib/retrieval/openCollection.js";
import { findQuestions, findQuotations } from "../src/lib/retrieval/search.js";
import type { Measurement } from "./measure.js";

const searches = 500;
const provenance = { usesSample: false, sources: [] };

/** How long the slowest of many searches for related quotations and questions takes, in Node, after a first one. */
export async function benchRelated(): Promise<Measurement[]> {
  const quotes = (await loadQuotes()).rows;
  const questions = (await loadQuestions()).rows;
  const quoteFile = {
    provenance,
    text: quotes.map(({ text }) => text),
    author: quotes.map(({ author }) => author),
    work: quotes.map(({ work }) => work),
    tags: quotes.map(({ tags }) => tags),
  };
  const tags = questions.map((question) => question.tags);
  const title = questions.map((question) => question.title);
  const together = countTogether([...new Set(tags.flat())], tags);
  const [quotations, asked] = [
    openCollection(quoteFile, null),
    openCollection({ provenance, title, tags, together }, null),
  ];
  if (quotations.kind !== "quotations" || asked.kind !== "questions") return [];
  // Themes of a reader's quotation are predicted: here the tags of the quotation stand for them.
  const themes = (i: number) => new Map(quotes[i].tags.slice(0, 6).map((tag) => [tag, 0.5]));
  return [
    {
      name: `Slowest of ${searches} searches for related quotations among ${quotes.length.toLocaleString("en-GB")}`,
      value: slowest(
        quotes.length,
        (i) => findQuotations(quotations, { text: quotes[i].text, labels: themes(i) }).milliseconds,
      ),
      unit: "ms",
      target: "under 50 ms",
    },
    {
      name: `Slowest of ${searches} searches for near-duplicate questions among ${title.length.toLocaleString("en-GB")}`,
      value: slowest(
        title.length,
        (i) => findQuestions(asked, { text: title[i], labels: new Map() }).milliseconds,
      ),
      unit: "ms",
      target: "under 50 ms",
    },
  ];
}

/** The longest of searches for texts spread evenly over a collection, without the first, which compiles the code. */
function slowest(texts: number, search: (i: number) => number): number {
  if (texts === 0) return 0;
  const every = Math.max(1, Math.floor(texts / searches));
  const times = Array.from({ length: Math.min(searches, texts) + 1 }, (_, i) => search((i * every) % texts));
  return Math.max(...times.slice(1));
}

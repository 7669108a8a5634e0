import { createHash } from "node:crypto";
import { normaliseLabels } from "../../src/lib/multilabel/normalise.js";
import type { Quote } from "../../src/lib/rows.js";
import { titleKey } from "../../src/lib/text/titleKey.js";
import { artefactTags, isAttribution } from "./artefactTags.js";
import { tableLoader, type Loader } from "./loader.js";
import { readQuotations } from "./quotationLists.js";
import { Tally } from "./summary.js";

/**
 * The four lists of quotations merged on their letters and digits, one row a quotation, with the tags of all lists
 * that have it. The wording, the author and the work are those of the first list that has them. Tags that say whose
 * words they are, and tags that one author dominates (`artefactTags`), are dropped.
 */
export const loadQuotes: Loader<Quote> = tableLoader(
  async (finder) => {
    const { quotations, mended, broken } = await readQuotations(finder);
    const tally = new Tally();
    const quotes = new Map<string, Quote>();
    for (const { text, author, work, tags } of quotations) {
      const key = titleKey(text);
      const known = quotes.get(key);
      if (key === "") tally.drop("without a letter");
      else if (known) {
        tally.drop("standing in several lists or twice in one");
        known.tags = normaliseLabels([...known.tags, ...tags]);
        known.author ||= author;
        known.work ||= work;
        known.lists++;
      } else {
        const id = createHash("sha256").update(key).digest("hex").slice(0, 12);
        quotes.set(key, { id, text, author, work, tags: normaliseLabels(tags), lists: 1 });
      }
    }
    const kept = [...quotes.values()];
    const artefacts = artefactTags(kept);
    for (const quote of kept) {
      const tags = quote.tags.filter((tag) => !isAttribution(tag) && !artefacts.has(tag)).sort();
      tally.note("with a tag about the attribution", quote.tags.some(isAttribution));
      tally.note(
        "with a tag that one author dominates",
        quote.tags.some((tag) => artefacts.has(tag)),
      );
      quote.tags = tags;
      tally.note("without tags", tags.length === 0);
      tally.note("without an author", quote.author === "");
    }
    tally.noted["readings with broken characters mended"] = mended;
    tally.noted["readings with broken characters left"] = broken;
    tally.noted["tags that one author dominates"] = artefacts.size;
    return { rows: kept, summary: tally.summary("quotes", quotations.length, kept.length) };
  },
  import.meta.url,
);

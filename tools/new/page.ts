import type { Beginning, NewName } from "./beginning.js";

/** A chapter with all that a chapter has: a question, a figure of the data, what was found, and its sources. */
export function newPage({ kebab, title }: NewName): Beginning {
  const path = `src/pages/${kebab}.md`;
  return {
    files: {
      [path]: `---
title: ${title}
question: What does this page ask?
---

\`\`\`js
import { tableSummaries } from "../components/tableSummaries.js";
import { provenanceNote, sampleBanner } from "../components/provenance.js";
import { count } from "../lib/format.js";

const { provenance, summaries } = await FileAttachment("../data/overview.json").json();
const books = summaries.find(({ table }) => table === "books");
\`\`\`

# ${title}

<p class="question">{{question}}</p>

<p class="lede">Say in two sentences why a reader should want to know.</p>

\`\`\`js
display(sampleBanner(provenance));
\`\`\`

## What the data is

\`\`\`js
display(tableSummaries(summaries));
\`\`\`

## What was found

The collection has \${count(books.kept)} books. Of these, \${count(books.noted["without a title"])} have no title in the file. The file has \${count(books.read)} rows, so hardly any was left out.

{{next chapter}}

\`\`\`js
display(provenanceNote(provenance));
\`\`\`
`,
    },
    next: [
      "Add it to a section of `pages` in observablehq.config.ts, and start `npm start` again:",
      `      { name: "${title}", path: "/pages/${kebab}" },`,
      "test/browser/pages.test.ts then visits it like every page, and test/tools/book/chapters.test.ts reads it.",
    ],
  };
}

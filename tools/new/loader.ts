import type { Beginning, NewName } from "./beginning.js";

/** A file for pages to load, made of books by a function of its own that a test can call. */
export function newLoader({ kebab, camel }: NewName): Beginning {
  return {
    files: {
      [`src/lib/${kebab}/${camel}.ts`]: `/** A century, such as 1800 for 1800 to 1899, and how many books have a year in it. */
export interface CenturyCount {
  century: number;
  books: number;
}

/** Books by century, the earliest first; books without a year are left out. */
export function ${camel}(books: readonly { year: number | null }[]): CenturyCount[] {
  const counts = new Map<number, number>();
  for (const { year } of books) {
    if (year === null) continue;
    const century = Math.floor(year / 100) * 100;
    counts.set(century, (counts.get(century) ?? 0) + 1);
  }
  return [...counts].map(([century, books]) => ({ century, books })).sort((a, b) => a.century - b.century);
}
`,
      [`src/data/${kebab}.json.ts`]: `import { pageProvenance } from "../../loaders/pageProvenance.js";
import { loadBooks } from "../../loaders/tables/books.js";
import { writeJson } from "../../loaders/write.js";
import { ${camel} } from "../lib/${kebab}/${camel}.js";

const books = await loadBooks();
await writeJson({ provenance: pageProvenance(books), centuries: ${camel}(books.rows) });
`,
      [`test/lib/${kebab}/${camel}.test.ts`]: `import { expect, it } from "vitest";
import { ${camel} } from "../../../src/lib/${kebab}/${camel}.js";

it("${camel} counts the books of each century and leaves out those without a year", () => {
  const years = [1899, null, 1800, 1799];
  expect(${camel}(years.map((year) => ({ year })))).toEqual([
    { century: 1700, books: 1 },
    { century: 1800, books: 2 },
  ]);
});
`,
    },
    next: [
      "Read it on a page:",
      `    const { provenance, centuries } = await FileAttachment("../data/${kebab}.json").json();`,
    ],
  };
}

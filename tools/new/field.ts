import type { Beginning, NewName } from "./beginning.js";

/** A property of a book, as a value and in SQL: whether its title has an exclamation mark, until it is changed. */
export function newField({ kebab, camel, title }: NewName): Beginning {
  const column = kebab.replaceAll("-", "_");
  return {
    files: {
      [`src/lib/catalogue/fields/${camel}.ts`]: `import type { FlagField } from "../field.js";

export const ${camel}: FlagField = {
  kind: "flag",
  key: "${camel}",
  name: "${title}",
  question: "Does the title exclaim?",
  description: "the title has an exclamation mark",
  knownFrom: "title",
  reads: ["title"],
  column: "${column}",
  sql: "contains(coalesce(title, ''), '!')",
  values: ({ title }) => title.map((text) => text.includes("!")),
};
`,
      [`test/lib/catalogue/fields/${camel}.test.ts`]: `import { expect, it } from "vitest";
import { catalogueOf } from "../../../../src/lib/catalogue/catalogueOf.js";
import { ${camel} } from "../../../../src/lib/catalogue/fields/${camel}.js";

it("${camel} is true where the title has an exclamation mark", () => {
  const books = catalogueOf([
    { id: "1", title: "Westward Ho!" },
    { id: "2", title: "Emma" },
  ]);
  expect(${camel}.values(books)).toEqual([true, false]);
});
`,
    },
    next: [
      "Add it to src/lib/catalogue/fields/index.ts, and every page that uses fields has it:",
      `    import { ${camel} } from "./${camel}.js";`,
      `    ${camel},`,
      "test/lib/catalogue/fieldsInSql.test.ts then holds value and SQL against each other on every book.",
    ],
  };
}

import type { Beginning, NewName } from "./beginning.js";

/** A component that draws rows, with its text alternative and table, and a test that looks at it in a browser. */
export function newChart({ kebab, camel, title }: NewName): Beginning {
  return {
    files: {
      [`src/components/${kebab}/${camel}.ts`]: `import * as Plot from "@observablehq/plot";
import { count } from "../../lib/format.js";
import { figure } from "../figure.js";
import { labelColumn } from "../labelColumn.js";
import { countColumn } from "../numberColumn.js";
import { colour } from "../palette.js";

/** A group of books, and how many there are. */
export interface BookCount {
  group: string;
  books: number;
}

/** How many books are there in each group? Bars in the order of the rows. */
export function ${camel}(rows: readonly BookCount[]): HTMLElement {
  const groups = rows.map(({ group }) => group);
  return figure({
    title: "${title}",
    chart: (width) => {
      const { marginLeft, tickFormat } = labelColumn(groups, width);
      return Plot.plot({
        width,
        height: 60 + rows.length * 34,
        marginLeft,
        x: { label: "Books", grid: true },
        y: { label: null, domain: groups, tickFormat },
        marks: [Plot.barX(rows, { y: "group", x: "books", fill: colour.muted }), Plot.ruleX([0])],
      });
    },
    summary: rows.map(({ group, books }) => \`\${group}: \${count(books)}\`).join("; "),
    rows,
    columns: [{ key: "group", label: "Group" }, countColumn("books", "Books")],
    filename: "${kebab}.csv",
  });
}
`,
      [`test/browser/${camel}.test.ts`]: `import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { launchBrowser } from "../../tools/browser.js";

it("${camel} draws a bar for each group and says how many books it has", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(repositoryRoot, "src/components/${kebab}/${camel}.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "added",
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><main id="observablehq-main"></main>');
    await page.addScriptTag({ content: outputFiles[0].text });
    await page.evaluate(
      \`document.querySelector("main").append(added.${camel}([{ group: "verse", books: 2 }, { group: "drama", books: 1200 }]))\`,
    );
    const chart = page.getByRole("img", { name: "verse: 2; drama: 1,200" });
    await expect.poll(() => chart.locator("svg rect").count()).toBe(2);
  } finally {
    await browser.close();
  }
});
`,
    },
    next: [
      "Show it on a page:",
      `    import { ${camel} } from "../components/${kebab}/${camel}.js";`,
      `    display(${camel}([{ group: "verse", books: 2 }]));`,
    ],
  };
}

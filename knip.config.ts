import type { KnipConfig } from "knip";

/** The code of a page's cells: Framework gives it names that no module has, but imports are written as anywhere. */
function cellsOf(page: string): string {
  return [...page.matchAll(/^```js.*\n([^]*?)^```$/gm)].map(([, code]) => code).join("\n");
}

export default {
  entry: [
    "src/**/*.md",
    "src/data/**/*.ts",
    "models/*/task.ts",
    "test/**/*.test.ts",
    "observablehq.config.ts",
  ],
  project: ["{src,loaders,models,tools,bench,test}/**/*.{ts,mjs,md}"],
  compilers: { md: cellsOf },
} satisfies KnipConfig;

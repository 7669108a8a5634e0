import type { KnipConfig } from "knip";

/** The code of a page: its cells, and what its prose names, such as `told.month` in `${told.month(count)}`. */
function codeOf(page: string): string {
  const cells = [...page.matchAll(/^```js.*\n([^]*?)^```$/gm)].map(([, code]) => code);
  const prose = [...page.matchAll(/\$\{[^}]*\}/g)].join(" ");
  const named = [...prose.matchAll(/\b[a-z]\w*\.[a-z]\w*/gi)].map(([name]) => `${name};`);
  return [...cells, ...named].join("\n");
}

/** What nothing uses: files, exports, packages. Tests count as users of what they test. */
export default {
  entry: [
    "src/**/*.md",
    "src/data/**/*.ts",
    // Each page starts it, by a cell that the build adds.
    "src/components/search/searchBox.ts",
    "models/*/{task,description}.ts",
    "models/{behaviour,encoder,package,reproduce,score,serve,share,training}/main.ts",
    "models/package/library/index.ts",
    "models/share/usage/typescript/score.ts",
    "bench/main.ts",
    "collectors/main.ts",
    "deploy/main.ts",
    "bench/crossfilter/{mosaic,ours}.ts",
    "tools/{build,check,export,format,links,new,preview,readability,record,screenshots,test,validate}.ts",
    "tools/publish/cells/inTurn.ts",
    "tools/publish/offline/{register,serviceWorker}.ts",
    "tools/isolation.mjs",
    "models/score/worker/start.mjs",
    "tools/publish/prerender/start.mjs",
    "tools/publish/prerender/startWorker.mjs",
    "test/**/*.test.ts",
    "observablehq.config.ts",
  ],
  project: ["src/**/*.md", "{src,loaders,collectors,models,tools,bench,deploy,test}/**/*.{ts,mjs}"],
  compilers: { md: codeOf },
  // The type of an option or of an answer may well be asked for by name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Called by name, known by what another package is written in (arrow), or read as files (fonts).
  ignoreDependencies: [
    "@observablehq/framework",
    "apache-arrow",
    "dependency-cruiser",
    "prettier",
    /^@fontsource/,
  ],
  // Of Debian's package yaz: the test that runs it is skipped where it is missing.
  ignoreBinaries: ["yaz-marcdump"],
} satisfies KnipConfig;

import { readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { rollup, type OutputChunk } from "rollup";
import { builtModules, hasEffects, inPage, startedWorkers, staysAsItIs } from "./builtModules.js";
import { attribute, tagsOf, withReplaced } from "./markup.js";
import { addressFrom, filesOf } from "./siteFolder.js";

/** Folder of the site that holds all bundled scripts, side by side. */
export const bundleFolder = "_bundle";

/** The scripts of a page, as paths from the folder of the site. */
export interface PageScripts {
  entry: string;
  /** What is loaded with it, and what may be loaded when the reader asks for more. */
  atOnce: readonly string[];
  later: readonly string[];
}

/** Plot and what it is made of: pages with charts share it. */
const forCharts =
  /\/_node\/(@observablehq\/plot|d3-(array|axis|color|contour|delaunay|format|geo|hierarchy|interpolate|path|quadtree|scale|scale-chromatic|selection|shape|time|time-format)|interval-tree-1d|isoformat|binary-search-bounds|internmap|delaunator|robust-predicates)@/;

/** What the menu of a figure holds: small, but fetched only when a reader opens one. */
const ofFigureMenu = /\/_import\/(components\/(figure-menu\/(?!figureMenu\.)|pngOf\.)|lib\/citation\/)/;

/** What Rollup warns of in packages that work. */
const harmless = new Set(["CIRCULAR_DEPENDENCY", "EVAL", "INVALID_ANNOTATION", "THIS_IS_UNDEFINED"]);

/**
 * Puts the modules of a built site together, so that a page asks for a few files in place of a hundred. The code of each
 * page, and each worker, is an entry; what several need stands in parts that they share. Names carry a hash of what the
 * file holds.
 *
 * @param folder the built site, which is changed in place: pages name the bundled files, and modules that nothing names
 *   any more are removed
 * @returns the scripts of each page, by the path of the page
 */
export async function bundleSite(folder: string): Promise<Map<string, PageScripts>> {
  const files = await filesOf(folder);
  const pages = files.filter((name) => name.endsWith(".html"));
  const texts = new Map<string, string>();
  for (const page of pages) texts.set(page, await readFile(join(folder, page), "utf8"));

  const bundle = await rollup({
    input: pages.map((page) => join(folder, page) + inPage),
    plugins: [builtModules(folder, texts), startedWorkers(folder, files)],
    treeshake: { moduleSideEffects: hasEffects },
    onLog: (level, log) => {
      if (level === "warn" && !harmless.has(log.code ?? "")) throw new Error(log.message);
    },
  });
  const { output } = await bundle.write({
    dir: join(folder, bundleFolder),
    format: "es",
    entryFileNames: "[name]-[hash].js",
    // Framework gives the files that these are made of hashes of their own.
    chunkFileNames: ({ name }) => `${name.replace(/\.[0-9a-f]{8}$/, "")}-[hash].js`,
    paths: (id) => addressFrom(`${bundleFolder}/part.js`, relative(folder, id).split(sep).join("/")),
    // Parts smaller than this are put with others that are loaded at the same time.
    experimentalMinChunkSize: 10_000,
    manualChunks: (id) => (forCharts.test(id) ? "plot" : ofFigureMenu.test(id) ? "figure-menu" : undefined),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Rollup 5 will do so unasked
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  });
  await bundle.close();

  const chunks = output.filter((each) => each.type === "chunk");
  const scripts = new Map<string, PageScripts>();
  for (const [page, text] of texts) {
    const entry = chunks.find(({ facadeModuleId }) => facadeModuleId === join(folder, page) + inPage);
    if (!entry) throw new Error(`lost page: ${page} (expected it among the bundled)`);
    const found = scriptsOf(entry, chunks);
    scripts.set(page, found);
    await writeFile(join(folder, page), withBundledScripts(text, page, found));
  }
  const left = files.filter((name) => /^_(import|node|observablehq)\/.*\.js$/.test(name));
  await Promise.all(left.filter((name) => !staysAsItIs(`/${name}`)).map((name) => rm(join(folder, name))));
  return scripts;
}

/** A page that asks for its bundled script, and for all that this imports at once, in place of holding modules. */
function withBundledScripts(text: string, page: string, { entry, atOnce }: PageScripts): string {
  const address = (name: string) => attribute(addressFrom(page, name));
  const modules = tagsOf(text, "script").filter(({ attributes }) => attributes["type"] === "module");
  const preloads = tagsOf(text, "link").filter(({ attributes }) => attributes["rel"] === "modulepreload");
  const [first, ...rest] = modules;
  if (!first) return text;
  const lines = atOnce.map((name) => `<link rel="modulepreload" href="${address(name)}">`);
  return withReplaced(text, [
    ...[...preloads, ...rest].map(({ start, end }) => ({
      start,
      end: end + Number(text[end] === "\n"),
      text: "",
    })),
    {
      start: first.start,
      end: first.end,
      text: [...lines, `<script type="module" src="${address(entry)}"></script>`].join("\n"),
    },
  ]);
}

function scriptsOf(entry: OutputChunk, chunks: readonly OutputChunk[]): PageScripts {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const follow = (
    found: Set<string>,
    name: string,
    next: (chunk: OutputChunk) => readonly string[],
  ): Set<string> => {
    const chunk = byName.get(name);
    if (!chunk || found.has(name)) return found;
    found.add(name);
    return next(chunk).reduce((all, each) => follow(all, each, next), found);
  };
  const atOnce = follow(new Set(), entry.fileName, ({ imports }) => imports);
  const all = follow(new Set(), entry.fileName, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports,
  ]);
  const path = (name: string) => `${bundleFolder}/${name}`;
  return {
    entry: path(entry.fileName),
    atOnce: [...atOnce].filter((name) => name !== entry.fileName).map(path),
    later: [...all].filter((name) => !atOnce.has(name)).map(path),
  };
}

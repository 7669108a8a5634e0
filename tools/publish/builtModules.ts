import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { build, transform } from "esbuild";
import type { Plugin } from "rollup";
import { repositoryRoot } from "../../loaders/paths.js";
import { htlWithInertAttributes } from "./inertAttributes.js";
import { tagsOf } from "./markup.js";

/** Marks the module that a page holds between its tags, after the page's path. */
export const inPage = "?cells";

/**
 * Runs on threads of its own, for which it loads the file that it stands in: it must stay alone there.
 */
const standsAlone = /\/_node\/onnxruntime-web@/;

const packages = join(repositoryRoot, "node_modules");

/** Has the cells of a page take turns with the browser. */
const cellsInTurn = join(repositoryRoot, "tools", "publish", "cells", "inTurn.ts");

/**
 * Packages of which a bundler takes what is used, where Framework's copies come whole: zod with its messages in all
 * languages, protobuf with what generated code needs.
 */
const sources: readonly (readonly [copy: RegExp, source: string])[] = [
  [/\/_node\/zod@/, join(packages, "zod", "index.js")],
  [
    /\/_node\/@bufbuild\/protobuf@[^/]*\/index\./,
    join(packages, "@bufbuild", "protobuf", "dist", "esm", "index.js"),
  ],
  [
    /\/_node\/@bufbuild\/protobuf@[^/]*\/wkt\./,
    join(packages, "@bufbuild", "protobuf", "dist", "esm", "wkt", "index.js"),
  ],
];

/** Packages that say of themselves that loading them does nothing: what is not used of them is left out. */
const withoutEffects =
  /\/(_node\/(@observablehq\/plot|d3|d3-(?!transition)[a-z-]+)@|node_modules\/@bufbuild\/protobuf\/)/;

/** Does it matter that a module is loaded, even where nothing of it is used? */
export function hasEffects(id: string, external: boolean): boolean {
  return !external && !withoutEffects.test(id);
}

/** Minified already, and loaded by its address. */
const finished = /\/_node\/@duckdb\//;

/** Does a built module stay as it is, under its own address, where the others are put together? */
export function staysAsItIs(path: string): boolean {
  return standsAlone.test(path) || finished.test(path);
}

/** Reads the modules of a built site: those between the tags of its pages, and those in its files. */
export function builtModules(folder: string, texts: ReadonlyMap<string, string>): Plugin {
  const fromFolder = (path: string) => relative(folder, path).split(sep).join("/");
  return {
    name: "built modules",
    resolveId(name, importer) {
      if (importer === undefined) return name;
      if (!name.startsWith(".")) return null;
      const path = resolve(dirname(importer), name);
      const source = sources.find(([copy]) => copy.test(path));
      if (source) return source[1];
      // Framework names libraries that no page of this site asks for.
      return standsAlone.test(path) || !existsSync(path) ? { id: path, external: "absolute" } : path;
    },
    load(id) {
      if (id.includes("/_node/htl@")) return htlWithInertAttributes();
      if (id === cellsInTurn) return translated(id);
      if (!id.endsWith(inPage)) return readFile(id, "utf8");
      const page = fromFolder(id.slice(0, -inPage.length));
      return tagsOf(texts.get(page) ?? "", "script")
        .filter(({ attributes }) => attributes["type"] === "module")
        .map(({ content }) => content)
        .join("\n");
    },
    transform(code, id) {
      const addressed = code.replace(/import\.meta\.resolve\(\s*"(\.[^"]+)"\s*\)/g, (_, source: string) => {
        const path = resolve(dirname(id), source);
        if (path.endsWith(".js") && !finished.test(path))
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: path })}`;
        return `new URL(${JSON.stringify(`../${fromFolder(path)}`)},import.meta.url).href`;
      });
      return id.endsWith(inPage) ? inTurn(atOnce(addressed)) : addressed;
    },
    async renderChunk(code) {
      const { code: minified } = await transform(code, {
        minify: true,
        format: "esm",
        target: "es2022",
        legalComments: "none",
      });
      return minified;
    },
  };
}

/** Keeps what starts a worker a file of its own, such as `encoder.start-….js`: by it the bench measures the built site. */
export function startedWorkers(folder: string, files: readonly string[]): Plugin {
  return {
    name: "started workers",
    buildStart() {
      for (const file of files) {
        const job = /^_import\/workers\/(\w+)\/start\./.exec(file)?.[1];
        if (job === undefined) continue;
        const id = join(folder, file);
        this.emitFile({ type: "chunk", id, name: `${job}.start`, preserveSignature: "strict" });
      }
    },
  };
}

/** The imports at the top of a page, which Framework loads when its first cell runs, as imports of the module itself. */
function atOnce(code: string): string {
  const lines: string[] = [];
  const cells = code.replace(
    /await Promise\.all\(\[((?:import\("[^"]+"\)(?:, )?)+)\]\)/g,
    (_, list: string) => {
      const names = [...list.matchAll(/import\(("[^"]+")\)/g)].map(([, source]) => {
        const name = `imported${lines.length}`;
        lines.push(`import * as ${name} from ${source};`);
        return name;
      });
      return `[${names.join(", ")}]`;
    },
  );
  return [...lines, cells].join("\n");
}

/** The cells of a page, defined so that they take turns. */
function inTurn(code: string): string {
  return code.replace(
    /import \{define\} from ("[^"]+");/,
    (_, client: string) =>
      `import {define as defineCell} from ${client};\n` +
      `import {inTurn} from ${JSON.stringify(cellsInTurn)};\n` +
      "const define = (cell) => defineCell(inTurn(cell));",
  );
}

/** The JavaScript of a module in TypeScript, with what it imports. */
async function translated(path: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
  return outputFiles.map(({ text }) => text).join("");
}

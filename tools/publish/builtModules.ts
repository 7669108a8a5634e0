import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { transform } from "esbuild";
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

/** Framework's copy of zod holds its messages in all languages; of zod itself a bundler takes what is used. */
const wholeZod = join(repositoryRoot, "node_modules", "zod", "index.js");

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
    resolveId(source, importer) {
      if (importer === undefined) return source;
      if (!source.startsWith(".")) return null;
      const path = resolve(dirname(importer), source);
      if (path.includes("/_node/zod@")) return wholeZod;
      // Framework names libraries that no page of this site asks for.
      return standsAlone.test(path) || !existsSync(path) ? { id: path, external: "absolute" } : path;
    },
    load(id) {
      if (id.includes("/_node/htl@")) return htlWithInertAttributes();
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
      return id.endsWith(inPage) ? atOnce(addressed) : addressed;
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

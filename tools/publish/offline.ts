import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { repositoryRoot } from "../../loaders/paths.js";
import { bundleFolder } from "./bundle.js";
import { hashOf } from "./contentSecurity.js";
import { filesOf } from "./siteFolder.js";

const source = (name: string) => join(repositoryRoot, "tools", "publish", "offline", name);

/** Kept by the encoder's own worker, under its checksum, when a reader asks for it. */
const keptElsewhere = /^_file\/data\/encoder\/.*\.onnx$/;

/**
 * Writes the script that each page loads to be kept for reading offline.
 *
 * @returns its path, and what writes the service worker (W3C, Service Workers) once all files that it keeps are there
 */
export async function writeOfflineScripts(
  folder: string,
): Promise<{ register: string; finish: () => Promise<void> }> {
  const { metafile } = await build({
    ...settings,
    entryPoints: [source("register.ts")],
    outdir: join(folder, bundleFolder),
    entryNames: "offline-[hash]",
    metafile: true,
  });
  const [written = ""] = Object.keys(metafile.outputs);
  return { register: `${bundleFolder}/${basename(written)}`, finish: () => writeServiceWorker(folder) };
}

const settings = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
} as const;

async function writeServiceWorker(folder: string): Promise<void> {
  const files = await filesOf(folder);
  const isKept = (name: string) => name !== "404.html" && /\.(html|css|woff2)$|^_bundle\//.test(name);
  const pagesAndScripts = await Promise.all(
    files.filter(isKept).map(async (url) => ({ url, revision: hashOf(await readFile(join(folder, url))) })),
  );
  const dataFiles = files.filter(
    (name) => /^_(file|node)\//.test(name) && !isKept(name) && !keptElsewhere.test(name),
  );
  await build({
    ...settings,
    entryPoints: [source("serviceWorker.ts")],
    outfile: join(folder, "sw.js"),
    define: {
      ...settings.define,
      pagesAndScripts: JSON.stringify(pagesAndScripts),
      dataFiles: JSON.stringify(dataFiles),
    },
  });
}

import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the pages of a built site seem to stand while they are drawn. */
export const siteOrigin = "https://site.invalid";

const types: Readonly<Partial<Record<string, string>>> = {
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * A `fetch` that answers with the files of a built site, in place of a network.
 *
 * @param folder the built site
 * @param base address that others are relative to
 * @param onFile called with each file, as a path from the folder, and its size in bytes
 * @returns rejects where there is no such file, and what is no address of the site
 */
export function fetchOfSite(
  folder: string,
  base: string,
  onFile: (name: string, bytes: number) => void = () => undefined,
): typeof fetch {
  return async (source) => {
    const path = pathOf(source, base, folder);
    const content = await readFile(path);
    onFile(relative(folder, path).split(sep).join("/"), content.length);
    const type = types[extname(path)];
    return new Response(content, { headers: type ? { "content-type": type } : {} });
  };
}

/** The file of the site that an address names. @throws where it names none */
export function pathOf(source: string | URL | Request, base: string, folder: string): string {
  const url = new URL(source instanceof Request ? source.url : source, base);
  const path = url.protocol === "file:" ? fileURLToPath(url) : join(folder, decodeURIComponent(url.pathname));
  if (!path.startsWith(folder + sep))
    throw new TypeError(`forbidden address: ${url.href} (expected a file of the site)`);
  return path;
}

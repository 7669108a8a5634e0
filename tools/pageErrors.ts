import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Code of pages that Framework could not parse, for which it put an error into the built page, one line each. */
export async function pageErrors(site: string): Promise<string[]> {
  const names = await readdir(site, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html")).sort();
  const errors = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(join(site, page), "utf8");
      const found = html.matchAll(/class="observablehq--inspect observablehq--error"[^>]*>([^<]*)/g);
      return [...found].map(([, message]) => `broken code: ${message} in ${page} (expected JavaScript)`);
    }),
  );
  return errors.flat();
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../../loaders/digest.js";
import { contentSecurity } from "./contentSecurity.js";
import { filesOf } from "./siteFolder.js";

/** Checksums of all files of a site, as `sha256sum --check` reads them. */
export const checksums = "SHA256SUMS";

/**
 * Writes what static hosts and search engines look for beside the pages: `.nojekyll` (without it GitHub Pages leaves out
 * folders that begin with "_"), `404.html`, `robots.txt` and `sitemap.xml` (https://www.sitemaps.org/protocol.html).
 *
 * @param address of the published site; where it is not known, the sitemap names paths from the root of the site
 */
export async function writeHostFiles(
  folder: string,
  pages: readonly string[],
  address: URL | undefined,
): Promise<void> {
  const path = (page: string) => page.replace(/^index\.html$/, "");
  const place = (page: string) => (address ? new URL(path(page), address).href : `/${path(page)}`);
  const entries = pages.map((page) => `  <url><loc>${place(page)}</loc></url>`);
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ];
  const robots = ["User-agent: *", "Allow: /", ...(address ? [`Sitemap: ${place("sitemap.xml")}`] : []), ""];
  const files = {
    ".nojekyll": "",
    "404.html": notFound(address),
    "robots.txt": robots.join("\n"),
    "sitemap.xml": sitemap.join("\n"),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

/** Writes the checksum of every other file of a site. */
export async function writeChecksums(folder: string): Promise<void> {
  const names = (await filesOf(folder)).filter((name) => name !== checksums);
  const lines = await Promise.all(
    names.map(async (name) => `${digest(await readFile(join(folder, name)))}  ${name}\n`),
  );
  await writeFile(join(folder, checksums), lines.join(""));
}

/**
 * The page that a host shows for an address that it does not have, at whatever depth: it stands alone, and finds the first
 * page by the nearest folder above that has the book's checksums.
 */
function notFound(address: URL | undefined): string {
  const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>No such page | Genre workbench</title>
<style>
body { max-width: 34rem; margin: 15vh auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif; }
</style>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p>The address may be from an older version of this book, or mistyped.
Chapters may have moved; the list of chapters has them all.</p>
<p><a href="${address?.href ?? "/"}">To the first page</a></p>
</main>
<script>
(async () => {
  const parts = location.pathname.split("/").slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const folder = parts.join("/") + "/";
    const found = await fetch(folder + "${checksums}", { method: "HEAD" }).catch(() => undefined);
    if (found?.ok) return void (document.querySelector("a").href = folder);
  }
})();
</script>
</body>
</html>
`;
  return page.replace("<title>", (title) => `${contentSecurity(page, [])}\n${title}`);
}

import { readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { PageScripts } from "./bundle.js";
import { contentSecurity, hashOf, plotStyles } from "./contentSecurity.js";
import { tagsOf, withReplaced } from "./markup.js";
import { socialCard } from "./socialCard.js";
import { addressFrom } from "./siteFolder.js";
import { withStylesAtTop } from "./stylesAtTop.js";

/**
 * Finishes the pages of a built site: style sheets at their top, what a page is told as when its address is shared, the
 * checksum of each file that it loads as code or style, the script that keeps it for reading offline, and a policy that
 * forbids all else.
 *
 * @param offline path of that script
 * @param address of the published site, where it is known
 */
export async function finishPages(
  folder: string,
  scripts: ReadonlyMap<string, PageScripts>,
  offline: string,
  address: URL | undefined,
): Promise<void> {
  const styles = await plotStyles();
  for (const [page, { later }] of scripts) {
    const path = join(folder, page);
    const text = withStylesAtTop(await readFile(path, "utf8"));
    const script = `<script type="module" src="${addressFrom(page, offline)}"></script>`;
    const told = text.replace("</head>", () =>
      [...socialCard(text, page, address), script, "</head>"].join("\n"),
    );
    const whole = await withChecksums(told, folder, page, later);
    // Behind what names the character set, which must stand within the first kilobyte.
    const finished = whole.replace(
      /<meta charset="utf-8">\n/,
      (charset) => `${charset}${contentSecurity(whole, styles)}\n`,
    );
    await writeFile(path, finished);
  }
}

/** A page with a checksum beside each script and style that it names, and a map of those that it may load later. */
async function withChecksums(
  text: string,
  folder: string,
  page: string,
  later: readonly string[],
): Promise<string> {
  const checksum = async (path: string) => hashOf(await readFile(join(folder, path)));
  const named = tagsOf(text, "script", "link").flatMap(({ name, attributes, openingEnd }) => {
    const source = name === "script" ? attributes["src"] : attributes["href"];
    const isCode = name === "script" || ["stylesheet", "modulepreload"].includes(attributes["rel"] ?? "");
    const isStyle = attributes["rel"] === "preload" && attributes["as"] === "style";
    return source?.startsWith(".") && (isCode || isStyle) ? [{ source, openingEnd }] : [];
  });
  const checked = await Promise.all(
    named.map(async ({ source, openingEnd }) => ({
      start: openingEnd - 1,
      end: openingEnd - 1,
      text: ` integrity="${await checksum(posix.join(posix.dirname(page), decodeURI(source)))}"`,
    })),
  );
  const integrity = Object.fromEntries(
    await Promise.all(later.map(async (path) => [addressFrom(page, path), await checksum(path)] as const)),
  );
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>\n`;
  return withReplaced(text, checked).replace(/<meta charset="utf-8">\n/, (charset) => charset + map);
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Cite, type CSL } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { textOf, type Chapter } from "./chapters.js";
import { addressOf } from "./address.js";

const file = "tools/book/references.json";
const works = JSON.parse(
  readFileSync(fileURLToPath(new URL("references.json", import.meta.url)), "utf8"),
) as (CSL & { id: string })[];
const known = new Set(works.map(({ id }) => id));
const library = new Cite(works);
const style = { template: "apa", lang: "en-US" };

/** A citation of one work or several, as pages write it: `[@dawid1979]`, `[@forman2008; @bella2010]`. */
export const citationMark = /\[@[a-z]+\d{4}[a-z]?(?:; @[a-z]+\d{4}[a-z]?)*\]/;

/** Keys of all works of the list. */
export const referenceKeys: readonly string[] = [...known];

/** The keys that a text cites outside of code, each once, in its order. */
export function citedKeys(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[^]*?^```$|`[^`\n]+`/gm, "");
  const marks = prose.match(new RegExp(citationMark, "g")) ?? [];
  return [...new Set(marks.flatMap(keysOf))];
}

/** The keys of one mark. @throws if the list has no work of a key */
export function keysOf(mark: string): string[] {
  const keys = mark
    .slice(1, -1)
    .split("; ")
    .map((key) => key.slice(1));
  for (const key of keys)
    if (!known.has(key)) throw new Error(`unknown work: @${key} (expected one of ${file})`);
  return keys;
}

const shortCitations = new Map<string, string>();

/** Authors and year of a work, such as "Dawid & Skene, 1979". */
export function shortCitation(key: string): string {
  // Preparing the style takes far longer than a page does.
  const citation = shortCitations.get(key) ?? formatShort(key);
  shortCitations.set(key, citation);
  return citation;
}

function formatShort(key: string): string {
  const options = { ...style, format: "text", entry: [key], citationsPre: [], citationsPost: [] };
  return library.format("citation", options).slice(1, -1);
}

/**
 * The list of references in HTML, in the order of authors, each with links to the chapters that cite it.
 *
 * @param path of the page that shows it, from the root of the site
 */
export function referenceList(chapters: readonly Chapter[], path: string): string {
  const cited = chapters.map((chapter) => ({ chapter, keys: citedKeys(textOf(chapter)) }));
  const entries = library.format("bibliography", {
    ...style,
    format: "html",
    asEntryArray: true,
  }) as unknown as [key: string, entry: string][];
  const items = entries.map(([key, entry]) => {
    const from = cited.filter(({ keys }) => keys.includes(key)).map(({ chapter }) => backLink(chapter, path));
    const note = from.length === 0 ? "" : ` <span class="cited-in">Cited in ${from.join(", ")}.</span>`;
    return `<li id="${key}">${withLinks(contentOf(entry))}${note}</li>`;
  });
  return `<ul class="references">\n${items.join("\n")}\n</ul>`;
}

function backLink(chapter: Chapter, path: string): string {
  return `<a href="${addressOf(chapter.path, path)}">${chapter.name.replaceAll("&", "&amp;")}</a>`;
}

/** An entry without the element around it. */
function contentOf(entry: string): string {
  return entry.trim().replace(/^<div[^>]*>|<\/div>$/g, "");
}

function withLinks(entry: string): string {
  return entry.replaceAll(
    /https?:\/\/[^\s<]+[^\s<.]/g,
    (url) => `<a href="${url}" rel="noreferrer">${url}</a>`,
  );
}

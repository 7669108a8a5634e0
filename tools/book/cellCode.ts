import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import { edition } from "../edition.js";
import { escaped } from "./escaped.js";
import type { MarkdownParser, PageContext } from "./markdownParser.js";
import { pageSource, type Cell, type PageSource } from "./pageSource.js";
import { repositoryAddress } from "./repositoryAddress.js";

/** What every page shows around its argument: nobody looks for the code of that. */
const frame = /\bdisplay\((sampleBanner|sampleMark|provenanceNote)\([\w.]+\)\);/g;

/**
 * Shows readers the code of a page on request, highlighted when the site is built: below each cell that shows something
 * its own, with where it and the components that it calls are written, and at the foot of the page all cells.
 */
export function showCode(parser: MarkdownParser): void {
  /** The cells of the pages that are being rendered which are still to come. */
  const ahead = new WeakMap<PageContext, { source: PageSource; cells: Cell[] }>();
  parser.core.ruler.push("page code", ({ env, tokens, Token }) => {
    if (!tokens.some(isCell)) return;
    const source = pageSource(env);
    ahead.set(env, { source, cells: [...source.cells] });
    const whole = new Token("html_block", "", 0);
    whole.content = pageCode(source);
    tokens.push(whole);
  });
  const { fence } = parser.renderer.rules;
  parser.renderer.rules.fence = (tokens, at, options, env, self) => {
    const page = isCell(tokens[at]) ? ahead.get(env) : undefined;
    const rendered = fence(tokens, at, options, env, self);
    const cell = page?.cells.shift();
    return page && cell && showsSomething(cell) ? `${rendered}${cellCode(cell, page.source)}` : rendered;
  };
}

function isCell({ type, info }: { type: string; info: string }): boolean {
  return type === "fence" && info === "js";
}

/** Does a cell show something of the page's argument? Controls show themselves, and the frame is the same everywhere. */
function showsSomething({ code }: Cell): boolean {
  return /\bdisplay\(/.test(code.replaceAll(frame, ""));
}

function cellCode(cell: Cell, source: PageSource): string {
  const places = [link(source.path, cell.first, cell.last), ...componentsOf(cell, source)];
  return `<details class="cell-code"><summary>Code</summary>
${highlighted(cell.code)}
<p class="status">${places.join("; ")}</p>
</details>
`;
}

function pageCode({ path, cells }: PageSource): string {
  return `<details class="cell-code page-code"><summary>All code of this page</summary>
${highlighted(cells.map(({ code }) => code).join("\n\n"))}
<p class="status">${link(path)}</p>
</details>
`;
}

/** Code that Framework highlights. */
function highlighted(code: string): string {
  return `<pre><code class="language-js">${escaped(code)}\n</code></pre>`;
}

/** Where the components that a cell calls are written. */
function componentsOf({ code }: Cell, { components }: PageSource): string[] {
  return [...components].flatMap(([name, path]) =>
    new RegExp(`\\b${name}\\(`).test(code)
      ? [`<code>${name}</code> in ${link(path, lineOf(name, path))}`]
      : [],
  );
}

/** The line of a file, counted from 1, that exports a name; undefined where none does by itself. */
function lineOf(name: string, path: string): number | undefined {
  const lines = readFileSync(join(repositoryRoot, path), "utf8").split("\n");
  const at = lines.findIndex((line) =>
    new RegExp(`^export (async )?(function|class|const) ${name}\\b`).test(line),
  );
  return at < 0 ? undefined : at + 1;
}

const repository = repositoryAddress();
const { commit, changed } = edition();

/** A file of the repository with its lines: a link where the repository's address is known. */
function link(path: string, first?: number, last = first): string {
  const lines = first === undefined ? "" : first === last ? `, line ${first}` : `, lines ${first} to ${last}`;
  const text = `<code>${escaped(path)}</code>${lines}`;
  if (repository === undefined) return text;
  const place = first === undefined ? "" : first === last ? `#L${first}` : `#L${first}-L${last}`;
  const version = commit === undefined || changed ? "main" : commit;
  return `<a href="${escaped(`${repository}/blob/${version}/${encodeURI(path)}${place}`)}" rel="noreferrer">${text}</a>`;
}

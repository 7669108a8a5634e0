import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { JSDOM, VirtualConsole } from "jsdom";
import { giveBrowserGlobals } from "./browserGlobals.js";
import { siteOrigin } from "./siteFiles.js";
import type { SiteWorkers } from "./siteWorker.js";
import { staticCopy, type StaticCopy } from "./staticCopy.js";

export interface PageToDraw {
  /** The built site. */
  folder: string;
  /** Paths from it: of the page, and of its script. */
  page: string;
  entry: string;
}

/** What the cells of a page show before anyone has touched it. */
export interface DrawnPage {
  /** Markup of each, on a wide screen and on a telephone, by the name of the cell in the page's comments. */
  cells: Map<string, { wide: string; narrow: string }>;
  /** What classes of that markup say. */
  rules: Map<string, string>;
  /** Files that the page asked for, as paths from the built site, with their sizes in bytes. */
  asked: ReadonlyMap<string, number>;
}

/** Pixels of the column of text on a telephone. */
const narrow = 354;

/** Pixels on a wide screen, as the style sheets give them: of charts in columns, of those that take the width, of all others. */
const wide = [
  { within: ".findings", width: 280 },
  { within: ".group-panels, .share-charts, .two-columns", width: 440 },
  { within: ".wide", width: 912 },
  { within: "*", width: 640 },
];

/** A page counts as drawn when so many looks, so many milliseconds apart, find nothing changed and no worker busy; it is waited for no longer. */
const quietLooks = 5;
const lookEvery = 40;
const patience = 20_000;

/**
 * Runs the scripts of a built page in a document without a browser, until it is quiet. Takes the globals of its thread
 * for it, and loads the page's modules, so that a thread draws one page.
 *
 * @returns what each cell shows; left out are cells that are still at work, that failed, or that show controls
 */
export async function drawPage({ folder, page, entry }: PageToDraw): Promise<DrawnPage> {
  const text = await readFile(join(folder, page), "utf8");
  const { window } = new JSDOM(text, {
    url: `${siteOrigin}/${page}`,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  const main = document.querySelector<HTMLElement>("#observablehq-main");
  if (!main) return { cells: new Map(), rules: new Map(), asked: new Map() };
  main.style.padding = "0";
  // Its script asks where each heading stands, which jsdom cannot say, and slowly.
  document.querySelector("#observablehq-toc")?.remove();
  let widthOf = (element: Element) => wide.find(({ within }) => element.closest(within))?.width ?? NaN;
  Object.defineProperty(main, "clientWidth", { get: () => widthOf(main) });
  const { tellWidths, asked, workers } = giveBrowserGlobals(window, folder, (element) => widthOf(element));

  await import(pathToFileURL(join(folder, entry)).href);
  await untilQuiet(main, workers);
  const onWide = copiesOf(main, "wide");
  widthOf = () => narrow;
  tellWidths();
  await untilQuiet(main, workers);
  const onNarrow = copiesOf(main, "narrow");

  await workers.end();

  const cells: DrawnPage["cells"] = new Map();
  const rules: DrawnPage["rules"] = new Map();
  for (const [id, wide] of onWide) {
    const narrow = onNarrow.get(id);
    if (!narrow) continue;
    cells.set(id, { wide: wide.markup, narrow: narrow.markup });
    for (const [name, rule] of [...wide.rules, ...narrow.rules]) rules.set(name, rule);
  }
  return { cells, rules, asked };
}

async function untilQuiet(main: HTMLElement, workers: SiteWorkers): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
  // Looks, not time: a page that computes for a second has not been quiet.
  for (let waited = 0; quiet < quietLooks && waited < patience; waited += lookEvery) {
    quiet = workers.busy() ? 0 : quiet + 1;
    await sleep(lookEvery);
  }
  observer.disconnect();
}

/** The comment that Framework keeps the place of a cell with; its nodes are those that the cell shows. */
type Root = Comment & { _nodes?: ChildNode[]; _error?: boolean };

function copiesOf(main: HTMLElement, width: string): Map<string, StaticCopy> {
  const copies = new Map<string, StaticCopy>();
  const comments = main.ownerDocument.createNodeIterator(main, NodeFilter.SHOW_COMMENT);
  for (let root = comments.nextNode() as Root | null; root; root = comments.nextNode() as Root | null) {
    const [, id] = /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(root.data) ?? [];
    if (id === undefined || root._error || !root._nodes?.length) continue;
    const copy = staticCopy(root._nodes, `${width}-${id}`);
    if (copy) copies.set(id, copy);
  }
  return copies;
}

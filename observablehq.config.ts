import { describedTasks, untrainedTasks } from "./models/describedTasks.js";
import { chaptersOf } from "./tools/book/chapters.js";
import { citeWorks } from "./tools/book/citations.js";
import type { MarkdownParser } from "./tools/book/markdownParser.js";
import { pageFooter } from "./tools/book/pageFooter.js";
import { pageParts, quoteParts } from "./tools/book/pageParts.js";
import { breakPaths } from "./tools/book/pathBreaks.js";
import { linkTerms } from "./tools/book/termLinks.js";
import { termPreview } from "./tools/book/termPreview.js";
import { fontLinks } from "./tools/fontLinks.js";
import { showCode } from "./tools/book/cellCode.js";
import { lostHeading } from "./tools/book/lostHeading.js";
import { searchCell } from "./tools/book/searchCell.js";
import { sayWithoutScripts } from "./tools/book/withoutScripts.js";
import { editionTags } from "./tools/edition.js";
import { quoteTasks } from "./tools/quoteTasks.js";

const tasks = await describedTasks();
for (const sentence of untrainedTasks()) console.error(sentence);

/** Every multi-label task has a page, which `src/pages/[task].md` makes of its description. */
const taskPages = tasks.flatMap(({ name, title, page }) =>
  page ? [{ name: title, path: `/pages/${name}` }] : [],
);

/** Chapters in reading order, in sections that fold; a later page is one more line in its section. */
const pages = [
  {
    name: "Begin here",
    pages: [
      { name: "Introduction", path: "/pages/introduction" },
      { name: "Genre, catalogues and machines", path: "/pages/genre-and-catalogues" },
    ],
  },
  {
    name: "The model",
    pages: [
      { name: "Baseline", path: "/pages/baseline" },
      { name: "Weak supervision", path: "/pages/weak-supervision" },
      { name: "Retraining", path: "/pages/retraining" },
    ],
  },
  {
    name: "What the data stands for",
    pages: [
      { name: "The collection", path: "/pages/representativeness-collection" },
      { name: "The training data", path: "/pages/representativeness-training" },
      { name: "Can the annotations be trusted?", path: "/pages/crowdsourcing" },
      { name: "Other catalogues", path: "/pages/other-catalogues" },
    ],
  },
  {
    name: "Where it errs",
    pages: [
      { name: "Error analysis", path: "/pages/error-analysis" },
      { name: "Behavioural tests", path: "/pages/behavioural-tests" },
      { name: "Cross-filtering", path: "/pages/cross-filter" },
      { name: "Confusion slices", path: "/pages/slices" },
    ],
  },
  {
    name: "The whole collection",
    pages: [
      { name: "Inference", path: "/pages/inference" },
      { name: "How much of it is fiction?", path: "/pages/how-much-fiction" },
    ],
  },
  { name: "More tasks", pages: [{ name: "Form by title", path: "/pages/title-form" }, ...taskPages] },
  {
    name: "Try it",
    pages: [
      { name: "Playground", path: "/pages/playground" },
      { name: "Find by meaning", path: "/pages/find-by-meaning" },
      { name: "Your catalogue", path: "/pages/your-catalogue" },
      { name: "SQL", path: "/pages/sql" },
      { name: "Bring your own task", path: "/pages/your-own-task" },
    ],
  },
  {
    name: "Take it further",
    pages: [
      { name: "Collecting", path: "/pages/collecting" },
      { name: "Where the data comes from", path: "/pages/where-the-data-comes-from" },
      { name: "Sharing", path: "/pages/sharing" },
      { name: "Edit this book", path: "/pages/edit-this-book" },
    ],
  },
  {
    name: "Look it up",
    pages: [
      { name: "Glossary", path: "/pages/glossary" },
      { name: "References", path: "/pages/references" },
      { name: "How to cite", path: "/pages/how-to-cite" },
    ],
  },
].map((section, place) => ({ ...section, collapsible: true, open: place === 0 }));

const chapters = chaptersOf(pages, tasks);

/**
 * What Framework's page template leaves out for assistive technology: the language, a zoomable viewport, a skip
 * link, and names for the landmarks. It is inline because it must run before the page is read out.
 */
const accessibility = `
document.documentElement.lang = "en-GB";
document.querySelector("meta[name=viewport]").content = "width=device-width, initial-scale=1";
document.addEventListener("DOMContentLoaded", () => {
  const name = (selector, label) => document.querySelector(selector)?.setAttribute("aria-label", label);
  name("#observablehq-sidebar", "Chapters");
  name("#observablehq-sidebar-toggle", "Show or hide the list of chapters");
  name("#observablehq-toc", "On this page");
  name("#observablehq-toc nav", "On this page");
  name("#observablehq-footer nav", "Previous and next page");
  for (const label of document.querySelectorAll("label[for=observablehq-sidebar-toggle]")) label.setAttribute("aria-hidden", "true");
  document.querySelector(".observablehq-link-active a")?.setAttribute("aria-current", "page");
  const main = document.querySelector("#observablehq-main");
  if (!main) return;
  main.tabIndex = -1;
  const skip = document.createElement("a");
  skip.id = "skip-link";
  skip.href = "#observablehq-main";
  skip.textContent = "Skip to the text";
  skip.addEventListener("click", (event) => (event.preventDefault(), main.focus()));
  document.body.prepend(skip);
});
`;

export default {
  root: "src",
  output: "dist",
  title: "Genre workbench",
  home: "Genre workbench",
  pages,
  dynamicPaths: taskPages.map(({ path }) => path),
  markdownIt(parser: MarkdownParser) {
    parser.core.ruler.before("normalize", "quotations", (page) => {
      const { path, params } = page.env;
      const book = pageParts(path, chapters, pages);
      page.src = quoteTasks(quoteParts(page.src, book), tasks, params?.task) + searchCell(path);
    });
    citeWorks(parser);
    linkTerms(parser);
    breakPaths(parser);
    showCode(parser);
    sayWithoutScripts(parser);
    return parser;
  },
  style: "style.css",
  globalStylesheets: [],
  head: `<meta name="color-scheme" content="light dark">
${editionTags()}
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M2 2h5v12H2z' fill='%23b1450c'/%3E%3Cpath d='M9 2h5v12H9z' fill='%231d5f9e'/%3E%3C/svg%3E">
<script>${accessibility}</script>
<script>${termPreview}</script>
<script>${lostHeading}</script>
${fontLinks()}`,
  footer: ({ path }: { path: string }) => pageFooter(chapters.find((chapter) => chapter.path === path)),
  toc: { show: true, label: "On this page" },
  pager: true,
  // A link names its file, so that any static host finds the page.
  preserveExtension: true,
  // Starting tsx as a library saves a loader the time of a second process.
  interpreters: { ".ts": ["node", "--import", "tsx"] },
};

import { citeWorks } from "../../../tools/book/citations.js";
import type { MarkdownParser } from "../../../tools/book/markdownParser.js";
import { linkTerms } from "../../../tools/book/termLinks.js";

interface Framework {
  createMarkdownIt: (options: { markdownIt: (parser: MarkdownParser) => MarkdownParser }) => unknown;
  parseMarkdown: (text: string, options: { md: unknown; path: string }) => { body: string };
}

// Its modules come without types.
const framework: string = "@observablehq/framework/dist/markdown.js";
const { createMarkdownIt, parseMarkdown } = (await import(framework)) as Framework;

/** The HTML that Framework makes of a text on the page at a path, with its citations and terms linked if not told. */
export function readPage(
  markdown: string,
  path = "/pages/baseline",
  rules: readonly ((parser: MarkdownParser) => void)[] = [citeWorks, linkTerms],
): string {
  const md = createMarkdownIt({
    markdownIt(parser) {
      for (const rule of rules) rule(parser);
      return parser;
    },
  });
  return parseMarkdown(markdown, { md, path }).body.trim();
}

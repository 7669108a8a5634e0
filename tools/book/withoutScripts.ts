import type { MarkdownParser } from "./markdownParser.js";

const sentence =
  "The charts, tables and figures of this page are drawn in the browser by scripts of this site, and scripts are " +
  "switched off here. The text can be read without them; a dash stands where a figure would.";

/** Says at the head of every page, to readers whose browser runs no scripts, what they do not see. */
export function sayWithoutScripts(parser: MarkdownParser): void {
  parser.core.ruler.push("without scripts", ({ tokens, Token }) => {
    const note = new Token("html_block", "", 0);
    note.content = `<noscript><p class="caveat" label="Scripts are switched off">${sentence}</p></noscript>\n`;
    tokens.unshift(note);
  });
}

import type { MarkdownParser } from "./markdownParser.js";

const sentence =
  "The charts, tables and figures of this page stand as they were when the site was built. What can be chosen, sorted or " +
  "tried on it is done in the browser by scripts of this site, and scripts are switched off here.";

/** Says at the head of every page, to readers whose browser runs no scripts, what they see and what they cannot do. */
export function sayWithoutScripts(parser: MarkdownParser): void {
  parser.core.ruler.push("without scripts", ({ tokens, Token }) => {
    const note = new Token("html_block", "", 0);
    note.content = `<noscript><p class="caveat" label="Scripts are switched off">${sentence}</p></noscript>\n`;
    tokens.unshift(note);
  });
}

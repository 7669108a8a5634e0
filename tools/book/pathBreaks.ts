import { escaped } from "./escaped.js";
import type { MarkdownParser } from "./markdownParser.js";

/** Lets code within a text go on in the next line after a slash or a hyphen, so that a path needs no break within a word. */
export function breakPaths(parser: MarkdownParser): void {
  parser.renderer.rules.code_inline = (tokens, at) =>
    `<code>${escaped(tokens[at].content).replace(/(?<=\w)[/-](?=\w)/g, "$&<wbr>")}</code>`;
}

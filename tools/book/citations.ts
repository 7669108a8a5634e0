import type { MarkdownParser } from "./markdownParser.js";
import { addressOf } from "./address.js";
import { citationMark, keysOf, shortCitation } from "./references.js";

const here = new RegExp(citationMark, "y");

/** Makes `[@dawid1979]` in the text of a page a link to the work in the list of references: "(Dawid & Skene, 1979)". */
export function citeWorks(parser: MarkdownParser): void {
  parser.inline.ruler.before("link", "citation", (state, silent) => {
    here.lastIndex = state.pos;
    const [mark] = here.exec(state.src) ?? [];
    if (mark === undefined) return false;
    if (!silent) {
      const list = addressOf("/pages/references", state.env.path);
      const links = keysOf(mark).map(
        (key) => `<a class="cited" href="${list}#${key}">${shortCitation(key).replaceAll("&", "&amp;")}</a>`,
      );
      state.push("html_inline", "", 0).content = `(${links.join("; ")})`;
    }
    state.pos += mark.length;
    return true;
  });
}

import { termAnchor } from "../../src/lib/glossary/termAnchor.js";
import { terms } from "../../src/lib/glossary/terms.js";
import { escaped } from "./escaped.js";

/** The glossary in HTML: a list of terms with their definitions, each with an anchor that links lead to. */
export function glossaryList(): string {
  const items = terms.map(
    ({ name, definition }) =>
      `<dt id="${termAnchor(name)}">${escaped(name)}</dt>\n<dd>${escaped(definition)}</dd>`,
  );
  return `<dl class="glossary">\n${items.join("\n")}\n</dl>`;
}

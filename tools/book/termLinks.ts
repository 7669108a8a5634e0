import { termAnchor } from "../../src/lib/glossary/termAnchor.js";
import { terms, type GlossaryTerm } from "../../src/lib/glossary/terms.js";
import { escaped } from "./escaped.js";
import type { CoreState, MarkdownParser, Token } from "./markdownParser.js";
import { addressOf } from "./address.js";

const glossary = "/pages/glossary";
const byForm = new Map(
  terms.flatMap((term) =>
    [term.name, ...(term.forms ?? [])]
      .flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)])
      .map((form) => [form, term] as const),
  ),
);
// Longer forms first, so that "balanced accuracy" is not taken for "accuracy".
const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length);
const anyForm = new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.join("|")})(?![\\p{L}\\d-])`, "gu");

/**
 * Links each term of the glossary where a page first uses it in running text: not in headings, links, code, HTML or
 * what is worked out when the page is read. The definition goes with the link, for the preview.
 */
export function linkTerms(parser: MarkdownParser): void {
  parser.core.ruler.push("terms", (state) => {
    if (state.env.path === glossary) return;
    const seen = new Set<GlossaryTerm>();
    state.tokens.forEach((token, at) => {
      if (token.type !== "inline" || !token.children || state.tokens[at - 1]?.type === "heading_open") return;
      token.children = withLinks(token.children, seen, state);
    });
  });
}

function withLinks(children: readonly Token[], seen: Set<GlossaryTerm>, state: CoreState): Token[] {
  let depth = 0;
  return children.flatMap((token) => {
    depth += opened(token);
    return token.type === "text" && depth === 0 ? partsOf(token, seen, state) : [token];
  });
}

/** 1 where a link or an element of HTML begins, −1 where one ends. */
function opened({ type, content }: Token): number {
  if (type === "link_open") return 1;
  if (type === "link_close") return -1;
  if (type !== "html_inline" || !/^<\/?[a-z][^>]*>$/i.test(content) || content.endsWith("/>")) return 0;
  return content.startsWith("</") ? -1 : 1;
}

/** A text as tokens: links for the terms that were not seen before, and text between them. */
function partsOf(token: Token, seen: Set<GlossaryTerm>, { Token: TokenClass, env }: CoreState): Token[] {
  const { content } = token;
  const parts: Token[] = [];
  const add = (type: string, text: string) => {
    const part = new TokenClass(type, "", 0);
    part.content = text;
    parts.push(part);
  };
  let from = 0;
  for (const { 0: form, index } of content.matchAll(anyForm)) {
    const term = byForm.get(form);
    if (!term || seen.has(term)) continue;
    seen.add(term);
    add("text", content.slice(from, index));
    const address = `${addressOf(glossary, env.path)}#${termAnchor(term.name)}`;
    add(
      "html_inline",
      `<a class="term" href="${address}" data-definition="${escaped(term.definition)}">${escaped(form)}</a>`,
    );
    from = index + form.length;
  }
  if (from === 0) return [token];
  add("text", content.slice(from));
  return parts;
}

import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Elements after which a line ends. */
const lines = new Set(["p", "br", "li", "pre", "blockquote", "h1", "h2", "h3", "hr", "div", "tr"]);

/** The words of a piece of HTML: `Is &quot;a&quot; <b>b</b>?` gives `Is "a" b?`. */
export function htmlText(html: string): string {
  return textOf(parseFragment(html))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  const inner = "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
  return lines.has(node.nodeName) ? `${inner}\n` : inner;
}

/** A day of the calendar from seconds since 1970, such as "2024-05-17". */
export function dayOf(seconds: number): string {
  return new Date(1000 * seconds).toISOString().slice(0, 10);
}

/** An address with these parameters, in this order. */
export function addressOf(base: string, parameters: Readonly<Record<string, string | number>>): string {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url.href;
}

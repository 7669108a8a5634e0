import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

type Element = Tree.Element;

/** An element of a page, with where it stands in the page's text. */
export interface Tag {
  name: string;
  attributes: Readonly<Partial<Record<string, string>>>;
  /** The text between its tags, as it stands. */
  content: string;
  /** Offsets in the page's text: of the whole element, and of the end of its opening tag. */
  start: number;
  end: number;
  openingEnd: number;
}

/** Every element of the given names in a page, in their order. */
export function tagsOf(page: string, ...names: readonly string[]): Tag[] {
  const found: Tag[] = [];
  const look = (node: Tree.Node): void => {
    if ("tagName" in node && names.includes(node.tagName)) found.push(tagOf(page, node));
    if ("childNodes" in node) node.childNodes.forEach(look);
  };
  look(parse(page, { sourceCodeLocationInfo: true }));
  return found;
}

function tagOf(page: string, element: Element): Tag {
  const place = element.sourceCodeLocation;
  if (!place?.startTag)
    throw new Error(`unplaced element: ${element.tagName} (expected one that the page holds)`);
  const openingEnd = place.startTag.endOffset;
  return {
    name: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    content: page.slice(openingEnd, place.endTag?.startOffset ?? openingEnd),
    start: place.startOffset,
    end: place.endOffset,
    openingEnd,
  };
}

/** A page with parts of its text replaced; the parts may not overlap. */
export function withReplaced(
  page: string,
  parts: readonly { start: number; end: number; text: string }[],
): string {
  return [...parts]
    .sort((a, b) => b.start - a.start)
    .reduce((text, part) => text.slice(0, part.start) + part.text + text.slice(part.end), page);
}

/** A text as the value of an attribute between double quotes. */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

import { plainColour } from "./plainColour.js";
import { plainSvg, spread, svgNamespace } from "./plainSvg.js";

/** Parts of a chart that are for its reader's hand, or are not shown. */
const leftOut = "input, select, textarea, form, script, style, .visually-hidden, .controls";

/**
 * The parts of a chart as elements of SVG, placed as they stand in its frame: drawings, canvases, and the boxes and words
 * of legends and matrices that are written in HTML.
 */
export function pictureOf(frame: HTMLElement): SVGElement[] {
  const origin = frame.getBoundingClientRect();
  return Array.from(frame.childNodes).flatMap((child) => partsOf(child, origin));
}

function partsOf(node: Node, origin: DOMRect): SVGElement[] {
  if (node instanceof Text) return linesOf(node, origin);
  if (node instanceof SVGSVGElement) return drawing(node, origin);
  if (!(node instanceof HTMLElement) || node.matches(leftOut)) return [];
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden") return [];
  const own = node instanceof HTMLCanvasElement ? canvas(node, origin) : box(node, style, origin);
  return [...own, ...Array.from(node.childNodes).flatMap((child) => partsOf(child, origin))];
}

function drawing(source: SVGSVGElement, origin: DOMRect): SVGElement[] {
  const copy = plainSvg(source);
  if (!copy) return [];
  place(copy, source.getBoundingClientRect(), origin);
  copy.setAttribute("overflow", "visible");
  return [copy];
}

function canvas(source: HTMLCanvasElement, origin: DOMRect): SVGElement[] {
  const image = element("image", { href: source.toDataURL() });
  place(image, source.getBoundingClientRect(), origin);
  return [image];
}

/** The background of an HTML element, where it has one. */
function box(source: HTMLElement, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const { colour, opacity } = plainColour(style.backgroundColor);
  if (opacity === 0) return [];
  const rect = element("rect", { fill: colour, "fill-opacity": String(opacity) });
  place(rect, source.getBoundingClientRect(), origin);
  return [rect];
}

/** The words of a text as they are broken into lines. */
function linesOf(text: Text, origin: DOMRect): SVGElement[] {
  const parent = text.parentElement;
  if (!parent || text.data.trim() === "") return [];
  const style = getComputedStyle(parent);
  const lines = new Map<
    number,
    { words: string[]; left: number; right: number; bottom: number; height: number }
  >();
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, bottom, top, height, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const line = lines.get(top) ?? { words: [], left, right, bottom, height };
    line.words.push(word);
    line.right = right;
    lines.set(top, line);
  }
  const { colour, opacity } = plainColour(style.color);
  return Array.from(lines.values(), ({ words, left, right, bottom, height }) => {
    const line = element("text", {
      x: String(left - origin.left),
      // A fifth of a line lies below its letters, in most faces.
      y: String(bottom - origin.top - height * 0.22),
      fill: colour,
      "fill-opacity": String(opacity),
      ...spread(right - left),
      "font-family": style.fontFamily.replaceAll('"', "'"),
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      "font-style": style.fontStyle,
    });
    line.textContent = words.join(" ");
    return line;
  });
}

/** An element of SVG with attributes. */
export function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function place(part: SVGElement, { left, top, width, height }: DOMRect, origin: DOMRect): void {
  const at = { x: left - origin.left, y: top - origin.top, width, height };
  for (const [name, value] of Object.entries(at))
    part.setAttribute(name, String(Math.round(value * 100) / 100));
}

import { plainColour } from "./plainColour.js";

export const svgNamespace = "http://www.w3.org/2000/svg";

/** Properties that children take from their parents, with what SVG 1.1 gives them where nothing is said. */
const inheritedProperties: Readonly<Record<string, string>> = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-miterlimit": "4",
  "font-family": "",
  "font-size": "",
  "font-style": "normal",
  "font-weight": "400",
  "letter-spacing": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "paint-order": "normal",
  visibility: "visible",
};

/** Properties of an element alone. */
const ownProperties: Readonly<Record<string, string>> = {
  opacity: "1",
  "clip-path": "none",
  mask: "none",
  "stop-color": "#000000",
  "stop-opacity": "1",
};

/** Elements that hold what others refer to: some browsers count them as hidden. */
const definitions = new Set([
  "defs",
  "clipPath",
  "linearGradient",
  "radialGradient",
  "stop",
  "mask",
  "pattern",
  "marker",
  "symbol",
]);

/**
 * A copy of an SVG element that needs no style sheet: what style sheets say of it stands in plain attributes of SVG 1.1.
 * Links, scripts and whatever else leads out of the drawing is left out. undefined for what is not drawn.
 *
 * @param inherited the properties of the copy's parent to be
 */
export function plainSvg(
  source: SVGElement,
  inherited: Readonly<Record<string, string>> = inheritedProperties,
): SVGElement | undefined {
  const style = getComputedStyle(source);
  if (["style", "script", "foreignObject"].includes(source.localName)) return undefined;
  if (style.display === "none" && !definitions.has(source.localName)) return undefined;
  const copy = document.createElementNS(svgNamespace, source.localName === "a" ? "g" : source.localName);
  for (const attribute of source.attributes)
    if (isKept(attribute)) copy.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
  const values = plainValues(style, Object.keys(inheritedProperties));
  for (const [name, value] of Object.entries(values))
    if (value !== inherited[name]) copy.setAttribute(name, value);
  for (const [name, value] of Object.entries(plainValues(style, Object.keys(ownProperties))))
    if (value !== ownProperties[name]) copy.setAttribute(name, value);
  const transform = plainTransform(source, style);
  if (transform !== "") copy.setAttribute("transform", transform);
  if (style.whiteSpace.startsWith("pre") && source.localName === "text")
    copy.setAttribute("xml:space", "preserve");
  if (source instanceof SVGTextContentElement && source.childElementCount === 0 && source.textContent !== "")
    for (const [name, value] of Object.entries(spread(source.getComputedTextLength())))
      copy.setAttribute(name, value);
  for (const child of source.childNodes) {
    const kept =
      child instanceof SVGElement
        ? plainSvg(child, values)
        : child instanceof Text
          ? child.cloneNode()
          : undefined;
    if (kept) copy.append(kept);
  }
  return copy;
}

/** Gives a line of text the width that it has on the page, in pixels, whatever face a program without its own draws it in. */
export function spread(width: number): Record<string, string> {
  return { textLength: width.toFixed(1), lengthAdjust: "spacingAndGlyphs" };
}

function isKept({ name, value }: Attr): boolean {
  if (name in inheritedProperties || name in ownProperties) return false;
  if (/^(class|style|role|tabindex|transform|cursor|pointer-events|xmlns.*)$|^(aria-|data-|on)/.test(name))
    return false;
  return !/(^|:)href$/.test(name) || /^(#|data:)/.test(value);
}

/** Computed values in terms that programs without CSS know; the opacity of a colour goes into that of what it colours. */
function plainValues(style: CSSStyleDeclaration, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of names)
    values[name] = style.getPropertyValue(name).replaceAll('"', name === "font-family" ? "'" : "");
  for (const [paint, opacity] of [
    ["fill", "fill-opacity"],
    ["stroke", "stroke-opacity"],
    ["stop-color", "stop-opacity"],
  ]) {
    if (values[paint] === undefined || /^(none|url)/.test(values[paint])) continue;
    const plain = plainColour(values[paint]);
    values[paint] = plain.colour;
    if (plain.opacity < 1) values[opacity] = String(Number(values[opacity]) * plain.opacity);
  }
  return values;
}

/** The element's transform, with the shift that a style sheet adds before it. */
function plainTransform(source: SVGElement, style: CSSStyleDeclaration): string {
  const own = source.getAttribute("transform") ?? (style.transform === "none" ? "" : style.transform);
  if (style.translate === "none") return own;
  const [x, y = "0"] = style.translate.split(" ");
  return `translate(${parseFloat(x)},${parseFloat(y)}) ${own}`.trim();
}

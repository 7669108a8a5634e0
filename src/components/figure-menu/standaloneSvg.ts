import { inLightScheme } from "./lightScheme.js";
import { element, pictureOf } from "./pictureOf.js";
import { plainColour } from "./plainColour.js";
import { spread } from "./plainSvg.js";
import { brokenLines, widthOf } from "./brokenLines.js";

/** Space around the picture, in pixels. */
const margin = 16;
const titleSize = 16;
const sourceSize = 10;

interface PictureOptions {
  title: string;
  /** Holds the chart; its `aria-label` is the text alternative. */
  frame: HTMLElement;
  /** Where the data came from, under the chart. */
  sources: string;
  /** Paints a chart of pixels again in the colours that its frame has now. */
  repaint?: (() => void) | undefined;
}

/**
 * A chart as an SVG document that stands alone, in the light scheme: title, chart as it is drawn at the moment, sources.
 * It names no style sheet, no font file and no address to be fetched.
 */
export function standaloneSvg({ title, frame, sources, repaint }: PictureOptions): string {
  const svg = inLightScheme(frame, () => {
    repaint?.();
    const { width, height } = frame.getBoundingClientRect();
    const { color, backgroundColor, fontFamily, muted } = look(frame);
    const face = { "font-family": fontFamily };
    const head = paragraph(title, width, titleSize, { ...face, "font-weight": "600", fill: color });
    const foot = paragraph(sources, width, sourceSize, { ...face, fill: muted });
    const chart = element("g", {});
    chart.append(...pictureOf(frame));
    const [chartTop, footTop] = [margin + head.height, margin + head.height + height + 8];
    const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(footTop + foot.height + margin) };
    const root = element("svg", {
      width: String(size.width),
      height: String(size.height),
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "img",
    });
    const [name, description] = [element("title", {}), element("desc", {})];
    name.textContent = title;
    description.textContent = frame.getAttribute("aria-label");
    const ground = element("rect", { width: "100%", height: "100%", fill: backgroundColor });
    for (const [part, top] of [
      [head.element, margin],
      [chart, chartTop],
      [foot.element, footTop],
    ] as const)
      part.setAttribute("transform", `translate(${margin},${top})`);
    root.append(name, description, ground, head.element, chart, foot.element);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  });
  repaint?.();
  return svg;
}

/** A text in lines of at most a width. */
function paragraph(text: string, width: number, size: number, attributes: Readonly<Record<string, string>>) {
  const font = `${attributes["font-weight"] ?? "400"} ${size}px ${attributes["font-family"]}`;
  const lines = brokenLines(text, width, font);
  const block = element("text", { ...attributes, "font-size": `${size}px` });
  const lineHeight = size * 1.35;
  lines.forEach((line, i) => {
    const at = { x: "0", y: String(size + i * lineHeight) };
    const span = element("tspan", { ...at, ...spread(widthOf(line, font)) });
    // Whoever reads the text as one finds a space between its lines.
    span.textContent = i < lines.length - 1 ? `${line} ` : line;
    block.append(span);
  });
  return { element: block, height: lines.length * lineHeight + size * 0.5 };
}

/** The colours and the face of the text around a chart. */
function look(frame: HTMLElement) {
  const probe = document.createElement("span");
  probe.style.color = "var(--theme-foreground-muted, gray)";
  probe.style.backgroundColor = "var(--theme-background, white)";
  probe.style.fontFamily = "var(--sans-serif, sans-serif)";
  frame.append(probe);
  const style = getComputedStyle(probe);
  const found = {
    color: plainColour(getComputedStyle(frame).color).colour,
    muted: plainColour(style.color).colour,
    backgroundColor: plainColour(style.backgroundColor).colour,
    fontFamily: style.fontFamily.replaceAll('"', "'"),
  };
  probe.remove();
  return found;
}

let context: CanvasRenderingContext2D | null | undefined;

/**
 * A text in lines that are at most so wide in a font, broken between words; a longer word has a line of its own.
 *
 * @param width in pixels
 * @param font as CSS writes it in short, such as "600 16px sans-serif"
 */
export function brokenLines(text: string, width: number, font: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The width of a text in pixels, in a font as CSS writes it in short. */
export function widthOf(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("missing canvas: (expected a browser that measures text)");
  context.font = font;
  return context.measureText(text).width;
}

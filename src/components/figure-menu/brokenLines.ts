let context: CanvasRenderingContext2D | null | undefined;

/**
 * A text in lines that are at most so wide in a font, broken between words; a longer word has a line of its own.
 *
 * @param width in pixels
 * @param font as CSS writes it in short, such as "600 16px sans-serif"
 */
export function brokenLines(text: string, width: number, font: string): string[] {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("missing canvas: (expected a browser that measures text)");
  context.font = font;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A colour that programs without CSS know, with its opacity. */
export interface PlainColour {
  /** Hexadecimal, such as "#b1450c". */
  colour: string;
  /** In [0, 1]. */
  opacity: number;
}

const known = new Map<string, PlainColour>();
let context: CanvasRenderingContext2D | null | undefined;

/** Any colour of CSS, such as `color-mix(…)` or `color(srgb …)` as computed styles give them, in plain terms. */
export function plainColour(colour: string): PlainColour {
  const found = known.get(colour) ?? painted(colour);
  known.set(colour, found);
  return found;
}

/** What becomes of a pixel that is painted in a colour. */
function painted(colour: string): PlainColour {
  context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("missing canvas: (expected a browser that paints)");
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = "#000";
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return { colour: `#${digits}`, opacity: Math.round((alpha / 255) * 1000) / 1000 };
}

/** Marks of Plot that stand for one datum each. */
const marks = ["dot", "bar", "rect", "cell", "tick", "rule"].map(
  (name) => `[aria-label="${name}"] :not(g, title)`,
);

/** Places along a chart of lines alone, which have no mark for a datum. */
const steps = 24;

/** Does the chart show a tip for the point that is closest to the pointer, and has it any? */
export function hasPoints(drawing: Element): boolean {
  const points = [...marks, '[aria-label="line"] path'].join();
  return drawing.querySelector('[aria-label="tip"]') !== null && drawing.querySelector(points) !== null;
}

/**
 * Lets readers move through the points of a chart with the arrow keys, Home and End: each shows the tip that the pointer
 * would show there, and what it says is announced. The frame must be able to take the focus.
 *
 * @param announce is given the text of the tip, "" when the focus leaves
 */
export function moveThroughPoints(frame: HTMLElement, announce: (text: string) => void): void {
  let at = -1;

  frame.addEventListener("keydown", (event) => {
    const drawing = plotOf(frame);
    if (!drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const places = placesOf(drawing);
    const to = next(event.key, at, places.length);
    if (to === null) return;
    event.preventDefault();
    at = to;
    const [x, y] = places[at];
    point(drawing, "pointermove", x, y);
    // Plot shows the tip of a chart in panels with the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => announce(tipOf(drawing))));
  });
  frame.addEventListener("blur", () => {
    at = -1;
    const drawing = plotOf(frame);
    if (drawing) point(drawing, "pointerleave", -1, -1);
    announce("");
  });
}

function plotOf(frame: HTMLElement): SVGSVGElement | null {
  return frame.querySelector<SVGSVGElement>('svg:has([aria-label="tip"])');
}

/** Which of so many points a key leads to from the one at hand, −1 for none; null where the key leads nowhere. */
function next(key: string, from: number, length: number): number | null {
  if (length === 0) return null;
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(length - 1, from + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, from - 1);
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : null;
}

/** Middles of the points on the screen, each once, in the order of the data. */
function placesOf(drawing: SVGSVGElement): [x: number, y: number][] {
  for (const selector of marks) {
    const middles = [...drawing.querySelectorAll(selector)].map((mark) => middleOf(mark));
    const places = new Map(middles.map((place) => [place.map(Math.round).join(), place]));
    if (places.size > 1) return [...places.values()];
  }
  const { left, width, top, height } = drawing.getBoundingClientRect();
  return Array.from({ length: steps }, (_, i) => [left + (width * (i + 0.5)) / steps, top + height / 2]);
}

function middleOf(mark: Element): [x: number, y: number] {
  const { left, width, top, height } = mark.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function point(drawing: SVGSVGElement, type: string, clientX: number, clientY: number): void {
  drawing.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType: "mouse" }));
}

/** What the tip says, its lines as parts of a sentence. */
function tipOf(drawing: SVGSVGElement): string {
  const lines = [...drawing.querySelectorAll('[aria-label="tip"] text > tspan')];
  return lines
    .map(({ textContent }) => textContent?.trim() ?? "")
    .filter(Boolean)
    .join(", ");
}

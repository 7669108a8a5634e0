import { nextTask } from "../workers/nextTask.js";
import { untouched } from "./untouched.js";

/** How each element that waits is drawn, in the order in which they were made. */
const waiting = new Map<Element, () => void>();
/** Those of them that the reader has come near. */
const near = new Set<Element>();
let drawing = false;
let idle = false;

/** A screen above and below what the reader sees counts as near. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) near.add(target);
    void drawNear();
  },
  { rootMargin: "100% 0px" },
);

/**
 * Draws something when its element is near what the reader sees, each in a task of its own, so that what stands far below
 * does not hold up a page that opens. The rest is drawn when the browser has nothing else to do, and before the page is
 * printed. Once the reader has touched the page, what is made anew is drawn at once: it must not flicker.
 */
export function whenNear(element: Element, draw: () => void): void {
  // Browsers that cannot wait draw at once.
  if (!untouched() || typeof requestIdleCallback !== "function") {
    draw();
    return;
  }
  waiting.set(element, draw);
  observer.observe(element);
  drawWhenIdle();
}

async function drawNear(): Promise<void> {
  if (drawing) return;
  drawing = true;
  for (const element of near) {
    await nextTask();
    drawNow(element);
  }
  drawing = false;
}

function drawWhenIdle(): void {
  if (idle) return;
  idle = true;
  requestIdleCallback(() => {
    idle = false;
    const next = [...waiting.keys()].find((element) => element.isConnected);
    if (!next) return;
    drawNow(next);
    drawWhenIdle();
  });
}

function drawNow(element: Element): void {
  const draw = waiting.get(element);
  waiting.delete(element);
  near.delete(element);
  observer.unobserve(element);
  draw?.();
}

addEventListener("beforeprint", () => [...waiting.keys()].forEach(drawNow));

import { html } from "htl";
import {
  interpolateLab,
  quantileSorted,
  select,
  zoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomTransform,
} from "d3";
import { namedPlaces } from "../../lib/neighbours/namedPlaces.js";
import { roomForNames } from "../../lib/neighbours/roomForNames.js";
import type { MapData, MappedTitle } from "./mapData.js";

/** What is to stand out on the map. */
export interface MapMarks {
  /** Titles drawn in full colour; the others are faint. null for all. */
  lit: Uint8Array | null;
  chosen: number | null;
  close: readonly number[];
}

export interface MapCanvas {
  /** Holds the picture. */
  frame: HTMLElement;
  /** Zoom in, zoom out, and back to the whole map. */
  buttons: HTMLElement;
  /** Draws the map at once, in the colours that its frame has. */
  draw: () => void;
  /** Draws the map with other marks. */
  mark(marks: MapMarks): void;
  /** Brings a place of the map, x and y in [0, 1], to the middle, enlarged. */
  show(x: number, y: number, scale: number): void;
  reset(): void;
}

/** Height of a region's name in pixels. */
const nameHeight = 15;
const shades = 12;
const reach = 14;

/**
 * The map as a canvas that can be dragged, and zoomed with buttons, with two fingers, or with the wheel and Ctrl (or ⌘):
 * the wheel alone scrolls the page. A click chooses the title next to it.
 */
export function mapCanvas(data: MapData, onChoose: (title: MappedTitle) => void): MapCanvas {
  const canvas = html`<canvas aria-hidden="true"></canvas>` as HTMLCanvasElement;
  const tip = html`<div class="map-tip" hidden></div>`;
  const frame = html`<div class="map-frame">${canvas}${tip}</div>`;
  const shadeOf = shading(data.map.similarity);
  const names = namedPlaces(data.map);
  let transform: ZoomTransform = zoomIdentity;
  let marks: MapMarks = { lit: null, chosen: null, close: [] };
  let size = 0;
  let scheduled = false;

  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([1, 40])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type.startsWith("touch")) return (event as TouchEvent).touches.length > 1;
      return !(event instanceof MouseEvent && event.button !== 0);
    })
    .on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      transform = event.transform;
      schedule();
    });
  const surface = select(canvas).call(behaviour).on("dblclick.zoom", null);
  const screen = (at: number): [number, number] =>
    transform.apply([data.map.places[2 * at] * size, data.map.places[2 * at + 1] * size]);

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      draw();
    });
  }

  function draw(): void {
    const context = canvas.getContext("2d");
    if (!context || size === 0) return;
    const ratio = devicePixelRatio || 1;
    const style = getComputedStyle(frame);
    const value = (name: string) => style.getPropertyValue(name).trim();
    const ramp = interpolateLab(value("--wrong"), value("--right"));
    const colours = Array.from({ length: shades }, (_, i) => ramp(i / (shades - 1)));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size, size);
    // What was found stands out from the rest.
    const side = (marks.lit === null ? 1 : 2) * Math.min(5, 1.3 * Math.sqrt(transform.k));
    const { similarity } = data.map;
    for (const faint of [true, false]) {
      context.globalAlpha = faint ? 0.1 : 0.55;
      for (let shade = 0; shade < shades; shade++) {
        context.fillStyle = faint ? value("--theme-foreground") : colours[shade];
        for (let at = 0; at < similarity.length; at++) {
          if (shadeOf(similarity[at]) !== shade || (marks.lit !== null && marks.lit[at] === 0) !== faint)
            continue;
          const [x, y] = screen(at);
          if (x > -side && y > -side && x < size + side && y < size + side)
            context.fillRect(x, y, side, side);
        }
      }
    }
    context.globalAlpha = 1;
    for (const at of data.map.training)
      disc(context, screen(at), Math.min(3.4, 1 + transform.k / 6), value("--theme-foreground"));
    context.lineWidth = 2;
    const [from] = marks.chosen === null ? [null] : [screen(marks.chosen)];
    for (const at of marks.close) {
      const to = screen(at);
      if (from) line(context, from, to, value("--theme-foreground-focus"));
      ring(context, to, 5, value("--theme-foreground-focus"));
    }
    if (from) {
      disc(context, from, 6, value("--theme-foreground-focus"));
      ring(context, from, 9, value("--theme-background"));
    }
    drawNames(context, value);
  }

  /** Writes the names of regions that have room, each with a rim that keeps it apart from the points. */
  function drawNames(context: CanvasRenderingContext2D, value: (name: string) => string): void {
    context.font = `600 ${nameHeight - 2}px ${value("--sans-serif")}`;
    [context.textAlign, context.textBaseline] = ["center", "middle"];
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = value("--theme-background");
    context.fillStyle = value("--theme-foreground");
    const placed = roomForNames(names, {
      size,
      height: nameHeight,
      widthOf: (name) => context.measureText(name).width,
      toScreen: (x, y) => transform.apply([x * size, y * size]),
      // A phone has room for half as many.
      most: size < 400 ? 6 : 12,
    });
    for (const { name, x, y } of placed) {
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
    }
  }

  /** The title closest to a place on the screen, or null where none is within reach. */
  function under(x: number, y: number): MappedTitle | null {
    let [best, least] = [-1, reach ** 2];
    for (const { at } of data.titles) {
      if (marks.lit !== null && marks.lit[at] === 0) continue;
      const [px, py] = screen(at);
      const distance = (px - x) ** 2 + (py - y) ** 2;
      if (distance < least) [best, least] = [at, distance];
    }
    return best < 0 ? null : data.titles[best];
  }

  canvas.addEventListener("click", (event) => {
    const title = under(event.offsetX, event.offsetY);
    if (title) onChoose(title);
  });
  canvas.addEventListener("pointermove", (event) => {
    const title = event.buttons === 0 ? under(event.offsetX, event.offsetY) : null;
    tip.hidden = title === null;
    if (!title) return;
    tip.textContent = title.title.length > 110 ? `${title.title.slice(0, 110)}…` : title.title;
    tip.style.left = `${Math.min(event.offsetX + 12, Math.max(0, size - 230))}px`;
    tip.style.top = `${event.offsetY + 14}px`;
  });
  canvas.addEventListener("pointerleave", () => (tip.hidden = true));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", schedule);

  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry.contentRect.width);
    if (width < 1 || width === size) return;
    size = width;
    const ratio = devicePixelRatio || 1;
    [canvas.width, canvas.height] = [size * ratio, size * ratio];
    canvas.style.height = `${size}px`;
    behaviour
      .translateExtent([
        [0, 0],
        [size, size],
      ])
      .extent([
        [0, 0],
        [size, size],
      ]);
    draw();
  }).observe(frame);

  const button = (label: string, sign: string, press: () => void) =>
    html`<button type="button" class="button" aria-label=${label} title=${label} onclick=${press}>
      ${sign}
    </button>`;
  const reset = () => behaviour.transform(surface, zoomIdentity);
  const buttons = html`<div class="map-buttons">
    ${button("Zoom in", "+", () => behaviour.scaleBy(surface, 1.6))}
    ${button("Zoom out", "−", () => behaviour.scaleBy(surface, 1 / 1.6))}
    ${button("Whole map", "Whole map", reset)}
  </div>`;

  return {
    ...{ frame, buttons, draw },
    mark(next) {
      marks = next;
      schedule();
    },
    show(x, y, scale) {
      if (size === 0) return;
      behaviour.transform(
        surface,
        zoomIdentity.translate(size / 2 - scale * x * size, size / 2 - scale * y * size).scale(scale),
      );
    },
    reset,
  };
}

/** Step of the colour scale for a similarity: a twentieth of the titles lies beyond either end. */
function shading(similarities: Float32Array): (similarity: number) => number {
  const sorted = [...Float32Array.from(similarities).sort()];
  const [far, near] = [quantileSorted(sorted, 0.05) ?? 0, quantileSorted(sorted, 0.95) ?? 1];
  return (similarity) => {
    const share = (similarity - far) / (near - far || 1);
    return Math.max(0, Math.min(shades - 1, Math.floor(share * shades)));
  };
}

function disc(
  context: CanvasRenderingContext2D,
  [x, y]: [number, number],
  radius: number,
  fill: string,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(
  context: CanvasRenderingContext2D,
  [x, y]: [number, number],
  radius: number,
  stroke: string,
): void {
  context.strokeStyle = stroke;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

function line(
  context: CanvasRenderingContext2D,
  from: [number, number],
  to: [number, number],
  stroke: string,
): void {
  context.strokeStyle = stroke;
  context.globalAlpha = 0.35;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.globalAlpha = 1;
}

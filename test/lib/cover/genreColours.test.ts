import { converter } from "culori";
import * as d3 from "d3";
import { describe, expect, it } from "vitest";
import { closestPair, genreColours } from "../../../src/lib/cover/genreColours.js";

const genres = (n: number) => Array.from({ length: n }, (_, i) => `genre ${i}`);

const oklch = converter("oklch");

/** Contrast ratio of WCAG 2.2, worked out here from its formula. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const { r, g, b } = d3.rgb(hex);
    const linear = [r, g, b].map((c) =>
      c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return d3.sum(linear, (c, i) => c * [0.2126, 0.7152, 0.0722][i]);
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Distance in CIELAB (1976), a second opinion beside OKLab. */
function lab(a: string, b: string): number {
  const [x, y] = [d3.lab(a), d3.lab(b)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe("genreColours", () => {
  it.each([1, 7, 60, 105, 150])("tells %i genres apart: at least 0.02 in OKLab", (n) => {
    const colours = genreColours(genres(n));
    expect(new Set(colours.map(({ hex }) => hex)).size).toBe(n);
    expect(closestPair(colours)?.difference ?? 1).toBeGreaterThan(0.02);
  });

  it("keeps 105 genres at least 2.3 apart in CIELAB, the classical just noticeable difference", () => {
    const colours = genreColours(genres(105)).map(({ hex }) => hex);
    const least = Math.min(...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => lab(a, b))));
    expect(least).toBeGreaterThan(2.3);
  });

  it("sets text on every colour with a contrast of 4.5 and more", () => {
    for (const { hex, text, contrast: stated } of genreColours(genres(160))) {
      expect(stated).toBeGreaterThan(4.5);
      expect(contrast(hex, text)).toBeCloseTo(stated, 1);
    }
  });

  it("gives neighbours neighbouring hues, the last and the first too", () => {
    const hues = genreColours(genres(60)).map(({ hex }) => oklch(hex)?.h ?? 0);
    const turn = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));
    hues.forEach((hue, i) => expect(turn(hue, hues[(i + 1) % 60])).toBeLessThan(25));
  });

  it("gives each genre the same colour whatever comes of a text", () => {
    expect(genreColours(genres(30))).toEqual(genreColours(genres(30)));
    expect(genreColours([])).toEqual([]);
  });
});

describe("closestPair", () => {
  it("is the Euclidean distance in OKLab: 1 from black to white", () => {
    const colour = { text: "#ffffff", contrast: 21 } as const;
    const pair = closestPair([
      { genre: "night", hex: "#000000", ...colour },
      { genre: "day", hex: "#ffffff", ...colour },
    ]);
    expect(pair?.a).toBe("night");
    expect(pair?.difference).toBeCloseTo(1, 4);
  });
});

import { readFileSync } from "node:fs";
import * as d3 from "d3";
import { describe, expect, it } from "vitest";
import { classColour, colour, labelClass, labelColour, labelName } from "../../src/components/palette.js";

const css = readFileSync(new URL("../../src/style.css", import.meta.url), "utf8");
const [light, dark] = css.split("@media screen and (prefers-color-scheme: dark)", 2).map(variables);

/** The custom properties of the first block in the text, by name. */
function variables(text: string): Map<string, string> {
  const block = text.slice(text.indexOf(":root"), text.indexOf("}"));
  return new Map(Array.from(block.matchAll(/(--[\w-]+):\s*(#\w{6});/g), ([, name, value]) => [name, value]));
}

function linear(hex: string): number[] {
  const { r, g, b } = d3.rgb(hex);
  return [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => d3.sum(linear(hex), (c, i) => c * [0.2126, 0.7152, 0.0722][i]);
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Deuteranopia as simulated by Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB. */
const deuteranopia = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];

/** Difference of two colours (CIELAB, 1976) as a reader with deuteranopia sees them. */
function difference(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const seen = deuteranopia.map((row) => d3.sum(row, (c, i) => c * linear(hex)[i]));
    const [r, g, b] = seen.map((c) => {
      const v = Math.min(1, Math.max(0, c));
      return 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
    });
    return d3.lab(d3.rgb(r, g, b));
  });
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_, palette) => {
  const of = (name: string) => palette.get(name) ?? "";

  it.each([
    "fiction",
    "non-fiction",
    "unsure",
    "right",
    "wrong",
    "baseline",
    "weak-supervision",
    "final",
    "published",
  ])("shows %s with a contrast of 4.5 on both backgrounds", (name) => {
    expect(contrast(of(`--${name}`), of("--theme-background-a"))).toBeGreaterThan(4.5);
    expect(contrast(of(`--${name}`), of("--theme-background-b"))).toBeGreaterThan(4.5);
  });

  it.each([
    ["fiction", "non-fiction"],
    ["right", "wrong"],
    ["fiction", "wrong"],
    ["fiction", "unsure"],
    ["non-fiction", "unsure"],
    ["baseline", "weak-supervision"],
  ])("keeps %s apart from %s in deuteranopia", (a, b) => {
    expect(difference(of(`--${a}`), of(`--${b}`))).toBeGreaterThan(15);
  });
});

describe("the colours of classes", () => {
  it("go by the order of the model's labels, begin again after eight, and give way to the model's own", () => {
    expect([0, 1, 7, 8].map((number) => classColour(number))).toEqual(
      [1, 2, 8, 1].map((number) => `var(--class-${number})`),
    );
    expect(classColour(1, ["red", "teal"])).toBe("teal");
  });

  it("are those of the book's own task for the first two", () => {
    expect(css).toContain("--class-1: var(--non-fiction);");
    expect(css).toContain("--class-2: var(--fiction);");
  });

  it.each([3, 4, 5, 6, 7, 8])("have a contrast of 4.5 on both backgrounds: class %i", (number) => {
    for (const palette of [light, dark])
      for (const background of ["--theme-background-a", "--theme-background-b"])
        expect(
          contrast(palette.get(`--class-${number}`) ?? "", palette.get(background) ?? ""),
        ).toBeGreaterThan(4.5);
  });
});

describe("the meaning of colours", () => {
  it("names labels as readers see them", () => {
    expect(labelName("non_fiction")).toBe("non-fiction");
    expect(labelName("fiction")).toBe("fiction");
  });

  it("gives both spellings of a label one colour, and grey to anything else", () => {
    expect(labelColour("non_fiction")).toBe(labelColour("non-fiction"));
    expect(labelColour("unsure")).toBe(colour.unsure);
    expect(["fiction", "non_fiction", "x"].map(labelClass)).toEqual(["fiction", "non-fiction", "unsure"]);
  });

  it("uses only variables that the style sheet sets or its theme provides", () => {
    for (const value of Object.values(colour)) {
      const name = value.slice(4, -1);
      expect(name.startsWith("--theme-") || css.includes(`${name}:`)).toBe(true);
    }
  });
});

import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { genreColours } from "../../../src/lib/cover/genreColours.js";
import { coverPalette, hexList } from "../../../src/lib/cover/palette.js";
import { paletteSize, paletteSvg } from "../../../src/lib/cover/paletteSvg.js";
import { rankLabels } from "../../../src/lib/model/ranking.js";

const labels = ["war", "love & loss", "<magic>", "history"];
const colours = new Map(genreColours(labels).map((colour) => [colour.genre, colour]));
const palette = (probabilities: number[], thresholds = [0.5, 0.5, 0.5, 0.5]) =>
  coverPalette(rankLabels({ kind: "multilabel", labels, thresholds }, probabilities), colours);

/** Name and attributes of every element of a document; throws where it is not well-formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes }));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe("coverPalette", () => {
  it("has the genres that reach their thresholds, as wide as they are probable", () => {
    const bars = palette([0.9, 0.6, 0.7, 0.1]);
    expect(bars.map(({ genre }) => genre)).toEqual(["war", "<magic>", "love & loss"]);
    expect(bars[0].share).toBeCloseTo(0.9 / 2.2, 12);
    expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("has the three most probable genres where fewer reach their thresholds", () => {
    expect(palette([0.2, 0.9, 0.1, 0.4]).map(({ genre }) => genre)).toEqual([
      "love & loss",
      "history",
      "war",
    ]);
  });

  it("parts the width evenly where nothing is probable at all", () => {
    expect(palette([0, 0, 0, 0]).map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});

describe("hexList", () => {
  it("has one line a colour", () => {
    const lines = hexList(palette([0.9, 0.6, 0.7, 0.1]))
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^#[0-9a-f]{6}\twar\t0\.900$/);
  });
});

describe("paletteSvg", () => {
  it("is well-formed whatever the genres are called, and its bars fill the width", () => {
    const drawn = elements(paletteSvg(palette([0.9, 0.6, 0.7, 0.8])));
    const widths = drawn
      .filter(({ name }) => name === "rect")
      .map(({ attributes }) => Number(attributes["width"]));
    expect(widths).toHaveLength(4);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(paletteSize.width, 0);
    expect(widths[0] / widths[1]).toBeCloseTo(0.9 / 0.8, 2);
    expect(drawn[0].attributes["aria-label"]).toBe(
      "Bar code of colours: war 90%, history 80%, <magic> 70%, love & loss 60%",
    );
  });

  it("writes no name on a bar that is too thin for it", () => {
    const drawn = elements(paletteSvg(palette([0.99, 0.99, 0.99, 0.01], [0, 0, 0, 0])));
    expect(drawn.filter(({ name }) => name === "rect")).toHaveLength(4);
    expect(drawn.filter(({ name }) => name === "text")).toHaveLength(3);
  });
});

import { clampChroma, converter, differenceEuclidean, formatHex, wcagContrast, type Oklch } from "culori";

/** The colour of a genre. */
export interface GenreColour {
  genre: string;
  /** sRGB, such as "#4a7fb5". */
  hex: string;
  /** Black or white, whichever has the greater contrast on it. */
  text: "#000000" | "#ffffff";
  /** Contrast ratio of that text (WCAG 2.2), in [1, 21]; never below 4.58, the worst case between black and white. */
  contrast: number;
}

/** Lightnesses that neighbours on the circle take in turn, so that genres of like hue still differ. */
const lightnesses = [0.4, 0.66, 0.48, 0.74, 0.56, 0.82];
const chroma = 0.14;

const oklab = converter("oklab");
const difference = differenceEuclidean("oklab");

/**
 * Gives genres colours in OKLCH (Ottosson 2020). They stand round the circle of hues in the order given, in steps that
 * are equally long in OKLab on average over the lightnesses, not equally many degrees. Neighbours take six lightnesses
 * in turn, with as much chroma as sRGB has there, 0.14 at most. The first stands at hue 20°, a red. Up to 150 genres
 * are at least 0.02 apart in OKLab, any two of them.
 *
 * @param order genres, similar ones beside each other
 */
export function genreColours(order: readonly string[]): GenreColour[] {
  const levels = lightnesses.length;
  // Whole rounds of lightnesses, so that the last genre and the first do not have the same.
  const places = Math.ceil(order.length / levels) * levels;
  const hue = hueCircle();
  return order.map((genre, i) => {
    const hex = formatHex(shown(lightnesses[i % levels], hue(i / places)));
    const [white, black] = [wcagContrast(hex, "#ffffff"), wcagContrast(hex, "#000000")];
    return white > black
      ? { genre, hex, text: "#ffffff", contrast: white }
      : { genre, hex, text: "#000000", contrast: black };
  });
}

/**
 * The two colours that are hardest to tell apart: their Euclidean distance in OKLab, where about 0.02 can just be
 * seen side by side. null for fewer than two.
 */
export function closestPair(
  colours: readonly GenreColour[],
): { a: string; b: string; difference: number } | null {
  let closest: { a: string; b: string; difference: number } | null = null;
  colours.forEach((a, i) => {
    for (const b of colours.slice(i + 1)) {
      const apart = difference(a.hex, b.hex);
      if (closest === null || apart < closest.difference)
        closest = { a: a.genre, b: b.genre, difference: apart };
    }
  });
  return closest;
}

function shown(l: number, h: number): Oklch {
  return clampChroma({ mode: "oklch", l, c: chroma, h }, "oklch");
}

/** The hue in degrees at a part, in [0, 1), of the way round the colours that sRGB shows. */
function hueCircle(): (part: number) => number {
  const first = 20;
  const passed = [0];
  for (let degree = 0; degree < 360; degree++) {
    const step = lightnesses.reduce((sum, lightness) => {
      const [a, b] = [degree, degree + 1].map((each) => oklab(shown(lightness, first + each)));
      return sum + Math.hypot(a.a - b.a, a.b - b.b);
    }, 0);
    passed.push(passed[degree] + step);
  }
  return (part) => {
    const length = part * passed[360];
    const degree = passed.findIndex((_, i) => passed[i + 1] > length);
    return (first + degree + (length - passed[degree]) / (passed[degree + 1] - passed[degree])) % 360;
  };
}

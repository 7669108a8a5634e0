import { percent } from "../format.js";
import type { PaletteBar } from "./palette.js";

/** Size of the drawing in its own units. */
export const paletteSize = { width: 720, height: 260 } as const;

const letter = 7.6;
const size = 14;

/**
 * A palette as an SVG document: the bar code, with the name of each genre written up the bars that are wide enough.
 * It needs no font or file from elsewhere.
 */
export function paletteSvg(bars: readonly PaletteBar[]): string {
  const { width, height } = paletteSize;
  let x = 0;
  const drawn = bars.map(({ genre, hex, text, probability, share }) => {
    const wide = share * width;
    const left = x;
    x += wide;
    const words = `${genre} ${percent(probability, 0)}`;
    const bar = `<rect x="${number(left)}" y="0" width="${number(wide)}" height="${height}" fill="${hex}"><title>${escaped(`${words}, ${hex}`)}</title></rect>`;
    if (wide < size * 1.4 || words.length * letter > height - 24) return bar;
    const at = `${number(left + wide / 2 + size / 3)} ${height - 12}`;
    return `${bar}<text transform="translate(${at}) rotate(-90)" fill="${text}">${escaped(words)}</text>`;
  });
  const summary = bars.map(({ genre, probability }) => `${genre} ${percent(probability, 0)}`).join(", ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Bar code of colours: ${summary}`)}" ` +
    `font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="${size}" font-weight="600">${drawn.join("")}</svg>`
  );
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

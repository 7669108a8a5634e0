import { html } from "htl";
import { decimal, percent } from "../../../lib/format.js";
import { closestPair, genreColours, type GenreColour } from "../../../lib/cover/genreColours.js";
import { coverPalette, hexList, type PaletteBar } from "../../../lib/cover/palette.js";
import { paletteSvg } from "../../../lib/cover/paletteSvg.js";
import { rankLabels } from "../../../lib/model/ranking.js";
import { copyButton } from "../../copyButton.js";
import { downloadButton } from "../../csv.js";
import { labelName } from "../../palette.js";
import type { PanelFactory, Reading } from "../../taskPanel.js";
import { pngOf } from "../../pngOf.js";

/** What the loader says of the genres. */
interface GenreOrder {
  /** Genres round the circle of hues. */
  order: string[];
}

/** Colours for the cover of a described book: a bar code of its genres, with its colours to take away. */
export const coverPanel: PanelFactory = ({ genres }) => {
  const content = html`<div><p class="status">Working out the colours …</p></div>`;
  const element = html`<section class="task-panel" aria-label="Colours for the cover">
    <h3>Colours for the cover</h3>
    ${content}
  </section>`;
  element.hidden = true;
  let colours: Promise<GenreColour[]> | undefined;
  let latest: Reading | null = null;

  function load(): Promise<GenreColour[]> {
    colours ??= genres.json().then((file) => genreColours((file as GenreOrder).order));
    colours.catch(() => (colours = undefined));
    return colours;
  }

  async function draw(reading: Reading | null): Promise<void> {
    latest = reading;
    element.hidden = reading === null;
    if (reading === null) return;
    try {
      const all = await load();
      if (latest !== reading) return;
      const byGenre = new Map(all.map((colour) => [colour.genre, colour]));
      content.replaceChildren(
        palette(coverPalette(rankLabels(reading.description, reading.probabilities), byGenre), all),
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      content.replaceChildren(
        html`<p role="alert" class="status">The colours cannot be shown: ${message}</p>`,
      );
    }
  }

  return { element, show: (reading) => void draw(reading), prepare: load };
};

function palette(bars: readonly PaletteBar[], all: readonly GenreColour[]): HTMLElement {
  const svg = paletteSvg(bars);
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return html`<div>
    <div class="bar-code">${document.importNode(drawing, true)}</div>
    <ul class="swatches">
      ${bars.map(swatch)}
    </ul>
    <p class="export-buttons">
      ${downloadButton("Download SVG", "cover-palette.svg", () => new Blob([svg], { type: "image/svg+xml" }))}
      ${downloadButton("Download PNG", "cover-palette.png", () => pngOf(svg))}
      ${downloadButton("Download hex list", "cover-palette.txt", () => new Blob([hexList(bars)], { type: "text/plain" }))}
      ${copyButton("Copy the hex list", () => hexList(bars), "download the list instead")}
    </p>
    ${explanation(bars, all)}
  </div>`;
}

function swatch({ genre, hex, text, probability, contrast }: PaletteBar): HTMLElement {
  return html`<li style=${{ background: hex, color: text }}>
    <strong>${labelName(genre)}</strong> <span>${hex}</span> <span>${percent(probability, 0)}</span>
    <span class="visually-hidden">contrast of this text ${decimal(contrast, 1)}</span>
  </li>`;
}

function explanation(bars: readonly PaletteBar[], all: readonly GenreColour[]): HTMLElement {
  const closest = closestPair(all);
  const least = Math.min(...bars.map(({ contrast }) => contrast));
  return html`<details class="figure-data">
    <summary>How the colours are chosen</summary>
    <p>
      Each bar is as wide as its genre is probable. The ${all.length} genres stand round the circle of hues in
      an order that makes neighbours of genres for which the same words speak (the weights of the model,
      arranged by a shortest tour), so that books alike in genre look alike. Along the circle six lightnesses
      take turns, and the steps of hue are equally long in the colour space OKLab.
      ${
        closest === null
          ? ""
          : `The two colours that are most alike, of ${labelName(closest.a)} and ${labelName(closest.b)}, are ${decimal(closest.difference)} apart there; about 0.02 can be seen.`
      }
      Text on a bar is black or white, whichever has more contrast: at least
      ${decimal(Math.floor(least * 10) / 10, 1)} to 1 here, where 4.5 is asked for.
    </p>
  </details>`;
}

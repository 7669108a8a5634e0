import * as Plot from "@observablehq/plot";
import { html } from "htl";
import { count, decimal, percent, plural } from "../../lib/format.js";
import type { FrequencyPoint } from "../../lib/keywords/frequency.js";
import type { KeywordFrequencies } from "../../lib/keywords/keywordSession.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";
import { sets } from "./keywordState.js";
import { keywordColours, keywordDash, keywordLegend } from "./keywordLegend.js";

/** A point of the chart: which keyword, which set, and what was counted. */
export interface KeywordPoint extends FrequencyPoint {
  keyword: string;
  set: string;
}

/** Relative frequency of each keyword by year, one panel for each set. */
export function keywordChart(
  counted: readonly KeywordFrequencies[],
  window: number,
  titles: Readonly<Record<string, number>>,
  onPick: (point: KeywordPoint) => void,
): HTMLElement {
  const points = counted.flatMap(({ keyword, sets }) =>
    sets.flatMap(({ set, points }) => points.map((point): KeywordPoint => ({ ...point, keyword, set }))),
  );
  const lines = counted.flatMap(({ keyword, sets }) =>
    sets.flatMap(({ set, points }) => withGaps(points).map((point) => ({ ...point, keyword, set }))),
  );
  const names = counted.map(({ keyword }) => keyword);
  const highest = Math.max(0, ...points.map(({ share }) => share));
  const end = Math.min(1, Math.max(...points.map(({ high }) => Math.min(high, 1.8 * highest)), 0.001));
  const inWords = counted.map(
    ({ keyword, sets }) =>
      `${keyword}: ${sets.map(({ set, hits }) => `${count(hits)} in the ${set}`).join(", ")}`,
  );
  return figure({
    title: "How often do titles of each year have these words?",
    wide: true,
    interactive: true,
    summary: `Lines by year, a panel each for the collection and the catalogue. Titles in all: ${inWords.join("; ")}.`,
    caption:
      `Share of the titles of ${window === 1 ? "each year" : `${window} years, centred on the year,`} that have the word, with 95% intervals that allow for authors with several titles ` +
      `(design effects: ${counted.map(({ keyword, sets }) => `${keyword} ${sets.map(({ designEffect }) => decimal(designEffect, 1)).join(" and ")}`).join("; ")}). ` +
      (window > 1 ? "Neighbouring points share years, so they move together. " : "") +
      "Choose a point for the titles behind it.",
    chart: (width) => {
      const plot = Plot.plot({
        width,
        height: 460,
        marginLeft: 52,
        marginTop: 26,
        x: { label: "Year", tickFormat: "d", nice: false, ticks: width / 90 },
        y: {
          label: null,
          domain: [0, end],
          tickFormat: (v: number) => percent(v, end < 0.05 ? 1 : 0),
          grid: true,
          ticks: 5,
        },
        fy: { domain: sets, axis: null, padding: 0.16 },
        color: { domain: names, range: keywordColours.slice(0, names.length) },
        clip: true,
        marks: [
          Plot.text(sets, {
            fy: (name: string) => name,
            text: (name: string) => `${name} (${plural(titles[name], "title")})`,
            ...{ frameAnchor: "top-left", dy: -16, fontWeight: 600, clip: false },
          }),
          Plot.areaY(lines, {
            x: "year",
            y1: "low",
            y2: "high",
            fy: "set",
            fill: "keyword",
            z: "keyword",
            fillOpacity: 0.14,
          }),
          ...names.map((name) =>
            Plot.line(
              lines.filter(({ keyword }) => keyword === name),
              {
                x: "year",
                y: "share",
                fy: "set",
                stroke: "keyword",
                strokeWidth: 2,
                strokeDasharray: keywordDash(names.indexOf(name)),
              },
            ),
          ),
          Plot.ruleY([0], { stroke: colour.muted }),
          Plot.dot(points, Plot.pointer({ x: "year", y: "share", fy: "set", r: 5, fill: "keyword" })),
          Plot.tip(
            points,
            Plot.pointer({ x: "year", y: "share", fy: "set", title: pointInWords, clip: false }),
          ),
        ],
      });
      plot.addEventListener("click", () => {
        const point = (plot as unknown as { value?: KeywordPoint | null }).value;
        if (point) onPick(point);
      });
      return html`<div>${keywordLegend(names)}${plot}</div>`;
    },
    rows: points,
    columns: [
      { key: "keyword", label: "Keyword" },
      { key: "set", label: "Set" },
      { key: "year", label: "Year", format: String, align: "right" },
      { key: "from", label: "First year counted", format: String, align: "right" },
      { key: "to", label: "Last year counted", format: String, align: "right" },
      { key: "hits", label: "Titles with it" },
      { key: "titles", label: "Titles" },
      { key: "share", label: "Share", format: (value) => percent(value as number, 2) },
      { key: "low", label: "Low", format: (value) => percent(value as number, 2) },
      { key: "high", label: "High", format: (value) => percent(value as number, 2) },
    ],
    filename: "keywords-by-year.csv",
  });
}

function pointInWords({
  keyword,
  set,
  year,
  from,
  to,
  hits,
  titles,
  share,
  low,
  high,
}: KeywordPoint): string {
  const years = from === to ? String(year) : `${year} (${from}–${to})`;
  return (
    `${keyword}, ${set}, ${years}\n${count(hits)} of ${plural(titles, "title")}: ${percent(share)}\n` +
    `95% interval ${percent(low)}–${percent(high)}`
  );
}

/** The points with one that has no value between years that do not follow each other, so that lines break there. */
function withGaps(points: readonly FrequencyPoint[]): FrequencyPoint[] {
  return points.flatMap((point, i) => {
    const gap = i > 0 && points[i - 1].year + 1 < point.year;
    return gap ? [{ ...point, year: point.year - 1, share: NaN, low: NaN, high: NaN }, point] : [point];
  });
}

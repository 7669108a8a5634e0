import * as Plot from "@observablehq/plot";
import { count, percent } from "../../../lib/format.js";
import type { MeasuredFit } from "../../../lib/modelFit/measuredFit.js";
import { figure } from "../../figure.js";
import { colour } from "../../palette.js";

/** How often is the model right where titles are told apart so well? Catalogues with labels, and where the reader's stands. @param area of the reader's catalogue */
export function measuredChart({ home, catalogues }: MeasuredFit, area: number): HTMLElement {
  const [lowest, highest] = [Math.min(...catalogues.map(({ accuracy }) => accuracy)), 1];
  return figure({
    title: "What has it cost others?",
    chart: (width) =>
      Plot.plot({
        ...{ width, height: 280, grid: true, marginBottom: 40 },
        x: { label: "Told apart from the model’s own titles (share of pairs)", tickFormat: "%", nice: true },
        y: { label: "Right", tickFormat: "%", domain: [Math.floor(lowest * 20) / 20, highest] },
        marks: [
          Plot.ruleY([home], { stroke: colour.muted, strokeDasharray: "3 3" }),
          Plot.ruleX([area], { stroke: colour.foreground }),
          Plot.text([area], {
            ...{ x: area, frameAnchor: "bottom", dy: -6, dx: area > 0.75 ? -6 : 6, text: () => "yours" },
            textAnchor: area > 0.75 ? "end" : "start",
          }),
          Plot.dot(catalogues, {
            ...{ x: "area", y: "accuracy", r: 4, fill: colour.focus, fillOpacity: 0.6, tip: true },
            title: ({ name, titles, accuracy }: MeasuredFit["catalogues"][number]) =>
              `${name}\n${count(titles)} titles, ${percent(accuracy)} right`,
          }),
        ],
      }),
    summary: `${catalogues.length} catalogues with labels; yours is told apart in ${percent(area, 0)} of pairs.`,
    caption:
      "Each dot is a catalogue whose labels are known, read by the model of fiction by title: other libraries whole, by decade and by language, " +
      "and titles of the test sample mixed with theirs. Broken line: how often it is right at home. Far away some lose much and some nothing.",
    rows: [...catalogues].sort((a, b) => a.area - b.area),
    columns: [
      { key: "name", label: "Catalogue" },
      { key: "titles", label: "Titles", format: (value) => count(value as number) },
      { key: "area", label: "Told apart", format: (value) => percent(value as number, 0) },
      { key: "accuracy", label: "Right", format: (value) => percent(value as number) },
    ],
    filename: "measured-catalogues.csv",
  });
}

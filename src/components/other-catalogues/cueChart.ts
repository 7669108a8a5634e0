import * as Plot from "@observablehq/plot";
import { cues } from "../../lib/externalValidation/cues.js";
import type { CueSupport, OtherCatalogues } from "../../lib/externalValidation/otherCatalogues.js";
import { signed } from "../../lib/format.js";
import { figure } from "../figure.js";
import { signedColumn } from "../numberColumn.js";
import { colour, labelName, labels } from "../palette.js";

const colours: Record<string, string> = {
  test: colour.foreground,
  withoutBrackets: colour.muted,
  hathiTrust: colour.fiction,
  catalogue: colour.nonFiction,
};

/** What each kind of evidence in a title does for the right answer, at home and elsewhere. */
export function cueChart({ cues: support, sets }: OtherCatalogues): HTMLElement {
  const name = (key: string) => sets.find((set) => set.key === key)?.title ?? key;
  const keys = sets.map(({ key }) => key);
  const rows = support.filter(({ value }) => Number.isFinite(value) && value !== null);
  return figure({
    title: "What speaks for the right answer?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 96 + cues.length * 84,
        marginLeft: width < 600 ? 8 : 20,
        marginTop: 40,
        fx: { domain: [...labels], label: null, tickFormat: labelName, padding: 0.08 },
        fy: { domain: [...cues], axis: null, padding: 0.1 },
        y: { domain: ["", ...keys], axis: null },
        x: { label: "Mean push towards the right label (logits)", grid: true, ticks: width < 600 ? 3 : 6 },
        color: { legend: true, domain: keys, range: keys.map((key) => colours[key]), tickFormat: name },
        symbol: { domain: keys, range: ["circle", "times", "diamond", "square"] },
        marks: [
          Plot.ruleX([0], { stroke: colour.muted }),
          Plot.text(cues, {
            filter: () => true,
            fx: () => labels[0],
            fy: (cue: string) => cue,
            y: () => "",
            text: (cue: string) => cue,
            frameAnchor: "left",
            textAnchor: "start",
            fontWeight: 600,
            stroke: colour.background,
            strokeWidth: 4,
            fill: colour.foreground,
          }),
          Plot.ruleY(rows, {
            fx: "label",
            fy: "cue",
            y: "set",
            x1: "low",
            x2: "high",
            stroke: "set",
            strokeWidth: 2.5,
          }),
          Plot.dot(rows, {
            ...{
              fx: "label",
              fy: "cue",
              y: "set",
              x: "value",
              stroke: "set",
              symbol: "set",
              r: 4,
              strokeWidth: 2,
            },
            tip: true,
            title: (row: CueSupport) =>
              `${name(row.set)}, ${labelName(row.label)}\n${row.cue}: ${signed(row.value, 2)} logits (${signed(row.low, 2)} to ${signed(row.high, 2)})`,
          }),
        ],
      }),
    summary: rows
      .map((row) => `${row.cue}, ${labelName(row.label)}, ${name(row.set)}: ${signed(row.value, 2)}`)
      .join("; "),
    caption:
      "Mean over the titles of what all features of a kind add to the log-odds, counted towards the label that the title’s own catalogue gives it. Lines: 95% bootstrap intervals.",
    rows,
    columns: [
      { key: "cue", label: "Evidence" },
      { key: "label", label: "Titles of", format: (value) => labelName(String(value)) },
      { key: "set", label: "Set", format: (value) => name(String(value)) },
      signedColumn("value", "Push", { digits: 2 }),
      signedColumn("low", "Low", { digits: 2 }),
      signedColumn("high", "High", { digits: 2 }),
    ],
    filename: "evidence-by-kind.csv",
    wide: true,
  });
}

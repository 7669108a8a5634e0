import * as Plot from "@observablehq/plot";
import {
  survives,
  type WordContrast,
  type WordsInMistakes,
} from "../../lib/errorAnalysis/wordsInMistakes.js";
import { count, decimal, signed } from "../../lib/format.js";
import { pValueText } from "../../lib/ablation/steps.js";
import { figure } from "../figure.js";
import { colour } from "../palette.js";

/** Words shown in the chart. */
const shown = 20;

/** Words that texts told wrong hold more often than the others, ranked by what is at least true of them. */
export function mistakeWords({ first: words }: WordsInMistakes, nouns: string): HTMLElement {
  const top = words.slice(0, shown);
  const columns = { value: (value: unknown) => signed(value as number, 2) };
  return figure({
    title: "Which words stand in mistakes more often than elsewhere?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 60 + top.length * 19,
        marginLeft: 92,
        marginRight: 70,
        marginBottom: 42,
        x: {
          label: "Log-odds ratio: mistakes against the rest",
          grid: true,
          ticks: Math.max(3, Math.round(width / 110)),
        },
        y: { label: null, domain: top.map(({ word }) => word), tickSize: 0 },
        marks: [
          Plot.ruleX([0], { stroke: colour.muted }),
          Plot.ruleY(top, { y: "word", x1: "low", x2: "high", stroke: colour.wrong, strokeWidth: 2 }),
          Plot.dot(top, { y: "word", x: "value", fill: colour.wrong, r: 4 }),
          Plot.text(top, {
            y: "word",
            x: "high",
            text: ({ inMistakes, inRest }: WordContrast) => `${inMistakes} : ${inRest}`,
            textAnchor: "start",
            dx: 6,
            fill: colour.muted,
          }),
        ],
      }),
    summary: `Log-odds ratios of ${count(top.length)} words; the first are ${top
      .slice(0, 5)
      .map(({ word, value }) => `“${word}” (${signed(value, 2)})`)
      .join(", ")}.`,
    caption:
      `Log-odds ratios with an informative Dirichlet prior, 95% intervals, ranked by the lower end; beside each the mistakes and the other ${nouns} that hold the word. ` +
      "The intervals are not corrected for the number of words; the p-values of the table are.",
    rows: words,
    columns: [
      { key: "word", label: "Word" },
      { key: "inMistakes", label: "In mistakes" },
      { key: "inRest", label: "In the rest" },
      { key: "value", label: "Log-odds ratio", format: columns.value },
      { key: "low", label: "Low", format: columns.value },
      { key: "high", label: "High", format: columns.value },
      { key: "adjustedPValue", label: "p, corrected", format: (value) => decimal(value as number) },
    ],
    filename: "words-in-mistakes.csv",
  });
}

/** What can be said of those words beyond chance, in a sentence. */
export function wordsSentence({ compared, above, surviving, first }: WordsInMistakes): string {
  if (compared === 0) return "There are too few mistakes to compare words.";
  if (surviving === 0)
    return `Of ${count(compared)} words, the intervals of ${count(above)} lie above zero, and none of them survives correction for the number of words: they are hints of where to look, not findings.`;
  const named = first
    .filter(survives)
    .slice(0, 6)
    .map(({ word, adjustedPValue }) => `“${word}” (${pValueText(adjustedPValue)})`);
  return `Of ${count(compared)} words, the intervals of ${count(above)} lie above zero, and ${count(surviving)} ${surviving === 1 ? "survives" : "survive"} correction for the number of words: ${named.join(", ")}${surviving > named.length ? " and others" : ""}.`;
}

import type { EncoderGain } from "../../lib/ablation/encoderGains.js";
import { decimal, intervalRange, signed } from "../../lib/format.js";
import { scoreCell } from "../scoreCell.js";
import { dataTable } from "../table.js";

/** The word model of each task beside words and encoder together. */
export function encoderTable(gains: readonly EncoderGain[]): HTMLElement {
  const rows = gains.map(({ words, deep, ...rest }) => ({
    ...rest,
    words: words.value,
    wordsRange: intervalRange(words),
    deep: deep.value,
    deepRange: intervalRange(deep),
  }));
  return dataTable(rows, {
    caption: "Test scores of words alone, and of words and encoder together, with 95% intervals",
    columns: [
      { key: "task", label: "Task", width: "8rem" },
      { key: "figure", label: "Figure", width: "7rem" },
      {
        key: "words",
        label: "Words",
        format: (value, { wordsRange }) => scoreCell(decimal(value as number), wordsRange),
        align: "right",
      },
      {
        key: "deep",
        label: "Words and encoder",
        format: (value, { deepRange }) => scoreCell(decimal(value as number), deepRange),
        align: "right",
      },
      { key: "gain", label: "Gain", format: (value) => signed(value as number, 3), align: "right" },
    ],
  });
}

import { count, decimal } from "../format.js";
import type { LabelCurve, LabelCurvePoint } from "./labelCurve.js";

/** How far words are behind after so many labels, and when they catch up. */
export interface CatchUp {
  task: string;
  /** Name of the figure compared, the first of the record. */
  figure: string;
  texts: number;
  words: number;
  both: number;
  /** Labelled texts with which words alone first score as high; null if not with the most that were measured. */
  needed: number | null;
  most: number;
}

/** What words and encoder reach with some labels, and how many words alone need for it; nothing of tasks without that size. */
export function catchUp(curves: readonly LabelCurve[], texts: number): CatchUp[] {
  return curves.flatMap(({ task, curves: { words, both } }) => {
    const start = words.findIndex((point) => point.texts === texts);
    if (start < 0) return [];
    const [figure] = Object.keys(words[start].figures);
    const reached = valueOf(both[start], figure);
    const found = words.slice(start).find((point) => valueOf(point, figure) >= reached);
    return [
      {
        ...{ task, figure, texts },
        words: valueOf(words[start], figure),
        both: reached,
        needed: found?.texts ?? null,
        most: words[words.length - 1].texts,
      },
    ];
  });
}

/** What `catchUp` finds, in a sentence; "" where nothing was measured with so many. */
export function catchUpSentence(
  curves: readonly LabelCurve[],
  tasks: readonly { name: string; title: string }[],
  texts: number,
): string {
  const found = catchUp(curves, texts);
  if (found.length === 0) return "";
  const each = found.map(({ task, figure, words, both, needed, most }) => {
    const title = tasks.find(({ name }) => name === task)?.title ?? task;
    const behind =
      needed === texts
        ? "no fewer than words alone"
        : needed === null
          ? `which words alone do not reach with ${count(most)}`
          : `for which words alone need ${count(needed)}`;
    return `${title}: ${figure} ${decimal(both)} where words reach ${decimal(words)}, ${behind}`;
  });
  return `With ${count(texts)} labelled texts, words and encoder together reach more than words alone. ${each.join("; ")}.`;
}

/**
 * By how much words and the tuned encoder are ahead of words with all labels: the least and the greatest of the tasks; null
 * before any was measured.
 */
export function gapWithAll(curves: readonly LabelCurve[]): { least: number; greatest: number } | null {
  const gaps = curves.flatMap(({ curves: { words }, tuned }) => {
    if (tuned === null) return [];
    const [figure] = Object.keys(tuned.both.figures);
    return [valueOf(tuned.both, figure) - valueOf(words[words.length - 1], figure)];
  });
  return gaps.length === 0 ? null : { least: Math.min(...gaps), greatest: Math.max(...gaps) };
}

function valueOf({ figures }: LabelCurvePoint, figure: string): number {
  return figures[figure].value;
}

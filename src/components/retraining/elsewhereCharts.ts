import { count } from "../../lib/format.js";
import { asked, prototypesElsewhere } from "../../lib/ablation/asked.js";
import type { ScoredRung } from "../../lib/ablation/rung.js";
import { intervalFigure } from "../intervalFigure.js";
import type { IntervalRow } from "../intervals.js";
import { colour } from "../palette.js";
import { rungColours } from "../rungColour.js";

/** Balanced accuracy of every rung on titles from other libraries, beside the prototypes' and what was asked. */
export function balancedAccuracyElsewhere(rungs: readonly ScoredRung[]): HTMLElement {
  const rows: IntervalRow[] = [
    ...prototypesElsewhere.map(({ name, balancedAccuracy }) => ({
      group: name,
      metric: "Balanced accuracy",
      value: balancedAccuracy,
      ...{ low: null, high: null },
    })),
    ...elsewhere(rungs, "hathiTrust").map(({ title, scores }) => ({
      group: title,
      metric: "Balanced accuracy",
      ...scores.balancedAccuracy,
    })),
  ];
  const [first] = elsewhere(rungs, "hathiTrust");
  return intervalFigure({
    title: "Does it carry over to another library’s titles?",
    rows,
    group: "System",
    colours: rungColours(rungs),
    reference: { value: asked.balancedAccuracyElsewhere, label: "asked" },
    caption: `${count(first?.scores.n)} titles: ${first?.set}. Lines: 95% bootstrap intervals. The prototypes came before this repository, without intervals: “weak” had weak supervision alone, “bare” titles without brackets and lists of novels too.`,
    filename: "hathitrust-balanced-accuracy.csv",
    wide: true,
  });
}

/** Recall of fiction, poetry and biography on titles from other libraries, by rung. */
export function recallElsewhere(rungs: readonly ScoredRung[]): HTMLElement {
  const rows: IntervalRow[] = elsewhere(rungs, "hathiTrust").flatMap(({ title, groups }) =>
    groups.map(({ group, n, value, low, high }) => ({
      group: title,
      metric: `${group} (${count(n)} titles)`,
      ...{ value, low, high },
    })),
  );
  return intervalFigure({
    title: "What of it is found?",
    rows,
    group: "System",
    colours: rungColours(rungs),
    reference: { value: asked.recallElsewhere, label: "asked" },
    caption:
      "Share labelled right in each group: fiction and poetry as fiction, biography as non-fiction. Lines: Wilson’s 95% intervals.",
    filename: "hathitrust-recall.csv",
    wide: true,
  });
}

/** Accuracy on the test sample as catalogued, and with the cataloguer's brackets taken out. */
export function bracketsChart(rungs: readonly ScoredRung[]): HTMLElement {
  const kept = "as catalogued";
  const taken = "brackets taken out";
  const without = new Map(elsewhere(rungs, "withoutBrackets").map(({ key, scores }) => [key, scores]));
  const rows: IntervalRow[] = rungs.flatMap(({ key, title, test }) => {
    const bare = without.get(key);
    return [
      { group: kept, metric: title, ...test.accuracy },
      ...(bare ? [{ group: taken, metric: title, ...bare.accuracy }] : []),
    ];
  });
  return intervalFigure({
    title: "How much of the accuracy stood in the brackets?",
    rows,
    group: "Titles",
    colours: { [kept]: colour.foreground, [taken]: colour.fiction },
    xLabel: "Accuracy",
    caption: `The same ${count(rungs[0]?.test.n)} titles twice. Lines: 95% bootstrap intervals by book.`,
    filename: "without-brackets.csv",
  });
}

function elsewhere(rungs: readonly ScoredRung[], set: string) {
  return rungs.flatMap(({ key, title, elsewhere: sets }) => {
    const found = sets[set] as (typeof sets)[string] | undefined;
    return found ? [{ key, title, set: found.title, scores: found.scores, groups: found.groups }] : [];
  });
}

import type { Estimate } from "../statistics/bootstrap.js";
import { learners, type LabelCurve, type LabelCurvePoint, type Learner } from "./labelCurve.js";

/** What readers see of each learner. */
export const learnerNames: Readonly<Record<Learner, string>> = {
  words: "Words",
  encoder: "Encoder",
  both: "Words and encoder",
};

/** One score of a learner after some labelled texts. */
export interface LabelCurveRow extends Estimate {
  task: string;
  learner: string;
  /** Was the encoder tuned on these very texts? */
  tuned: boolean;
  metric: string;
  texts: number;
  draws: number;
}

/** Learning curves as rows, from few labels to many, task by task; last what the tuned encoder makes of all. */
export function labelCurveRows(
  curves: readonly LabelCurve[],
  tasks: readonly { name: string; title: string }[],
): LabelCurveRow[] {
  return curves.flatMap(({ task: name, curves: own, tuned }) => {
    const task = tasks.find((each) => each.name === name)?.title ?? name;
    const rowsOf = (learner: Learner, isTuned: boolean, { figures, texts, draws }: LabelCurvePoint) =>
      Object.entries(figures).map(([metric, estimate]) => ({
        ...{ task, learner: learnerNames[learner], tuned: isTuned, metric, texts, draws },
        ...estimate,
      }));
    return [
      ...learners.flatMap((learner) => own[learner].flatMap((point) => rowsOf(learner, false, point))),
      ...(tuned ? [...rowsOf("encoder", true, tuned.encoder), ...rowsOf("both", true, tuned.both)] : []),
    ];
  });
}

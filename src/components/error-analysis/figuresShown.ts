import { errorFigures, type ErrorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import type { Judgement } from "./judgement.js";

/** The figures of a view of the page. */
export interface FiguresShown extends ErrorFigures {
  /** Were they worked out from the texts at hand? Else they came with the page. */
  fromTexts: boolean;
}

/**
 * The figures of a judgement: those that come with the page for the view that a task opens with (its final model, all
 * labels), else worked out from its texts.
 *
 * @param files figures by task, as `FilesOfTasks("../data/error-figures/*.json")` gives them
 */
export async function figuresShown(
  judgement: Judgement,
  files: Readonly<Record<string, { json(): Promise<unknown> }>>,
): Promise<FiguresShown> {
  const { scored, model, allLabels } = judgement;
  const opens = model.key === scored.final && (allLabels || scored.kind === "single-label");
  if (!opens || !(scored.task in files)) return { ...errorFigures(scored, judgement), fromTexts: true };
  return { ...((await files[scored.task].json()) as ErrorFigures), fromTexts: false };
}

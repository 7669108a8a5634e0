import { decisionsOf, type Decision } from "../../lib/errorAnalysis/decisions.js";
import { questionOf, type Question } from "../../lib/scored/question.js";
import { labelName } from "../palette.js";
import type { ChosenTask } from "../taskChooser.js";

/** What the page on errors is about: a question put to a model, what was decided, and how readers see its classes. */
export interface Judgement extends Question {
  scored: ChosenTask["scored"];
  decisions: Decision[];
  /** Classes as they stand in the address, and as readers see them. */
  classes: readonly string[];
  names: string[];
  /** What the probability of a decision is of: "fiction", or "the decision" of more than two classes. */
  subject: string;
}

/** @param model key of the model, the final one for any other text */
export function judgementOf({ scored, label }: ChosenTask, model: string): Judgement {
  const question = questionOf(scored, model, label);
  const { classes } = question.rows.predictions;
  const names = classes.map(labelName);
  const subject = question.allLabels ? "the label" : classes.length === 2 ? names[1] : "the decision";
  return { ...question, scored, decisions: decisionsOf(question), classes, names, subject };
}

/** A name at the beginning of a sentence. */
export function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

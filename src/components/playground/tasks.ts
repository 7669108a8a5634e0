import type { DescribedTask } from "../../lib/tasks/taskDescription.js";
import type { PanelFactory } from "../taskPanel.js";

/** What the playground says about the texts of a task. */
export type PlaygroundTask = Pick<
  DescribedTask,
  "name" | "tab" | "question" | "noun" | "nouns" | "examples" | "panel"
>;

/** The reader's own model, from files. */
export const ownTask: PlaygroundTask = {
  name: "own",
  tab: "Your own model",
  question: "Whatever it was trained to tell.",
  noun: "text",
  nouns: "texts",
  examples: [],
};

/** What is offered beyond labels; its code is fetched when the tab is first used. */
export const panels: Readonly<Record<NonNullable<DescribedTask["panel"]>, () => Promise<PanelFactory>>> = {
  cover: async () => (await import("./cover/bookPanels.js")).bookPanels,
  quotations: async () => (await import("./related/quotationPanel.js")).quotationPanel,
  questions: async () => (await import("./related/questionPanel.js")).questionPanel,
};

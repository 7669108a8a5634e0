import { describe, expect, it } from "vitest";
import type { DescribedTask } from "../../src/lib/tasks/taskDescription.js";
import { quoteTasks } from "../../tools/quoteTasks.js";

const described = (name: string, title: string, lede?: string): DescribedTask => ({
  name,
  kind: "multilabel",
  deep: name === "dishes",
  order: 1,
  title,
  tab: title,
  question: "",
  noun: "recipe",
  nouns: "recipes",
  item: "dish",
  items: "dishes",
  examples: [],
  ...(lede === undefined ? {} : { page: { lede, data: "", frequencies: "", mistakes: "", published: [] } }),
});
const tasks = [
  described("titles", "Titles"),
  described("dishes", "Kinds of dish", "Costs $& ${count(1)}."),
  described("wines", "Wines", ""),
];

describe("quoteTasks", () => {
  it("fills in parts of the page's task as they are written, figures to be evaluated included", () => {
    expect(quoteTasks("# {{title}}\n\n{{lede}} {{items}}", tasks, "dishes")).toBe(
      "# Kinds of dish\n\nCosts $& ${count(1)}. dishes",
    );
  });

  it("links the pages of tasks that have one", () => {
    expect(quoteTasks("{{pages of tasks}}.", tasks)).toBe(
      "[kinds of dish](./pages/dishes) and [wines](./pages/wines).",
    );
  });

  it("writes out a file for each task that has a deep variant", () => {
    expect(quoteTasks('FilesOfDeepTasks("../data/deep/*.json")', tasks)).toBe(
      '({ "dishes": FileAttachment("../data/deep/dishes.json") })',
    );
  });

  it("writes out a file for each task", () => {
    expect(quoteTasks('const files = FilesOfTasks("../data/models/*.json");', tasks.slice(0, 2))).toBe(
      'const files = ({ "titles": FileAttachment("../data/models/titles.json"), "dishes": FileAttachment("../data/models/dishes.json") });',
    );
  });

  it("leaves a page alone that quotes nothing", () => {
    const markdown = "# ${title}\n\n```js\nf({a: {b: 1}});\n```\n";
    expect(quoteTasks(markdown, tasks)).toBe(markdown);
  });

  it.each([
    [
      "a part that no description has",
      "{{author}}",
      "dishes",
      "unknown part: {{author}} (expected one of pages of tasks, ",
    ],
    [
      "a part on a page that is of no task",
      "{{title}}",
      undefined,
      "unknown part: {{title}} (expected one of pages of tasks)",
    ],
    [
      "a task without a page",
      "",
      "titles",
      "unknown page: titles (expected a task whose description has a page)",
    ],
    ["a task that is none", "", "cheeses", "unknown page: cheeses (expected"],
  ])("refuses %s", (_, markdown, name, message) => {
    expect(() => quoteTasks(markdown, tasks, name)).toThrow(message);
  });
});

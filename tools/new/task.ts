import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import type { Beginning, NewName } from "./beginning.js";

/** The made-up dishes that a new task learns from, until they are replaced. */
const example = "models/examples/recipes.csv";

/** A folder of a multi-label task with a table to learn from, what pages say of it, and a test of its table. */
export function newTask({ kebab, title }: NewName): Beginning {
  const folder = `models/${kebab}`;
  return {
    files: {
      [`${folder}/${kebab}.csv`]: readFileSync(join(repositoryRoot, example), "utf8"),
      [`${folder}/task.ts`]: `import { fileURLToPath } from "node:url";
import { ownTask } from "../training/readersTable/ownTask.js";
import { ownTexts } from "../training/readersTable/ownTexts.js";
import { readOwnTable } from "../training/readersTable/readTable.js";
import type { MultilabelTask } from "../training/taskDefinition.js";

const [table, text, labels] = ["${kebab}.csv", "description", "kinds"];

export const task: MultilabelTask = {
  ...ownTask("${kebab}", { table, text, labels, kind: "multilabel", minimum: 10 }, 240, 9),
  async load() {
    const rows = await readOwnTable(fileURLToPath(new URL(table, import.meta.url)), text, labels);
    return ownTexts(rows, table);
  },
};
`,
      [`${folder}/description.ts`]: `import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 100,
  title: "${title}",
  tab: "${title}",
  question: "What kind of dish is it?",
  noun: "description",
  nouns: "descriptions",
  item: "dish",
  items: "dishes",
  examples: ["A cake of almonds"],
  page: {
    lede: "A model that knows \${count(labels.length)} labels.",
    data: "Say where the texts come from, and which traps lie in them.",
    frequencies: "",
    mistakes: "",
    published: [],
  },
};
`,
      [`test/models/${kebab}/task.test.ts`]: `import { expect, it } from "vitest";
import { task } from "../../../models/${kebab}/task.js";

it("${kebab} reads its table: every text has labels", async () => {
  const { texts } = await task.load();
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.every(({ labels }) => labels.length > 0)).toBe(true);
});
`,
    },
    next: [
      `Put your texts into ${folder}/${kebab}.csv, then train it; its page and its tab come by themselves:`,
      `    npm run train -- ${kebab}`,
    ],
  };
}

import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { runCommand } from "./score/command.js";

const taskFile = `
import { fileURLToPath } from "node:url";
import { ownTask } from "../training/readersTable/ownTask.js";
import { ownTexts } from "../training/readersTable/ownTexts.js";
import { readOwnTable } from "../training/readersTable/readTable.js";
import type { MultilabelTask } from "../training/taskDefinition.js";

const [table, text, labels] = ["dishes.csv", "description", "kinds"];

export const task: MultilabelTask = {
  ...ownTask("tiny", { table, text, labels, minimum: 10 }, 240, 9),
  async load() {
    const rows = await readOwnTable(fileURLToPath(new URL(table, import.meta.url)), text, labels);
    return ownTexts(rows, table);
  },
};
`;

const descriptionFile = `
import type { TaskDescription } from "../../src/lib/tasks/taskDescription.js";

export const description: TaskDescription = {
  order: 5,
  title: "Kinds of dish",
  tab: "Dishes",
  question: "What kind of dish is it?",
  noun: "dish",
  nouns: "dishes",
  item: "dish",
  items: "dishes",
  examples: ["A cake of almonds"],
  page: { lede: "\${count(labels.length)} kinds.", data: "Made up.", frequencies: "", mistakes: "", published: [] },
};
`;

/** A copy of the repository without models, so that nothing of this test reaches the real one. */
async function repositoryCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "added-task-"));
  for (const part of ["src", "loaders", "models", "tools", "observablehq.config.ts", "package.json"])
    await cp(join(repositoryRoot, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/\.observablehq|\.onnx$|models\/[^/]+\/(variants|\w+\.json)/.test(path),
    });
  await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  await writeFile(
    join(folder, "chapters.ts"),
    `import config from "./observablehq.config.js";
console.log(JSON.stringify(config.pages.flatMap(({ pages }) => pages)));`,
  );
  return folder;
}

describe("a task that is added as a folder", () => {
  let folder: string;
  const run = (script: string, ...options: string[]) => runCommand(script, options, { folder });
  const own = (file: string) => join(folder, "models", "tiny", file);

  beforeAll(async () => {
    folder = await repositoryCopy();
    await mkdir(own(""));
    await cp(join(repositoryRoot, "models", "examples", "recipes.csv"), own("dishes.csv"));
    await writeFile(own("task.ts"), taskFile);
    await writeFile(own("description.ts"), descriptionFile);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  it("is on no page before it is trained, and the site says so in a sentence for each task", async () => {
    const { code, stdout, errors } = await run("chapters.ts");
    expect(code).toBe(0);
    expect(stdout).not.toContain("tiny");
    expect(errors).toContain(
      "untrained task: tiny is on no page yet (expected after: npm run train -- tiny)",
    );
    expect(errors).toHaveLength(5);
  }, 60_000);

  it("is trained by its name, and has its page, its tab and its data then, with no other file touched", async () => {
    const trained = await run("models/training/main.ts", "tiny");
    expect(trained.code, trained.errors.join("\n")).toBe(0);
    expect((await readdir(own(""))).sort()).toEqual([
      "README.md",
      "description.ts",
      "dishes.csv",
      "evaluation.json",
      "model.json",
      "model.onnx",
      "task.ts",
    ]);
    const chapters = JSON.parse((await run("chapters.ts")).stdout) as unknown[];
    expect(chapters).toContainEqual({ name: "Kinds of dish", path: "/pages/tiny" });
    const described = JSON.parse((await run("src/data/tasks.json.ts")).stdout) as unknown[];
    expect(described).toMatchObject([{ name: "tiny", kind: "multilabel", tab: "Dishes" }]);
    const judged = await run("src/data/label-errors/[task].json.ts", "--task=tiny");
    expect((JSON.parse(judged.stdout) as { texts: unknown[] }).texts.length).toBeGreaterThan(20);
  }, 200_000);

  it("is refused with a sentence when its artefacts are of another task", async () => {
    const model = await readFile(own("model.json"), "utf8");
    await writeFile(own("model.json"), model.replace('"task": "tiny"', '"task": "large"'));
    for (const script of ["chapters.ts", "src/data/tasks.json.ts"]) {
      const { code, errors } = await run(script);
      expect(code).not.toBe(0);
      expect(errors.join("\n")).toContain(
        "misplaced artefact: models/tiny/model.json is of the task large (expected tiny)",
      );
    }
  }, 60_000);
});

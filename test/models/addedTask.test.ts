import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describedTasks } from "../../models/describedTasks.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { followChange, repositoryCopy } from "../workedChange.js";
import { runCommand } from "./score/command.js";

describe("a task that is added as a folder", () => {
  let folder: string;
  const run = (script: string, ...options: string[]) => runCommand(script, options, { folder });
  const own = (file: string) => join(folder, "models", "dishes", file);

  beforeAll(async () => {
    folder = await repositoryCopy();
    await followChange("A task", folder);
    await cp(join(repositoryRoot, "models", "examples", "recipes.csv"), own("dishes.csv"));
    await writeFile(
      join(folder, "chapters.ts"),
      `import config from "./observablehq.config.js";
console.log(JSON.stringify(config.pages.flatMap(({ pages }) => pages)));`,
    );
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  it("is on no page before it is trained, and the site says so in a sentence for each task", async () => {
    const { code, stdout, errors } = await run("chapters.ts");
    expect(code).toBe(0);
    expect(stdout).not.toContain("dishes");
    expect(errors).toContain(
      "untrained task: dishes is on no page yet (expected after: npm run train -- dishes)",
    );
    // Without artefacts in the copy, every task of the repository is as untrained as the added one.
    expect(errors).toHaveLength((await describedTasks()).length + 1);
  }, 60_000);

  it("is trained by its name, and has its page, its tab and its data then, with no other file touched", async () => {
    const trained = await run("models/training/main.ts", "dishes");
    expect(trained.code, trained.errors.join("\n")).toBe(0);
    expect((await readdir(own(""))).sort()).toEqual([
      "README.md",
      "description.ts",
      "dishes.csv",
      "evaluation.json",
      "model.json",
      "model.onnx",
      "sources.json",
      "task.ts",
    ]);
    const chapters = JSON.parse((await run("chapters.ts")).stdout) as unknown[];
    expect(chapters).toContainEqual({ name: "Kinds of dish", path: "/pages/dishes" });
    const described = JSON.parse((await run("src/data/tasks.json.ts")).stdout) as unknown[];
    expect(described).toMatchObject([{ name: "dishes", kind: "multilabel", tab: "Dishes" }]);
    for (const file of ["evaluations/[task].json", "models/[task].onnx", "scored/[task].bin"])
      expect((await run(`src/data/${file}.ts`, "--task=dishes")).code).toBe(0);
  }, 200_000);

  it("is refused with a sentence when its artefacts are of another task", async () => {
    const model = await readFile(own("model.json"), "utf8");
    await writeFile(own("model.json"), model.replace('"task": "dishes"', '"task": "large"'));
    for (const script of ["chapters.ts", "src/data/tasks.json.ts"]) {
      const { code, errors } = await run(script);
      expect(code).not.toBe(0);
      expect(errors.join("\n")).toContain(
        "misplaced artefact: models/dishes/model.json is of the task large (expected dishes)",
      );
    }
  }, 60_000);
});

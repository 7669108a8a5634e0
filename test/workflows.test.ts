import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../loaders/paths.js";

const { scripts } = JSON.parse(await readFile(join(repositoryRoot, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const folder = join(repositoryRoot, ".github", "workflows");
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
);

describe("the workflows of the repository", () => {
  it.each(workflows)("%s pins each action to a commit and says which version it is", (_, text) => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)("%s runs commands that there are, with no more rights than it needs", (_, text) => {
    for (const [, run, name] of text.matchAll(/npm (run )?(\w+)/g))
      expect(Object.keys(scripts), run ?? name).toContain(name);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});

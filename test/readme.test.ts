import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../loaders/paths.js";
import { currentReadme } from "../tools/readme.js";

test("the README quotes the figures of record and of the last bench", async () => {
  expect(await readFile(join(repositoryRoot, "README.md"), "utf8")).toBe(await currentReadme());
});
